import type { SheetSpec } from '../../../src/sheets/spec';
import { isFormula, shownValue } from '../../../src/sheets/spec';
import { budgetSheet } from '../../../src/sheets/budget/budgetSheet';
import { BUDGET_TABLE } from '../../../src/sheets/budget/budgetTable';
import { columnOf } from '../../../src/sheets/table';
import { layoutWith } from '../../support/layouts';
import { modelBook, modelBudget } from '../../support/modelBooks';

const YEAR = { year: 2027, source: 'Ngân sách tỉnh' };
const BOOK = modelBook([], {
  budget: modelBudget(
    { ...YEAR, requested: 120, appraised: 100, allotted: 100, adjustment: -10, disbursed: 45 },
    { ...YEAR, source: 'Quỹ khác', allotted: 30, disbursed: 30.5 },
    { ...YEAR, source: 'Ngân sách huyện', requested: '12 triệu' },
    { ...YEAR, year: 2026, allotted: 1000 },
  ),
});
const SHEET = budgetSheet(BOOK);

function shownAt(sheet: SheetSpec, row: number, column: number): unknown {
  const cell = sheet.cells.find((one) => one.row === row && one.column === column);
  return cell === undefined ? undefined : shownValue(cell.content);
}

// SHEETS, Kinh phí.
test('the columns stand in the order that officers expect', () => {
  expect(BUDGET_TABLE.columns.map(({ header }) => header)).toEqual([
    'TT',
    'Mã nhiệm vụ',
    'Nội dung chi',
    'Đơn vị thực hiện',
    'Năm',
    'Nguồn kinh phí',
    'Dự toán đề nghị',
    'Sở Tài chính thẩm định',
    'Tăng/giảm',
    'Dự toán được giao',
    'Điều chỉnh',
    'Giải ngân lũy kế',
    'Còn lại',
    'Tỷ lệ (%)',
    'Quyết định giao',
    'Kiểm tra',
    'Được giao sau điều chỉnh',
  ]);
  expect(SHEET.print?.lastColumn).toBe(15);
  expect(shownAt(SHEET, 2, 1)).toContain('triệu đồng');
});

test('a row computes what is left, and blanks stay blank', () => {
  const shown = (key: string): unknown[] =>
    (SHEET.tables[0]?.rows ?? []).map(({ cells }) =>
      shownValue(cells[columnOf(BUDGET_TABLE, key) - 1] ?? null),
    );
  expect(shown('change')).toEqual([-20, '', '', '']);
  expect(shown('remaining')).toEqual([45, -0.5, '', '']);
  expect(shown('rate')).toEqual([50, 101.666666667, '', '']);
  expect(shown('check')).toEqual([
    '',
    'Giải ngân nhiều hơn dự toán được giao',
    'Ô số tiền có chữ: ghi số, đơn vị triệu đồng',
    '',
  ]);
});

test('the totals of the chosen year stand above their columns', () => {
  const total = (key: string): unknown => shownAt(SHEET, 4, columnOf(BUDGET_TABLE, key));
  const keys = ['requested', 'appraised', 'change', 'allotted', 'adjustment', 'available'];
  expect(keys.map(total)).toEqual([120, 100, -20, 130, -10, 120]);
  expect(['disbursed', 'remaining', 'rate'].map(total)).toEqual([75.5, 44.5, 62.916666667]);
  expect(shownAt(SHEET, 4, 3)).toBe('03 dòng của năm; 02 dòng cần kiểm tra');
});

test('and by source beside the table, others together', () => {
  const first = columnOf(BUDGET_TABLE, 'available') + 3;
  const column = (offset: number): unknown[] =>
    [1, 2, 3, 4, 5].map((row) => shownAt(SHEET, row, first + offset));
  expect(column(1)).toEqual(['Ngân sách tỉnh', 90, 45, 45, 50]);
  expect(column(2)).toEqual(['Ngân sách huyện', '', '', '', '']);
  expect(column(5)).toEqual(['Nguồn khác', 30, 30.5, -0.5, 101.666666667]);
});

test('an empty table has one row of inputs and formulas, and no totals', () => {
  const empty = budgetSheet(modelBook());
  const rows = empty.tables[0]?.rows ?? [];
  expect(rows).toHaveLength(1);
  expect((rows[0]?.cells ?? []).filter(isFormula).map(({ value }) => value)).toEqual(
    Array(5).fill(''),
  );
  expect(shownAt(empty, 4, columnOf(BUDGET_TABLE, 'allotted'))).toBe('');
});

test('formulas follow the table to where it stands', () => {
  const moved = budgetSheet(BOOK, layoutWith({ ...BUDGET_TABLE, headerRow: 9, firstColumn: 2 }));
  expect(moved.tables[0]?.rows[0]?.cells[8]).toMatchObject({
    formula: 'IF(AND(ISNUMBER($H10),ISNUMBER($I10)),ROUND($I10-$H10,6),"")',
  });
});
