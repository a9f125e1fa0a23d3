/** Every word that the built-in plan quotes is the document's, and no number of the document is lost. */
import type { Indicator, TargetBasis } from '../../src/core/plan/types';
import { fold, placesOf, sourceText, vinhPhucPlan } from '../support/planSource';

const plan = vinhPhucPlan();
const text = fold(sourceText());

const { indicators, components, duties, clarifications, explained } = plan;

interface Quoted {
  readonly of: string;
  readonly quote: string;
}

function passages(side: 'body' | 'appendix'): readonly Quoted[] {
  return clarifications.flatMap(({ id, [side]: passage }) =>
    passage === null ? [] : [{ of: id, quote: passage.quote }],
  );
}

describe('a quote of the plan', () => {
  test.each<[string, readonly Quoted[]]>([
    ['indicator', indicators.map(({ id, quote }) => ({ of: id, quote }))],
    ['component, body', components.map(({ id, bodyQuote }) => ({ of: id, quote: bodyQuote }))],
    [
      'component, appendix',
      components.map(({ id, appendixQuote }) => ({ of: id, quote: appendixQuote })),
    ],
    ['duty', duties.map(({ id, quote }) => ({ of: id, quote }))],
    ['clarification, body', passages('body')],
    ['clarification, appendix', passages('appendix')],
    ['explained number', explained.map(({ quote }) => ({ of: quote, quote }))],
  ])('stands in the text: %s', (_, quotes) => {
    expect(quotes.length).toBeGreaterThan(0);
    const missing = quotes.filter(({ quote }) => quote === '' || !text.includes(fold(quote)));
    expect(missing).toEqual([]);
  });

  test('of an indicator stands at one place only, so that it names its clause', () => {
    const elsewhere = indicators
      .map(({ id, quote }) => ({ id, places: placesOf(fold(quote), text).length }))
      .filter(({ places }) => places !== 1);
    expect(elsewhere).toEqual([]);
  });

  test('is cited with the clause that its id names', () => {
    const cited = indicators.filter(({ id }) => !id.startsWith('II.'));
    const clauses = cited.map(({ id }) => {
      const [part = '', section = '', row = ''] = id.split('.');
      return part === 'III' ? `Phần III, mục ${section}` : `Phụ lục, phần ${section}, mục ${row}`;
    });
    expect(cited.map(({ clause }) => clause)).toEqual(clauses);
  });
});

const PERCENTAGE = /(\d+(?:,\d+)?)\s*%/g;

/** "Mỗi năm tiếp theo tăng …": steps from year to year, held in the derived targets between. */
const STEPS = /tăng (?:ít nhất )?\d+%/g;

function spans(quotes: readonly string[]): readonly (readonly [number, number])[] {
  return quotes
    .map(fold)
    .flatMap((quote) => placesOf(quote, text).map((at) => [at, at + quote.length] as const));
}

/** The numbers that the document itself writes for an indicator, in the order of the years. */
function writtenNumbers({ targets }: Indicator): readonly number[] {
  const written = Object.entries(targets).sort(([one], [other]) => Number(one) - Number(other));
  const of = (basis: TargetBasis): number[] =>
    written.flatMap(([, target]) => (target.basis === basis ? [Number(target.value)] : []));
  return [...of('stated'), ...of('everyYear').slice(0, 1)];
}

describe('a number followed by % in the text', () => {
  test('lies inside the quote of an indicator or of an explained number', () => {
    const covered = spans([...indicators, ...explained].map(({ quote }) => quote));
    const found = [...text.matchAll(PERCENTAGE)];
    const lost = found.flatMap(({ index: at, 0: number }) => {
      const end = at + number.length;
      if (covered.some(([from, to]) => from <= at && end <= to)) return [];
      return [{ at, number, around: text.slice(Math.max(0, at - 60), end + 40) }];
    });
    expect(found).toHaveLength(63);
    expect(lost).toEqual([]);
  });

  test('is a target of the next indicator in reading order, or the step to one', () => {
    const shares = indicators.filter(({ kind }) => kind === 'percent' || kind === 'reduction');
    const numbers = [...text.replace(STEPS, '').matchAll(PERCENTAGE)].map(([, n]) => Number(n));
    expect(shares.flatMap(writtenNumbers)).toEqual(numbers);
  });
});

/** How the document may print a target: 20, 05, 100.000; a word of a list by itself. */
function printed(value: number | string): RegExp {
  if (typeof value === 'string') return new RegExp(`(?<!\\p{L})${value}(?!\\p{L})`, 'iu');
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '\\.');
  return new RegExp(`(?<![\\d.,])0?${grouped}(?!\\d|[.,]\\d)`);
}

describe('the quote of an indicator', () => {
  test('holds every target that the document states for a year or for all years', () => {
    const written = indicators.flatMap(({ id, quote, targets }) =>
      Object.entries(targets)
        .filter(([, { basis }]) => basis === 'stated' || basis === 'everyYear')
        .map(([year, { value }]) => ({ id, year, value, quote: fold(quote) })),
    );
    expect(new Set(written.map(({ id }) => id)).size).toBe(80);
    expect(written.filter(({ value, quote }) => !printed(value).test(quote))).toEqual([]);
  });

  test('says “trên” or > before the number exactly where only more than the target will do', () => {
    const measured = indicators.filter(({ id }) => !id.startsWith('II.'));
    const strict = measured.filter(({ quote, targets }) => {
      const last = Object.values(targets).at(-1)?.value ?? '';
      return new RegExp(`(?:trên |>)${printed(last).source}`, 'u').test(fold(quote));
    });
    const beyond = measured.filter(({ comparator }) => comparator === '>');
    expect(strict.map(({ id }) => id)).toEqual(beyond.map(({ id }) => id));
    expect(beyond).toHaveLength(13);
    expect(measured.filter(({ comparator }) => !['>', '>='].includes(comparator))).toEqual([]);
  });
});
