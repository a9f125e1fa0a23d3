import fc from 'fast-check';
import type { Reading } from '../../../src/core/book';
import { poolUnits } from '../../../src/core/book';
import type { CellValue } from '../../../src/core/cells';
import { poolIsSettled } from '../../../src/core/measure/pool';
import { resolve } from '../../../src/core/measure/resolve';
import { rulesOf } from '../../../src/core/measure/score';
import { settleReadings } from '../../../src/core/readings/settle';
import { buildLedger } from '../../../src/core/reading';
import { indicator, planOf, reading, unit, UNITS, YEAR } from '../../support/books';

/** Names that pass from unit to unit, parents of parents, and a name that is a number. */
const PLAN = planOf(
  [
    indicator({ id: 'CT.1' }),
    indicator({ id: 'CT.2', kind: 'count' }),
    indicator({ id: 'CT.3', kind: 'rank' }),
  ],
  {
    units: [
      ...UNITS,
      unit('XD.MOI', { name: 'Xã Đông', parent: 'Huyện Nam' }),
      unit('XT.MOI', { name: 'Xã Tây' }),
      unit('Thôn Một', { parent: 'Xã Đông' }),
      unit('Thôn Hai', { parent: 'Xã Tây' }),
      unit('12'),
    ],
  },
);
const UNIT_NAMES = [...new Set(PLAN.units.map(({ name }) => name))];

const pick = (...cells: readonly CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom(...cells);

const type = pick(null, '', 'Chính thức', 'Sơ bộ', 'ƯỚC THỰC HIỆN');
const OWN = 'Riêng đơn vị';
const WIDE = 'Gồm đơn vị trực thuộc';

/** A row of one key, of units that are parents and children of one another. */
const related = fc
  .record({
    unit: pick('Huyện Bắc', 'Huyện Nam', 'Xã Đông', 'xã đông', 'Xã Tây', 'Thôn Một', 'Thôn Hai'),
    type,
    scope: pick(null, OWN, WIDE, WIDE, WIDE.toUpperCase()),
    skip: pick(null, null, 'Lỗi: cũ'),
  })
  .map((cells) => reading({ indicator: 'CT.1', ...cells }));

/** A row with whatever people write. */
const stray = fc
  .record({
    indicator: pick('CT.1', 'CT.1', 'ct.2', 'CT.3', 'CT.9', null),
    unit: pick(...UNIT_NAMES, 'TOÀN TỈNH', 'Sở Ba', 12, null, { error: '#REF!' }),
    year: pick(YEAR, YEAR, YEAR, YEAR - 1, String(YEAR), null),
    period: pick('Cả năm', 'Cả năm', 'CẢ NĂM', '6 tháng', 'Năm'),
    type: fc.oneof(type, pick('Tạm', 5)),
    scope: pick(null, OWN, WIDE, 'Toàn tỉnh', 'x'),
    state: pick(null, null, null, 'Không phát sinh', 'x'),
    numerator: pick(null, 1, 2, 'x'),
    denominator: pick(null, 4, 5),
    value: pick(null, 50, 'x'),
    skip: pick(null, null, '', ' ', 'Sở đã rút số này', 'Lỗi: cũ', 'Đã có số chính thức'),
  })
  .map((cells) => reading(cells));

const row = fc.oneof({ weight: 3, arbitrary: related }, { weight: 2, arbitrary: stray });

const ledger = fc
  .array(row, { maxLength: 12 })
  .map((rows) => rows.map((cells, index) => ({ ...cells, row: 5 + index })));

describe('settling', () => {
  test('twice is like once', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const once = settleReadings(PLAN, rows);
        expect(settleReadings(PLAN, once)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  test('does not depend on the order of the rows', () => {
    const shuffled = ledger.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    const byRow = (rows: readonly Reading[]): Reading[] => [...rows].sort((a, b) => a.row - b.row);
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(byRow(settleReadings(PLAN, others))).toEqual(settleReadings(PLAN, rows));
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing but the reasons', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const settled = settleReadings(PLAN, rows);
        expect(settled.map(({ skip: _, ...rest }) => rest)).toEqual(
          rows.map(({ skip: _, ...rest }) => rest),
        );
      }),
    );
  });

  // DESIGN, Formulas: "Cần cập nhật" is for what was typed since the last refresh, never after one.
  test('leaves no pool that needs a refresh', () => {
    const units = poolUnits(PLAN.units);
    fc.assert(
      fc.property(ledger, (rows) => {
        const settled = buildLedger(settleReadings(PLAN, rows));
        const faults = PLAN.indicators.flatMap((known) =>
          ([YEAR, YEAR - 1] as const).flatMap((year) =>
            (['year', 'halfYear'] as const).map((period) => {
              const group = settled.groupOf(known.id, year, period);
              const { fault, checks } = resolve(rulesOf(PLAN, known), group, units);
              return fault === 'stale' || (checks !== null && !poolIsSettled(checks));
            }),
          ),
        );
        expect(faults).not.toContain(true);
      }),
      { numRuns: 500 },
    );
  });
});
