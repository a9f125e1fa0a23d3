import fc from 'fast-check';
import { poolUnits } from '../../../src/core/book';
import type { CellValue } from '../../../src/core/cells';
import { isRate } from '../../../src/core/measure/answer';
import { canPool, checkPool, countsAnswers, poolIsSettled } from '../../../src/core/measure/pool';
import { resolve } from '../../../src/core/measure/resolve';
import type { Aggregation, IndicatorKind } from '../../../src/core/plan/types';
import type { ReadingRow } from '../../../src/core/reading';
import { readingGroup } from '../../../src/core/reading';
import { pair, reading, unit, UNITS } from '../../support/books';
import { typedNumber, typedPair } from '../../support/numbers';

const units = poolUnits(UNITS);
const PERCENT = { kind: 'percent', aggregation: 'sumOfUnits', words: [] } as const;
const KINDS = ['percent', 'count', 'score', 'rank', 'grade', 'reduction', 'yesNo'] as const;

// DOMAIN, Indicator kinds, column "over units".
describe('units’ figures', () => {
  test.each<[IndicatorKind, boolean]>([
    ['percent', true],
    ['count', true],
    ['reduction', true],
    ['yesNo', true],
    ['score', false],
    ['rank', false],
    ['grade', false],
  ])('of a %s are pooled: %p', (kind, pooled) => {
    expect(canPool({ kind, aggregation: 'sumOfUnits' })).toBe(pooled);
  });

  test('of published figures are never pooled', () => {
    const pooled = KINDS.filter((kind) => canPool({ kind, aggregation: 'published' }));
    expect(pooled).toEqual([]);
  });

  test('of a percentage and a reduction are rates of (a) and (b)', () => {
    expect(KINDS.filter(isRate)).toEqual(['percent', 'reduction']);
  });

  test.each<[Aggregation, readonly IndicatorKind[]]>([
    ['countOfUnits', ['percent', 'count', 'yesNo']],
    ['sumOfUnits', ['yesNo']],
  ])('are answers where the plan says %s: %p', (aggregation, kinds) => {
    expect(KINDS.filter((kind) => countsAnswers({ kind, aggregation }))).toEqual(kinds);
  });
});

// DOMAIN, Readings: "overlapping scopes are a finding, never summed"; key: indicator × unit × year ×
// period × type.
describe('rows of units may be added', () => {
  const settled = (rows: readonly ReadingRow[]): boolean =>
    poolIsSettled(checkPool(PERCENT, rows, units));

  test('when each unit has one row', () => {
    expect(settled([pair('Sở Một', 1, 2), pair('Huyện Bắc', 3, 4)])).toBe(true);
  });

  test('when a unit includes those under it, and they have no rows of their own', () => {
    const wide = reading({ unit: 'Huyện Bắc', scope: 'Gồm đơn vị trực thuộc' });
    expect(settled([wide, pair('Huyện Nam', 1, 2)])).toBe(true);
  });

  test('when a unit and those under it speak each for itself', () => {
    const own = reading({ unit: 'Huyện Bắc', scope: 'Riêng đơn vị' });
    expect(settled([own, pair('Xã Đông', 1, 2)])).toBe(true);
  });

  test('when units are written in letters of another case', () => {
    expect(settled([pair('SỞ MỘT', 1, 2), pair('xã đông', 3, 4)])).toBe(true);
  });

  // DOMAIN, Units: "names change, are reused (a new xã takes an old xã's name)".
  test('when a name has passed from one unit to another', () => {
    const old = unit('Xã Mới', { code: 'X1', validTo: '2025-06-30' });
    const named = poolUnits([old, unit('Xã Mới', { code: 'X2', validFrom: '2025-07-01' })]);
    const settled = (rows: readonly ReadingRow[]) => poolIsSettled(checkPool(PERCENT, rows, named));
    expect(settled([pair('Xã Mới', 1, 2)])).toBe(true);
    expect(settled([pair('Xã Mới', 1, 2), pair('Xã Mới', 1, 2)])).toBe(false);
  });
});

