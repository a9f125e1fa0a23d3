import type { Book, Reading } from '../../../src/core/book';
import { booksOf } from '../../../src/core/book';
import { checkPool, poolIsSettled } from '../../../src/core/measure/pool';
import { resolve } from '../../../src/core/measure/resolve';
import type { Score } from '../../../src/core/measure/score';
import { rulesOf, score } from '../../../src/core/measure/score';
import type { UnitReading } from '../../../src/core/measure/scoreReadings';
import { lightOfCode, poolKey, scoreReadings } from '../../../src/core/measure/scoreReadings';
import { tally } from '../../../src/core/measure/tally';
import { PERIOD_WORDS } from '../../../src/core/period';
import { isFollowed } from '../../../src/core/plan/targets';
import type { Indicator, Plan } from '../../../src/core/plan/types';
import type { ReadingRow } from '../../../src/core/reading';
import { readingGroup } from '../../../src/core/reading';
import { PROVINCE_UNIT } from '../../../src/core/readingWords';
import { indicator, planOf, targetsOf, YEAR } from '../../support/books';
import { model, vinhPhuc } from '../../support/plans';
import { randomBooks } from '../../support/randomBooks';

const EMPTY = {
  indicator: 'CT.1',
  year: YEAR,
  period: 'year',
  unit: 'Sở Một',
  numerator: null,
  denominator: null,
  value: null,
  state: null,
} as const satisfies UnitReading;

const of = (cells: Partial<UnitReading>): UnitReading => ({ ...EMPTY, ...cells });

/** What one reading comes to, NaN as null. */
function one(plan: Plan, cells: Partial<UnitReading>) {
  const { actual, target, gap, light } = scoreReadings(plan, [of(cells)]);
  const [shown = 0] = light;
  const number = (column: Float64Array): number | null => {
    const [value = NaN] = column;
    return Number.isNaN(value) ? null : value;
  };
  return {
    actual: number(actual),
    target: number(target),
    gap: number(gap),
    light: lightOfCode(shown),
  };
}

const withTarget = (target: number | string, changes: Partial<Indicator> = {}): Plan =>
  planOf([indicator({ target, ...changes })]);

// DOMAIN, Gap and light.
describe('a reading of a unit', () => {
  test.each([
    ['on target is met', { value: 60 }, { actual: 60, target: 60, gap: 0, light: 'met' }],
    ['within the tolerance is near', { value: 55 }, { gap: -5, light: 'near' }],
    ['below it is off', { value: 54.9 }, { gap: -5.1, light: 'off' }],
    ['with (a) and (b) is their rate', { numerator: 3, denominator: 4 }, { actual: 75, gap: 15 }],
    ['of 0 is a value', { value: 0 }, { actual: 0, gap: -60, light: 'off' }],
    ['that is missing has no light', {}, { actual: null, target: 60, gap: null, light: null }],
    ['of text has none', { value: '60,5' }, { actual: null, gap: null, light: null }],
    ['with 0/0 has none', { numerator: 0, denominator: 0 }, { actual: null, light: null }],
    ['with an answer has none', { state: 'Không phát sinh' }, { actual: null, light: null }],
    ['of another year has no target', { year: 2022, value: 5 }, { actual: 5, target: null }],
    ['of an unknown indicator has nothing', { indicator: 'X', value: 5 }, { actual: null }],
  ])('%s', (_what, cells, expected) => {
    expect(one(withTarget(60), cells)).toMatchObject(expected);
  });

  test('of a count is held against what is due by then', () => {
    const plan = withTarget(240, { kind: 'count', accumulation: 'withinYear' });
    const found = one(plan, { period: 'halfYear', value: 120 });
    expect(found).toMatchObject({ target: 120, gap: 0, light: 'met' });
  });

  test('of a grade is its place in the list', () => {
    const plan = withTarget('cao nhất', { kind: 'grade', list: 'nhom' });
    const found = one(plan, { value: 'Trung bình cao' });
    expect(found).toMatchObject({ actual: 2, target: 1, gap: -1, light: 'off' });
  });

  test('keeps its place among the others', () => {
    const { gap } = scoreReadings(withTarget(60), [of({ value: 61 }), of({}), of({ value: 58 })]);
    expect([...gap]).toEqual([1, NaN, -2]);
  });
});

