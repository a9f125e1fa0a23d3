import { missingFigures } from '../../src/core/assign/owing';
import { SHEETS } from '../../src/sheets/names';
import { enterReading } from '../../src/live/enterReading';
import type { OwedRow } from '../../src/live/layOut';
import { laidOut, owedRows } from '../../src/live/layOut';
import type { OpenPlan } from '../../src/live/openBook';
import { FIRST_ROW, MODEL_ID, MODEL_YEAR } from '../support/modelBooks';
import { withInsertedColumn, withSheet } from '../support/observed';
import { after, opened, openWith, rowOf } from './open';

const UNIT = 'Sở Tài chính';
const SENT = { unit: UNIT, numerator: 30, denominator: 50 };

const missingOf = ({ book, scores }: OpenPlan) => missingFigures(book, scores);
const owedIn = (open: OpenPlan): OwedRow[] => owedRows(missingOf(open));
const lightsOf = ({ scores }: OpenPlan) => scores.map(({ current }) => current.verdict);

function owed(open: OpenPlan, ...units: readonly string[]): OwedRow[] {
  const indicator = open.book.plan.indicators.find(({ id }) => id === MODEL_ID);
  if (indicator === undefined) throw new Error(`no indicator ${MODEL_ID}`);
  return units.map((unit) => ({ indicator, unit }));
}

const tableOf = ({ observed }: OpenPlan) =>
  observed.sheets.find(({ name }) => name === SHEETS.readings)?.tables[0];

describe('rows for all that is owed', () => {
  const open = openWith();
  const laid = laidOut(open, owedIn(open));
  const book = after(open, laid.changes);

  test('are one for each figure, in the order of the list, with all but the figure', () => {
    const wanted = owedIn(open);
    expect(wanted.length).toBeGreaterThan(1);
    expect(laid).toMatchObject({ count: wanted.length, cell: `G${FIRST_ROW}`, isBlocked: false });
    expect(book.book.readings).toHaveLength(wanted.length);
    wanted.forEach(({ indicator, unit }, index) => {
      expect(rowOf(book, FIRST_ROW + index)).toMatchObject({
        indicator: indicator.id,
        name: indicator.name,
        unitLabel: indicator.unit,
        unit,
        year: MODEL_YEAR,
        period: 'Cả năm',
        numerator: null,
        denominator: null,
        value: null,
        state: null,
        type: null,
        skip: null,
      });
    });
    expect(tableOf(book)?.lastRow).toBe(FIRST_ROW + wanted.length - 1);
  });

  test('say nothing yet: every light and all that is missing stays as it was', () => {
    expect(lightsOf(book)).toEqual(lightsOf(open));
    expect(missingOf(book)).toEqual(missingOf(open));
  });

  test('are not laid out a second time', () => {
    expect(laidOut(book, owedIn(book))).toMatchObject({ count: 0, changes: [], isBlocked: false });
  });

  test('take the figures that are entered beside the sheet', () => {
    const [first] = owedIn(book);
    if (first === undefined) throw new Error('nothing is owed');
    const left = { numerator: null, denominator: null, state: null, cause: null, remedy: null };
    const key = { year: MODEL_YEAR, period: 'year', type: 'Chính thức', scope: null } as const;
    const entered = enterReading(book, { ...first, ...key, ...left, value: '1' });
    expect(entered).toMatchObject({ isNew: false, reading: { row: FIRST_ROW, value: 1 } });
  });
});

describe('new rows', () => {
  test('stand below what is there, and leave it as it is', () => {
    const open = openWith([SENT]);
    const { count, cell, changes } = laidOut(open, owed(open, UNIT, 'Xã An Phú'));
    expect([count, cell]).toEqual([1, `G${FIRST_ROW + 1}`]);
    const book = after(open, changes);
    expect(rowOf(book, FIRST_ROW)).toEqual(rowOf(open, FIRST_ROW));
    expect(rowOf(book, FIRST_ROW + 1)).toMatchObject({ unit: 'Xã An Phú', indicator: MODEL_ID });
  });

  test('are laid out beside a row that the officer set aside, and for another period', () => {
    for (const change of [{ skip: 'số cũ, không dùng' }, { period: '6 tháng' }]) {
      const open = openWith([{ ...SENT, ...change }]);
      expect(laidOut(open, owed(open, UNIT)).count).toBe(1);
    }
  });

  test('follow columns that an officer inserted, and leave those alone', () => {
    const open = openWith([SENT]);
    const moved = opened(
      withSheet(open.observed, SHEETS.readings, (sheet) => withInsertedColumn(sheet, 3)),
    );
    const { changes, cell } = laidOut(moved, owed(moved, 'Xã An Phú'));
    expect(cell).toBe(`H${FIRST_ROW + 1}`);
    expect(rowOf(after(moved, changes), FIRST_ROW + 1)).toMatchObject({ unit: 'Xã An Phú' });
    for (const change of changes) {
      if (change.kind !== 'setCells') continue;
      const end = change.column + Math.max(...change.rows.map(({ length }) => length));
      expect(change.column <= 3 && end > 3).toBe(false);
    }
  });

  test('go on with a formula that names the indicators', () => {
    const open = openWith([SENT]);
    const own = opened(
      withSheet(open.observed, SHEETS.readings, (sheet) => {
        const formulas = [...sheet.formulas];
        formulas[FIRST_ROW - 1] = [null, `UPPER(A${FIRST_ROW})`];
        return { ...sheet, formulas };
      }),
    );
    const { changes } = laidOut(own, owed(own, 'Xã An Phú', 'Xã Hòa Bình'));
    const sheet = after(own, changes).observed.sheets.find(({ name }) => name === SHEETS.readings);
    expect([0, 1, 2].map((down) => sheet?.formulas[FIRST_ROW - 1 + down]?.[1])).toEqual([
      `UPPER(A${FIRST_ROW})`,
      `UPPER(A${FIRST_ROW + 1})`,
      `UPPER(A${FIRST_ROW + 2})`,
    ]);
  });

  test('have no room below a row of totals', () => {
    const open = openWith([SENT]);
    const total = opened(
      withSheet(open.observed, SHEETS.readings, (sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, hasTotals: true as const })),
      })),
    );
    expect(laidOut(total, owed(total, 'Xã An Phú'))).toMatchObject({
      count: 0,
      isBlocked: true,
      changes: [],
    });
    expect(laidOut(total, owed(total, UNIT)).isBlocked).toBe(false);
  });
});

describe('who enters what is owed', () => {
  const [figure] = missingOf(openWith());
  if (figure === undefined) throw new Error('nothing is missing');
  const unit = openWith().book.plan.units[0] ?? null;
  const known = { name: unit?.name ?? '', unit };

  test('each unit its own figure; a name that no unit bears has no row', () => {
    const owing = [known, { name: 'Sở Cũ', unit: null }];
    expect(owedRows([{ ...figure, isOfUnits: true, owing }])).toEqual([
      { indicator: figure.indicator, unit: known.name },
    ]);
    const nobody = [{ name: 'Sở Cũ', unit: null }];
    expect(owedRows([{ ...figure, isOfUnits: true, owing: nobody }])).toEqual([]);
  });

  test('one figure of the whole province where one is wanted, or nobody was asked', () => {
    for (const change of [
      { isOfUnits: false, owing: [known] },
      { isOfUnits: true, owing: [] },
    ]) {
      expect(owedRows([{ ...figure, ...change }]).map((row) => row.unit)).toEqual(['Toàn tỉnh']);
    }
  });
});
