import type { Entry } from '../../src/live/enterReading';
import { enterReading } from '../../src/live/enterReading';
import type { OpenPlan } from '../../src/live/openBook';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedSheet, ObservedWorkbook } from '../../src/sheets/observed';
import {
  FIRST_ROW,
  MODEL_ID,
  MODEL_YEAR,
  modelBook,
  modelReadings,
  workbookOf,
} from '../support/modelBooks';
import { withCells, withInsertedColumn, withSheet } from '../support/observed';
import { after, opened, openWith, rowOf } from './open';

const UNIT = 'Sở Tài chính';
const PAIR = { unit: UNIT, name: 'Tên cũ', unitLabel: '%', numerator: 30, denominator: 50 };

const LEFT_ALONE = {
  numerator: null,
  denominator: null,
  value: null,
  state: null,
  cause: null,
  remedy: null,
} as const;

function entry(open: OpenPlan, changes: Partial<Entry> & { readonly id?: string } = {}): Entry {
  const { id = MODEL_ID, ...rest } = changes;
  const indicator = open.book.plan.indicators.find((known) => known.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  return {
    indicator,
    unit: UNIT,
    year: MODEL_YEAR,
    period: 'year',
    type: 'Chính thức',
    scope: 'Riêng đơn vị',
    numerator: '',
    denominator: '',
    value: '',
    state: '',
    cause: '',
    remedy: '',
    ...rest,
  };
}

const written = (open: OpenPlan, changes: Partial<Entry> & { readonly id?: string }) => {
  const entered = enterReading(open, entry(open, changes));
  return { entered, book: after(open, entered.changes) };
};

const inReadings = (
  book: ObservedWorkbook,
  change: (sheet: ObservedSheet) => ObservedSheet,
): ObservedWorkbook => withSheet(book, SHEETS.readings, change);

const tableOf = ({ observed }: OpenPlan) =>
  observed.sheets.find(({ name }) => name === SHEETS.readings)?.tables[0];

describe('a reading of a new key', () => {
  test('takes the empty first row of a new book, and the table stays as it is', () => {
    const { entered, book } = written(openWith(), { numerator: '30', denominator: '50' });
    expect(entered).toMatchObject({ isNew: true, cell: `G${FIRST_ROW}` });
    expect(entered.changes.map(({ kind }) => kind)).toEqual(['setCells']);
    expect(rowOf(book, FIRST_ROW)).toMatchObject({
      indicator: MODEL_ID,
      unit: UNIT,
      year: MODEL_YEAR,
      period: 'Cả năm',
      numerator: 30,
      denominator: 50,
      value: null,
      type: null,
      scope: null,
      skip: null,
    });
  });

  test('stands below the last one, named as the plan names it, and the table grows', () => {
    const { entered, book } = written(openWith([PAIR]), { unit: 'Xã An Phú', value: '60,5' });
    const row = FIRST_ROW + 1;
    expect(entered.changes[0]).toMatchObject({ kind: 'resizeTable', lastRow: row });
    const { indicator } = entry(book);
    expect(rowOf(book, row)).toMatchObject({
      name: indicator.name,
      unitLabel: indicator.unit,
      value: 60.5,
      note: null,
    });
    expect(tableOf(book)?.lastRow).toBe(row);
  });

  test('says its type and scope where they are not what an empty cell means', () => {
    const said = { type: 'Ước thực hiện', scope: 'Gồm đơn vị trực thuộc', value: '60' } as const;
    const { book } = written(openWith(), said);
    expect(rowOf(book, FIRST_ROW)).toMatchObject({ type: said.type, scope: said.scope });
  });

  test('follows columns that an officer inserted, and leaves those alone', () => {
    const moved = inReadings(workbookOf(modelBook(modelReadings(PAIR))), (sheet) =>
      withInsertedColumn(sheet, 7),
    );
    const { entered, book } = written(opened(moved), {
      unit: 'Xã An Phú',
      numerator: '1',
      denominator: '2',
    });
    expect(entered.cell).toBe(`H${FIRST_ROW + 1}`);
    expect(rowOf(book, FIRST_ROW + 1)).toMatchObject({ numerator: 1, denominator: 2 });
    const sheet = book.observed.sheets.find(({ name }) => name === SHEETS.readings);
    expect(sheet?.values[FIRST_ROW]?.[6]).toBeNull();
  });

  test('does not take a row in which a column of the officer holds something', () => {
    const grown = inReadings(workbookOf(modelBook(modelReadings(PAIR))), (sheet) => {
      const wide = withInsertedColumn(sheet, 7);
      const tables = wide.tables.map((table) => ({ ...table, lastRow: FIRST_ROW + 1 }));
      return { ...wide, tables };
    });
    const open = opened(withCells(grown, SHEETS.readings, { [`G${FIRST_ROW + 1}`]: 'hỏi lại' }));
    expect(enterReading(open, entry(open, { unit: 'Xã An Phú', value: '1' })).reading.row).toBe(
      FIRST_ROW + 2,
    );
  });

  test('continues formulas of Chỉ tiêu and ĐVT that stand above', () => {
    const book = inReadings(workbookOf(modelBook(modelReadings(PAIR))), (sheet) => {
      const formulas = [...sheet.formulas];
      formulas[FIRST_ROW - 1] = [null, `LOOKUP(A${FIRST_ROW},CT_Ma,CT_Ten)`];
      return { ...sheet, formulas };
    });
    const { book: then } = written(opened(book), { unit: 'Xã An Phú', value: '60' });
    const sheet = then.observed.sheets.find(({ name }) => name === SHEETS.readings);
    expect(sheet?.formulas[FIRST_ROW]?.[1]).toBe(`LOOKUP(A${FIRST_ROW + 1},CT_Ma,CT_Ten)`);
  });

  test('has no room below a row of totals', () => {
    const book = inReadings(workbookOf(modelBook(modelReadings(PAIR))), (sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, hasTotals: true as const })),
    }));
    const open = opened(book);
    expect(enterReading(open, entry(open, { unit: 'Xã An Phú', value: '1' }))).toMatchObject({
      isBlocked: true,
      changes: [],
    });
    expect(enterReading(open, entry(open, { value: '1' }))).toMatchObject({ isBlocked: false });
  });

  test('is another one where the officer has set the old one aside', () => {
    const { entered } = written(openWith([{ ...PAIR, skip: 'nhập nhầm' }]), { value: '60' });
    expect(entered.isNew).toBe(true);
  });
});

