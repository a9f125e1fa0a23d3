import { yearsOf } from '../../../src/core/plan/targets';
import type { CellContent, SheetSpec } from '../../../src/sheets/spec';
import { isFormula, shownValue } from '../../../src/sheets/spec';
import { taskSheet } from '../../../src/sheets/tasks/taskSheet';
import { taskTable } from '../../../src/sheets/tasks/taskTable';
import { layoutWith } from '../../support/layouts';
import { modelBook, modelProgress } from '../../support/modelBooks';

const BOOK = modelBook([], {
  progress: modelProgress({
    task: 'II.1',
    unit: 'Sở Tài chính',
    year: 2027,
    period: 'Cả năm',
    state: 'Hoàn thành đúng hạn',
  }),
});
const DEF = taskTable(yearsOf(BOOK.plan));
const SHEET = taskSheet(BOOK);

function cellOf(sheet: SheetSpec, id: string, header: string): CellContent | undefined {
  const [table] = sheet.tables;
  const index = table?.columns.findIndex((column) => column.header === header) ?? -1;
  return table?.rows.find(({ key }) => key === id)?.cells[index];
}

// SHEETS, Nhiệm vụ: the columns of the appendix are printed, the officers' come after them.
test('the columns stand in the order that officers expect', () => {
  const headers = DEF.columns.filter(({ hidden }) => hidden !== true).map(({ header }) => header);
  expect(headers).toEqual([
    'TT',
    'Mã',
    'Nhiệm vụ cụ thể',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Thời gian thực hiện',
    'Sản phẩm/Kết quả',
    'Hạn',
    'Chủ trì hiện nay',
    'Tình trạng kỳ này',
    'Nội dung',
    'Mã đơn vị chủ trì',
    'Mã đơn vị phối hợp',
    'Số đơn vị chủ trì',
  ]);
  expect(SHEET.print?.lastColumn).toBe(headers.indexOf('Sản phẩm/Kết quả') + 1);
});

test('Hạn is filled in where the plan names an end', () => {
  expect(cellOf(SHEET, 'IV.1', 'Hạn')).toBe(46_295);
  expect(cellOf(SHEET, 'I.1', 'Hạn')).toBeNull();
});

test('the state of a task is a formula with its value', () => {
  const content = cellOf(SHEET, 'II.1', 'Tình trạng kỳ này');
  expect(content).toMatchObject({ value: 'Hoàn thành đúng hạn' });
  expect(content !== undefined && isFormula(content)).toBe(true);
});

describe('the counts above the table', () => {
  const valueAt = (row: number, column: number): unknown => {
    const placed = SHEET.cells.find((cell) => cell.row === row && cell.column === column);
    return placed === undefined ? undefined : shownValue(placed.content);
  };

  test('look at the chosen period', () => {
    expect(valueAt(3, 3)).toBe('Năm 2027, Cả năm, chốt đến 31/12/2027');
    expect(valueAt(4, 3)).toBe('08 nhiệm vụ; 0 không phát sinh; 0 cần kiểm tra');
  });

  test('add up', () => {
    expect([4, 5, 6, 7].map((column) => valueAt(4, column))).toEqual([1, 0, 1, 6]);
  });
});

test('formulas and rules follow the table to where it stands', () => {
  const moved = taskSheet(BOOK, layoutWith({ ...DEF, headerRow: 9, firstColumn: 3 }));
  const before = cellOf(SHEET, 'I.1', 'Kỳ này: số đơn vị báo cáo');
  const after = cellOf(moved, 'I.1', 'Kỳ này: số đơn vị báo cáo');
  expect(before).toMatchObject({ formula: 'SUM($Q7:$V7)' });
  expect(after).toMatchObject({ formula: 'SUM($S10:$X10)' });
  expect(moved.conditionalFormats.map(({ formula }) => formula)).toEqual(
    SHEET.conditionalFormats.map(({ formula }) => formula.replace(/\$AE7/g, '$AG10')),
  );
});