// DOMAIN, Readings: "Text, an error … are invalid, in the formulas and in core/ alike".
describe('rows of units with something else among their figures', () => {
  const settled = (rules: Parameters<typeof checkPool>[0], cells: Partial<ReadingRow>): boolean =>
    poolIsSettled(checkPool(rules, [reading({ unit: 'Sở Một', ...cells })], units));
  const answers = { kind: 'yesNo', aggregation: 'sumOfUnits', words: ['Có', 'Không'] } as const;
  const count = { ...PERCENT, kind: 'count' } as const;

  test.each<[Partial<ReadingRow>]>([
    [{ numerator: '10 hồ sơ', denominator: 1000 }],
    [{ numerator: 1, denominator: { error: '#REF!' } }],
    [{ numerator: 1, denominator: 2, value: 'đạt' }],
  ])('may not be added to a rate: %p', (cells) => {
    expect(settled(PERCENT, cells)).toBe(false);
  });

  test('may not be added to a count or to answers', () => {
    expect(settled(count, { value: '60' })).toBe(false);
    expect(settled(answers, { value: 'Đạt' })).toBe(false);
    expect(settled(answers, { value: 1 })).toBe(false);
  });

  test.each<[Partial<ReadingRow>]>([
    [{ value: 60 }],
    [{ numerator: 1 }],
    [{ state: 'Không áp dụng' }],
  ])('but a rate without (a) and (b) may stand beside others: %p', (cells) => {
    expect(settled(PERCENT, cells)).toBe(true);
  });

  test('and a count looks at its value alone', () => {
    expect(settled(count, { value: 5, numerator: 'x' })).toBe(true);
  });
});

describe('rows of units may not be added', () => {
  const settled = (rows: readonly ReadingRow[]): boolean =>
    poolIsSettled(checkPool(PERCENT, rows, units));

  test('when a unit that includes those under it stands beside one of them', () => {
    const wide = reading({ unit: 'Huyện Bắc', scope: 'gồm đơn vị trực thuộc' });
    expect(settled([wide, pair('Xã Đông', 1, 2)])).toBe(false);
    expect(settled([pair('Xã Đông', 1, 2), wide])).toBe(false);
  });

  test('when the unit that includes it stands two levels above', () => {
    const three = [unit('A'), unit('B', { parent: 'A' }), unit('C', { parent: 'B' })];
    const rows = [
      reading({ unit: 'A', scope: 'Gồm đơn vị trực thuộc', value: 60 }),
      reading({ unit: 'C', value: 50 }),
    ];
    expect(checkPool(PERCENT, rows, poolUnits(three)).apart).toBe(false);
  });

  test('when a unit has an estimate beside its official figure', () => {
    const estimate = reading({ unit: 'Sở Một', type: 'Ước thực hiện' });
    expect(settled([reading({ unit: 'Sở Một' }), estimate])).toBe(false);
  });

  test('when two rows name one unit in letters of different case', () => {
    expect(settled([pair('Sở Một', 1, 2), pair('SỞ MỘT', 1, 2)])).toBe(false);
  });

  test.each<[CellValue]>([['Sở Ba'], [' Sở Một'], [''], [null], [1], [{ error: '#N/A' }]])(
    'when the unit %p is not known',
    (name) => {
      expect(settled([pair('Sở Một', 1, 2), pair(name, 3, 4)])).toBe(false);
    },
  );

  test.each<[keyof ReadingRow, CellValue]>([
    ['type', 'Dự kiến'],
    ['type', 2],
    ['scope', 'Toàn bộ'],
    ['scope', true],
    ['state', 'Chưa có'],
    ['state', 5],
  ])('when %s is %p', (cell, word) => {
    expect(settled([reading({ unit: 'Sở Một', [cell]: word })])).toBe(false);
  });
});

// DOMAIN, Readings: "'Không công bố' with a value is invalid."
describe('units’ answers without number', () => {
  const state = 'Không phát sinh';
  const settled = (kind: IndicatorKind, cells: Partial<ReadingRow>): boolean =>
    poolIsSettled(
      checkPool({ ...PERCENT, kind }, [reading({ unit: 'Sở Một', state, ...cells })], units),
    );

  test.each<[IndicatorKind, Partial<ReadingRow>]>([
    ['percent', {}],
    ['percent', { numerator: 0, denominator: 0 }],
    ['percent', { value: 0 }],
    ['count', { numerator: 5, denominator: 10 }],
  ])('may stand in a pool of a %s: %p', (kind, cells) => {
    expect(settled(kind, cells)).toBe(true);
  });

  test.each<[IndicatorKind, Partial<ReadingRow>]>([
    ['percent', { value: 0.1 }],
    ['count', { value: 'x' }],
    ['percent', { numerator: 5, denominator: 10 }],
    ['reduction', { denominator: 10 }],
  ])('must not stand beside a number of a %s: %p', (kind, cells) => {
    expect(settled(kind, cells)).toBe(false);
  });
});