describe('pooled totals', () => {
  const totals = (plan: Plan, ...rows: readonly Partial<UnitReading>[]) =>
    scoreReadings(plan, rows.map(of)).pooled;
  const key = poolKey('CT.1', YEAR, 'year');

  // DOMAIN, Indicator kinds: "percent: Σ(a) / Σ(b) × 100, never the mean".
  test('of a rate come from Σ(a) and Σ(b)', () => {
    const rows = [
      { numerator: 1, denominator: 2 },
      { numerator: 9, denominator: 98 },
      { value: 5 },
    ];
    expect(totals(withTarget(60), ...rows).get(key)).toMatchObject({
      rows: 3,
      tally: { sumA: 10, sumB: 100, pairs: 2, sumValue: 5, values: 1 },
      value: 10,
    });
  });

  test('of an answer count its row and nothing else', () => {
    const pooled = totals(withTarget(60), { state: 'Không phát sinh', value: 7 });
    expect(pooled.get(key)).toMatchObject({ rows: 1, tally: { plain: 0, sumValue: 0 } });
  });

  test('of ranks have no value', () => {
    const pooled = totals(withTarget(10, { kind: 'rank' }), { value: 4 }, { value: 6 });
    expect(pooled.get(key)).toMatchObject({ rows: 2, value: null });
  });

  test('are apart for every indicator, year and period', () => {
    const indicators = ['CT.1', 'CT.2'].map((id) =>
      indicator({ id, kind: 'count', targets: targetsOf({ 2022: 5, 2023: 5 }) }),
    );
    const rows = [
      { value: 1 },
      { value: 2, indicator: 'CT.2' },
      { value: 3, year: 2022 },
      { value: 4, period: 'q1' } as const,
      { value: 5 },
    ];
    const found = [...totals(planOf(indicators), ...rows)].map(([at, { value }]) => [at, value]);
    expect(Object.fromEntries(found)).toEqual({
      'CT.1|2023|year': 6,
      'CT.2|2023|year': 2,
      'CT.1|2022|year': 3,
      'CT.1|2023|q1': 4,
    });
  });

  test('of an unknown indicator are not kept', () => {
    expect(totals(withTarget(60), { indicator: 'X', value: 1 }).size).toBe(0);
  });
});

/** Rows of random books whose keys are spelled as a reading's must be, twice: as cells and as a reading. */
interface Case {
  readonly book: Book;
  readonly indicator: Indicator;
  readonly row: Reading;
  readonly reading: UnitReading;
}

function casesOf(book: Book): Case[] {
  return book.readings.flatMap((row): Case[] => {
    const { year, numerator, denominator, value, state } = row;
    const known = book.plan.indicators.find(({ id }) => id === row.indicator);
    const period = typeof row.period === 'string' ? PERIOD_WORDS.of(row.period) : null;
    if (known === undefined || period === null || typeof year !== 'number') return [];
    const keys = { indicator: known.id, year, period, unit: 'Sở Một' };
    const reading = { ...keys, numerator, denominator, value, state };
    return [{ book, indicator: known, row, reading }];
  });
}

/** `score` of a book that holds just this row, as the province's own figure. */
function alone({ book, indicator: known, row, reading }: Case): Score {
  const only = { ...row, unit: PROVINCE_UNIT, scope: null, type: null, skip: null };
  return score(booksOf({ ...book, readings: [only] }), known, reading.year, reading.period);
}

/** `resolve` of these rows, each of another unit. */
function pooledValue(plan: Plan, { indicator: known }: Case, cases: readonly Case[]) {
  const units = cases.map((_, index) => ({ name: `Xã ${index}`, ancestors: [] }));
  const rows = cases.map(({ row }, index): ReadingRow => {
    return { ...row, unit: `Xã ${index}`, scope: null, type: null, skip: null };
  });
  return resolve(rulesOf(plan, known), readingGroup(rows), units).value;
}

/** Rows that a refresh leaves in a pool: no text among numbers, no state that is none or beside a number. */
function isSettled({ book, indicator: known, row }: Case): boolean {
  const only = { ...row, unit: 'Xã', scope: null, type: null };
  const checks = checkPool(rulesOf(book.plan, known), [only], [{ name: 'Xã', ancestors: [] }]);
  return poolIsSettled(checks);
}

const LIGHTS: readonly string[] = ['met', 'near', 'off'];

describe.each([
  ['vinh-phuc-2022-2025', vinhPhuc],
  ['tinh-mau-2026-2030', model],
])('in random books of plan %s', (_id, plan) => {
  const books = randomBooks(plan(), 20260131, 60).map(({ book }) => book);

  test('target, gap and light of every reading are those that score gives it alone', () => {
    let compared = 0;
    for (const book of books) {
      const cases = casesOf(book);
      const found = scoreReadings(
        book.plan,
        cases.map(({ reading }) => reading),
      );
      const expected = cases.map(alone);
      const numbers = (key: 'actual' | 'gap') => expected.map((it) => it[key] ?? NaN);
      expect([...found.actual]).toEqual(numbers('actual'));
      const followed = expected.map((it) => (isFollowed(it.indicator) ? it.target : null) ?? NaN);
      expect([...found.target]).toEqual(followed);
      expect([...found.gap]).toEqual(numbers('gap'));
      expect([...found.light].map(lightOfCode)).toEqual(
        expected.map(({ status }) => (LIGHTS.includes(status) ? status : null)),
      );
      compared += cases.length;
    }
    expect(compared).toBeGreaterThan(500);
  });

  test('pooled totals are those that resolve gives the rows as units’ rows', () => {
    let compared = 0;
    for (const book of books) {
      const cases = casesOf(book).filter(isSettled);
      const { pooled } = scoreReadings(
        book.plan,
        cases.map(({ reading }) => reading),
      );
      for (const [key, totals] of pooled) {
        const own = cases.filter(
          ({ reading: { indicator: id, year, period } }) => poolKey(id, year, period) === key,
        );
        const [first] = own;
        if (first === undefined) throw new Error(`no reading of ${key}`);
        expect(totals.value).toBe(pooledValue(book.plan, first, own));
        expect(totals.rows).toBe(own.length);
        const rows = own.map(({ row }) => row);
        expect(totals.tally).toEqual(tally(rows, rulesOf(book.plan, first.indicator).words));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });
});
