import { LEAD } from '../../../src/core/assign/assignment';
import type { Coverage } from '../../../src/core/assign/coverage';
import fc from 'fast-check';
import { readNumber } from '../../../src/core/intake/numberText';
import type { WhyParts } from '../../../src/core/measure/why';
import { gapSuffix, valueSuffix } from '../../../src/core/measure/amount';
import { whyParts } from '../../../src/core/measure/why';
import { FAULT_SENTENCES } from '../../../src/core/measure/whyWords';
import type { Score } from '../../../src/core/measure/score';
import type { Comparator, Indicator, IndicatorKind } from '../../../src/core/plan/types';
import { indicator, reading, scoreOf } from '../../support/books';
import { typed } from '../../support/numbers';

/** Nobody is assigned. */
const NO_COVERAGE: Coverage = {
  leads: 0,
  reporters: 0,
  bounds: 0,
  role: LEAD,
  assigned: 0,
  own: 0,
  inclusive: 0,
  covered: 0,
};

/** The numbers that a phrase prints, as intake reads them; "tăng" in a reduction is below 0. */
function numbersIn(phrase: string): number[] {
  return [...phrase.matchAll(/(tăng )?(-?\d[\d.]*(?:,\d+)?)/g)].map(([, rise, text = '']) => {
    const read = readNumber(text, null, text.includes(',') ? 'decimal' : 'whole');
    if (read.kind !== 'number') throw new Error(`“${text}” is not read as a number`);
    return rise === undefined ? read.value : -read.value;
  });
}

/** A figure that is there has no date to wait for. */
const NO_DATES = { periodEnd: null, unitsDue: null, publication: null, review: 0 };

/** What a reader of the sentence sees: where actual stands to target and threshold, and how far. */
function seen(why: WhyParts): { toTarget: number; toLimit: number | null; gap: number | null } {
  const [actual = NaN] = numbersIn(why.actual);
  const [target = NaN] = numbersIn(why.target);
  const [gap = null, limit = null] = numbersIn(why.comparison);
  const toLimit = limit === null ? null : Math.sign(actual - limit);
  return { toTarget: Math.sign(actual - target), toLimit, gap };
}

/** Expects the numbers of the sentence to say what the light says. */
function expectAgreement(current: Score, why: WhyParts, direction: 1 | -1): void {
  const { toTarget, toLimit, gap } = seen(why);
  const side = direction * toTarget + 0;
  expect(side).toBe(Math.sign(current.gap ?? NaN));
  if (current.verdict === 'met' || side === 0) return;
  expect(gap).not.toBe(0);
  if (toLimit === null) return;
  if (current.status === 'near') expect(direction * toLimit).toBeGreaterThanOrEqual(0);
  if (current.status === 'off') expect(direction * toLimit).toBe(-1);
}

// SHEETS, Numbers: "never a rounded figure that contradicts its light (99,96 is not shown as 100,0
// beside 'chưa đạt'): add decimals".
describe('the numbers of a sentence, read again, say what its light says', () => {
  const kinds = fc.constantFrom<IndicatorKind>('percent', 'count', 'score', 'reduction');
  const higher = fc.constantFrom<Comparator>('>=', '>');
  const lower = fc.constantFrom<Comparator>('<=', '<');
  const close = fc.oneof(typed(-0.02, 0.02, 6), typed(-8, 8, 3));

  function agree(one: Indicator, value: number, direction: 1 | -1): void {
    const current = scoreOf(one, [reading({ value })]);
    expectAgreement(current, whyParts(current, [], NO_DATES, NO_COVERAGE), direction);
  }

  test('where higher is better', () => {
    fc.assert(
      fc.property(kinds, higher, typed(0, 110, 4), close, (kind, comparator, target, off) => {
        agree(indicator({ kind, comparator, target }), target + off, 1);
      }),
      { numRuns: 400 },
    );
  });

  test('where lower is better', () => {
    const plain = fc.constantFrom<IndicatorKind>('percent', 'count');
    fc.assert(
      fc.property(plain, lower, typed(0, 110, 4), close, (kind, comparator, target, off) => {
        agree(indicator({ kind, comparator, target, better: 'lower' }), target + off, -1);
      }),
      { numRuns: 400 },
    );
  });

  test('next to the threshold of “gần đạt”', () => {
    fc.assert(
      fc.property(higher, fc.integer({ min: 1, max: 110 }), close, (comparator, target, off) => {
        const limit = target - Math.min(target / 10, 5);
        agree(indicator({ comparator, target }), limit + off, 1);
      }),
      { numRuns: 400 },
    );
  });

  test('for a target due pro rata in 9 tháng', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), close, (target, off) => {
        const row = reading({ value: target * 0.75 + off, period: '9 tháng' });
        const changes = { selection: { period: 'nineMonths' } } as const;
        const count = indicator({ kind: 'count', target });
        // "mục tiêu 9 tháng 37,5 lượt": the 9 of the period is no figure.
        const current = scoreOf(count, [row], changes);
        const why = whyParts(current, [], NO_DATES, NO_COVERAGE);
        const bare = { ...why, target: why.target.replace('9 tháng ', '') };
        expectAgreement(current, bare, 1);
      }),
    );
  });

  test('for a rank', () => {
    const place = fc.integer({ min: 1, max: 1200 });
    fc.assert(
      fc.property(place, place, (value, target) => {
        agree(indicator({ kind: 'rank', target }), value, -1);
      }),
    );
  });
});

// SHEETS, Numbers: "'29%' in sentences (no space)"; "'điểm %' in tables"; DOMAIN, Gap and light:
// "điểm % for percent, bậc for rank and group".
describe('what follows a number', () => {
  test.each<[Partial<Indicator>, string, string]>([
    [{ kind: 'percent' }, '%', ' điểm %'],
    [{ kind: 'reduction' }, '%', ' điểm %'],
    [{ kind: 'yesNo' }, '%', ' điểm %'],
    [{ kind: 'count', unit: 'tin, bài' }, ' tin, bài', ' tin, bài'],
    [{ kind: 'score' }, ' điểm', ' điểm'],
    [{ kind: 'rank' }, ' hạng', ' bậc'],
    [{ kind: 'grade' }, ' nhóm', ' bậc'],
  ])('of %p: %p, of its gap: %p', (changes, value, gap) => {
    expect(valueSuffix(indicator(changes))).toBe(value);
    expect(gapSuffix(indicator(changes))).toBe(gap);
  });
});

// SHEETS, How things are said: "Never 'đèn đỏ', 'ngưỡng vàng', 'cơ bản đạt'."
test('a sentence about a fault ends as a sentence and uses no word that officers do not use', () => {
  for (const sentence of Object.values(FAULT_SENTENCES)) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/đèn|vàng|cơ bản|null|NaN|undefined/i);
  }
});