describe('a reading whose key has a row', () => {
  test('changes the cells of that row, and no others', () => {
    const open = openWith([PAIR, { ...PAIR, unit: 'Xã An Phú' }]);
    const { entered, book } = written(open, { numerator: '40', denominator: '50' });
    expect(entered).toMatchObject({ isNew: false, cell: `G${FIRST_ROW}` });
    expect(entered.changes).toEqual([
      { kind: 'setCells', sheet: SHEETS.readings, row: FIRST_ROW, column: 7, rows: [[40]] },
    ]);
    expect(rowOf(book, FIRST_ROW + 1)).toMatchObject({ numerator: 30 });
  });

  test('is found however its keys are spelled, which are then written as they should be', () => {
    const open = openWith([
      { ...PAIR, unit: ' sở  tài chính', period: 'Năm', indicator: 'ct.i.1' },
    ]);
    const { entered, book } = written(open, { numerator: '40', denominator: '50' });
    expect(entered.isNew).toBe(false);
    expect(rowOf(book, FIRST_ROW)).toMatchObject({
      indicator: MODEL_ID,
      unit: UNIT,
      period: 'Cả năm',
      note: 'Mã chỉ tiêu gốc: “ct.i.1”; Đơn vị báo cáo gốc: “ sở  tài chính”; Kỳ gốc: “Năm”',
    });
  });

  test('keeps the cells of fields that were left alone, and writes those that were emptied', () => {
    const told = { cause: 'Thiếu biên chế', remedy: 'Tuyển bổ sung', note: 'x' };
    const open = openWith([{ ...PAIR, ...told }]);
    const { entered, book } = written(open, {
      numerator: '40',
      denominator: null,
      value: null,
      state: null,
      cause: null,
      remedy: '',
    });
    expect(entered.known).toMatchObject({ numerator: 30, cause: told.cause });
    expect(rowOf(book, FIRST_ROW)).toMatchObject({
      numerator: 40,
      denominator: 50,
      cause: told.cause,
      remedy: null,
    });
  });

  test('keeps how a figure is written that nobody touched', () => {
    const open = openWith([{ ...PAIR, numerator: '1.234', denominator: 5000 }]);
    const { entered, book } = written(open, { ...LEFT_ALONE, cause: 'Thiếu biên chế' });
    expect(entered.reading.numerator).toBe(1234);
    expect(rowOf(book, FIRST_ROW)).toMatchObject({
      numerator: '1.234',
      cause: 'Thiếu biên chế',
    });
  });

  test('keeps its Phạm vi until another one is chosen', () => {
    const scope = 'Gồm đơn vị trực thuộc';
    const open = openWith([{ ...PAIR, scope }]);
    const left = written(open, { ...LEFT_ALONE, scope: null, numerator: '40' });
    expect([left.entered.scope, rowOf(left.book, FIRST_ROW).scope]).toEqual([scope, scope]);
    const chosen = written(open, { ...LEFT_ALONE, scope: 'Riêng đơn vị', numerator: '40' });
    expect(rowOf(chosen.book, FIRST_ROW).scope).toBeNull();
  });

  test('tells rows of another type, but none that the officer has set aside', () => {
    const open = openWith([
      { ...PAIR, type: 'Sơ bộ', skip: 'nhập nhầm' },
      { ...PAIR, type: 'Chính thức' },
      { ...PAIR, unit: 'Xã An Phú' },
    ]);
    expect(enterReading(open, entry(open, { type: 'Ước thực hiện' })).others).toEqual([
      { row: FIRST_ROW + 1, type: 'Chính thức' },
    ]);
    expect(enterReading(open, entry(open)).others).toEqual([]);
  });

  test('is another one for another type of figure', () => {
    const open = openWith([{ ...PAIR, type: 'Sơ bộ' }]);
    expect(enterReading(open, entry(open, { type: 'Sơ bộ' })).known?.row).toBe(FIRST_ROW);
    expect(enterReading(open, entry(open)).known).toBeNull();
  });

  test('keeps a formula of the officer and says so', () => {
    const book = inReadings(workbookOf(modelBook(modelReadings(PAIR))), (sheet) => {
      const formulas = [...sheet.formulas];
      formulas[FIRST_ROW - 1] = [null, null, null, null, null, null, '15*2'];
      return { ...sheet, formulas };
    });
    const { entered, book: then } = written(opened(book), { numerator: '40', denominator: '60' });
    expect(entered.kept).toEqual(['numerator']);
    expect(rowOf(then, FIRST_ROW)).toMatchObject({ numerator: 30, denominator: 60 });
  });

  test('takes the percent format off a cell that holds points from now on', () => {
    const book = inReadings(
      workbookOf(modelBook(modelReadings({ unit: UNIT, value: 0.6 }))),
      (sheet) => {
        const numberFormats = [...sheet.numberFormats];
        numberFormats[FIRST_ROW - 1] = [...Array<null>(8).fill(null), '0%'];
        return { ...sheet, numberFormats };
      },
    );
    const { entered, book: then } = written(opened(book), { value: '61,5' });
    expect(entered.changes[0]).toMatchObject({ rows: [[61.5]], numberFormat: 'General' });
    expect(rowOf(then, FIRST_ROW).value).toBe(61.5);
  });
});

