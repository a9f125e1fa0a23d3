import { SHEETS } from '../../../src/sheets/names';
import { isFormula, shownValue } from '../../../src/sheets/spec';
import { progressSheet } from '../../../src/sheets/tasks/progressSheet';
import { PROGRESS_TABLE } from '../../../src/sheets/tasks/progressTable';
import { layoutWith } from '../../support/layouts';
import { modelBook, modelProgress } from '../../support/modelBooks';

const BOOK = modelBook([], {
  progress: modelProgress(
    { task: 'ii.1', unit: 'Sở Nội vụ', year: 2027, period: 'Cả năm', state: 'Chưa thực hiện' },
    { task: 'IX.1', year: 2027, period: 'cả năm', state: 'Không phát sinh' },
    { task: 'I.1', year: 2026, period: 'Cả năm', state: 'Không phát sinh' },
  ),
});
const sheetOf = (book = BOOK) => progressSheet(book);
const SHEET = sheetOf();

// SHEETS, Tiến độ nhiệm vụ.
test('the columns stand in the order that officers expect', () => {
  const visible = PROGRESS_TABLE.columns.filter((column) => column.hidden !== true);
  expect(visible.map(({ header }) => header)).toEqual([
    'Mã',
    'Nhiệm vụ',
    'Đơn vị',
    'Năm',
    'Kỳ',
    'Tình trạng',
    'Kết quả, sản phẩm (số, ngày văn bản)',
    'Ngày hoàn thành',
    'Nguyên nhân chậm',
    'Nguồn',
    'Kiểm tra',
  ]);
  expect(SHEET.print?.lastColumn).toBe(10);
});

test('a row names its task and says what is wrong', () => {
  const shown = SHEET.tables[0]?.rows.map(({ cells }) => [cells[1], cells[10]].map(value));
  const task = BOOK.plan.tasks.find(({ id }) => id === 'II.1');
  expect(shown).toEqual([
    [task?.name, ''],
    ['', 'Mã nhiệm vụ không có trong kế hoạch'],
    [BOOK.plan.tasks[0]?.name, 'Chưa ghi đơn vị'],
  ]);
});

function value(content: Parameters<typeof shownValue>[0] | undefined): unknown {
  return content === undefined ? undefined : shownValue(content);
}

test('rows of the chosen period are counted by their state', () => {
  const counts = SHEET.cells.filter(({ row, column }) => row === 4 && column > 2);
  expect(counts.map(({ content }) => shownValue(content))).toEqual([0, 0, 0, 0, 1, 1]);
  const summary = SHEET.cells.find(({ row, column }) => row === 4 && column === 2);
  expect(value(summary?.content)).toBe('02 dòng của kỳ này; 02 dòng cần kiểm tra ở mọi kỳ');
});

test('an empty table has one row of inputs and formulas', () => {
  const rows = sheetOf(modelBook()).tables[0]?.rows ?? [];
  expect(rows).toHaveLength(1);
  const made = (rows[0]?.cells ?? []).filter(isFormula);
  expect(made.map((content) => content.value)).toEqual(['', '', '', '', '', '']);
});

test('people are helped to choose and nothing is refused', () => {
  expect(SHEET.validations.map(({ promptTitle }) => promptTitle)).toEqual([
    'Mã',
    'Đơn vị',
    'Năm',
    'Kỳ',
    'Tình trạng',
    'Ngày hoàn thành',
  ]);
  expect(SHEET.validations.map(({ strictness }) => strictness)).not.toContain('stop');
});

test('formulas follow the table to where it stands', () => {
  const def = { ...PROGRESS_TABLE, headerRow: 10, firstColumn: 2 };
  const [row] = progressSheet(BOOK, layoutWith(def)).tables[0]?.rows ?? [];
  expect(row?.cells[1]).toMatchObject({ formula: 'IF($M11="","",INDEX(NV_Ten,$M11))' });
});

test('the sheet stands after the tasks', () => {
  const names = Object.values(SHEETS);
  expect(names.indexOf(SHEETS.progress)).toBe(names.indexOf(SHEETS.tasks) + 1);
  expect(names.indexOf(SHEETS.budget)).toBe(names.indexOf(SHEETS.tasks) + 2);
});