// DOMAIN, Indicator kinds: percent "Σ(a) / Σ(b) × 100, never the mean"; count "sum"; reduction "from
// pooled counts".
describe('laws of pooling', () => {
  const many = Array.from({ length: 12 }, (_, index) => unit(`Xã ${String(index + 1)}`));
  const named = poolUnits(many);
  const percent = { kind: 'percent', aggregation: 'sumOfUnits', words: [] } as const;
  const pairs = fc.array(typedPair, { minLength: 1, maxLength: many.length });

  const rowsOf = (cells: readonly Partial<ReadingRow>[]): ReadingRow[] =>
    cells.map((cell, index) => reading({ unit: many[index]?.name ?? null, ...cell }));
  const pooled = (
    rules: Parameters<typeof resolve>[0],
    counted: readonly ReadingRow[],
  ): number | null => resolve(rules, readingGroup(counted), named).value;

  test('the order of rows does not matter', () => {
    const shuffled = pairs.chain((drawn) => {
      const rows = rowsOf(drawn);
      const all = { minLength: rows.length, maxLength: rows.length };
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, all));
    });
    fc.assert(
      fc.property(shuffled, fc.constantFrom('percent', 'reduction'), ([rows, other], kind) => {
        expect(pooled({ ...percent, kind }, other)).toBe(pooled({ ...percent, kind }, rows));
      }),
    );
  });

  test('any grouping of units into larger ones gives the whole’s rate', () => {
    const grouped = fc.array(fc.tuple(typedPair, fc.nat(3)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(grouped, (drawn) => {
        const sums = new Map<number, { numerator: number; denominator: number }>();
        for (const [one, group] of drawn) {
          const sum = sums.get(group) ?? { numerator: 0, denominator: 0 };
          const numerator = sum.numerator + one.numerator;
          sums.set(group, { numerator, denominator: sum.denominator + one.denominator });
        }
        const whole = pooled(percent, rowsOf(drawn.map(([one]) => one)));
        expect(pooled(percent, rowsOf([...sums.values()]))).toBe(whole);
      }),
    );
  });

  test('a pooled rate lies between the lowest and the highest of its units', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const rates = drawn.map(({ numerator, denominator }) => (numerator / denominator) * 100);
        const rate = pooled(percent, rowsOf(drawn)) ?? NaN;
        expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
        expect(rate).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
      }),
    );
  });

  test('units where nothing arose change nothing, stated or as 0/0', () => {
    const idle = fc.constantFrom(
      { state: 'Không phát sinh' },
      { numerator: 0, denominator: 0 },
      { state: 'Không phát sinh', numerator: 0, denominator: 0 },
    );
    const drawn = fc.tuple(
      fc.array(typedPair, { minLength: 1, maxLength: 6 }),
      fc.array(idle, { maxLength: 6 }),
    );
    fc.assert(
      fc.property(drawn, ([active, quiet]) => {
        expect(pooled(percent, rowsOf([...active, ...quiet]))).toBe(
          pooled(percent, rowsOf(active)),
        );
      }),
    );
  });

  test('counts are added to the last decimal, in any order', () => {
    const count = { kind: 'count', aggregation: 'sumOfUnits', words: [] } as const;
    const values = fc.array(typedNumber, { minLength: 1, maxLength: many.length });
    fc.assert(
      fc.property(values, (drawn) => {
        const rows = rowsOf(drawn.map((value) => ({ value })));
        const sum = pooled(count, rows) ?? NaN;
        expect(sum).toBeCloseTo(
          drawn.reduce((total, value) => total + value, 0),
          6,
        );
        expect(pooled(count, [...rows].reverse())).toBeCloseTo(sum, 6);
      }),
    );
  });
});