describe('Bỏ qua', () => {
  test('of a first estimate says that the official figure counts', () => {
    const open = openWith([{ ...PAIR, type: 'Ước thực hiện' }]);
    const { book } = written(open, { numerator: '31', denominator: '50' });
    expect(rowOf(book, FIRST_ROW).skip).toBe('Đã có số chính thức');
    expect(rowOf(book, FIRST_ROW + 1).skip).toBeNull();
  });

  test('of a row that is mended is emptied', () => {
    const skip = 'Lỗi: có ô không phải là số hoặc không thuộc danh mục';
    const open = openWith([{ ...PAIR, numerator: 'ba mươi', skip }]);
    const { book } = written(open, { numerator: '30', denominator: '50' });
    expect(rowOf(book, FIRST_ROW)).toMatchObject({ numerator: 30, skip: null });
  });
});

describe('what is typed', () => {
  test.each([
    ['60,5', 60.5],
    ['60,5%', 60.5],
    ['60,5 %', 60.5],
    ['0,6', 0.6],
  ])('into Giá trị of a rate: %s', (value, read) => {
    const open = openWith();
    expect(enterReading(open, entry(open, { value })).reading.value).toBe(read);
  });

  test.each([
    ['1.234', 1234],
    ['1 234', 1234],
    ['mười', 'mười'],
  ])('into (a): %s', (numerator, read) => {
    const open = openWith();
    expect(enterReading(open, entry(open, { numerator })).reading.numerator).toBe(read);
  });
});
