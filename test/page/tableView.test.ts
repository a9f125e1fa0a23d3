import { recalculate } from '../../src/page/recalculate';
import { tableView } from '../../src/page/tableView';
import type { CellView, TableView, ViewOptions } from '../../src/page/tableView';
import { SHEETS } from '../../src/sheets/names';
import type { Book } from '../../src/core/book';
import { bookOf, indicator, reading } from '../support/books';

/** Theo dõi of one rate with a target of 33 % and this value. */
function track(value: number | null, options: Partial<ViewOptions> = {}): TableView {
  return trackOf(bookOf([indicator({ target: 33 })], [reading({ value })]), options);
}

function trackOf(book: Book, options: Partial<ViewOptions> = {}): TableView {
  const { spec, fineRows } = recalculate(book);
  const sheet = spec.sheets.find(({ name }) => name === SHEETS.track);
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined) throw new Error('no Theo dõi');
  return tableView(sheet, table, { allColumns: false, fineRows, ...options });
}

function cell(view: TableView, header: string): CellView {
  const found = view.rows[0]?.cells.find(({ column }) => column.header === header);
  if (found === undefined) throw new Error(`no cell under ${header}`);
  return found;
}

test('only the columns that are printed are shown', () => {
  const headers = track(29).columns.map(({ header }) => header);
  expect(headers).toEqual([
    'Mã',
    'Chỉ tiêu',
    'ĐVT',
    'Mục tiêu',
    'Thực hiện',
    'Chênh lệch',
    'Đánh giá',
    'Diễn giải',
  ]);
});

test('all columns are shown on request, but never hidden ones', () => {
  const headers = track(29, { allColumns: true }).columns.map(({ header }) => header);
  expect(headers).toContain('Khả năng hoàn thành');
  expect(headers).not.toContain('Dòng tính');
});

test('cells show the value of their formula in the format of their row', () => {
  const view = track(29);
  expect(cell(view, 'Thực hiện').text).toBe('29,0');
  expect(cell(view, 'Chênh lệch').text).toBe('-4,0');
  expect(cell(view, 'Đánh giá').text).toBe('✗ Không đạt');
});

test('a row off track is tinted, its light has the colour of the light', () => {
  const view = track(29);
  expect(view.rows[0]?.className).toBe('rule-rowOff');
  expect(cell(view, 'Chỉ tiêu').className.split(' ')).toContain('rule-rowOff');
  expect(cell(view, 'Đánh giá').className.split(' ')).toContain('rule-statusOff');
});

test('a row on track is not tinted', () => {
  const view = track(40);
  expect(view.rows[0]?.className).toBe('');
  expect(cell(view, 'Chỉ tiêu').className).toBe('style-text');
  expect(cell(view, 'Đánh giá').className.split(' ')).toContain('rule-statusMet');
});

test('numbers take more decimals where rounding would contradict the light', () => {
  const book = bookOf([indicator({ target: 100 })], [reading({ value: 99.9996 })]);
  expect(cell(trackOf(book), 'Thực hiện').text).toBe('99,9996');
  expect(cell(trackOf(book, { fineRows: new Set() }), 'Thực hiện').text).toBe('100,0');
});

test('columns that stay in view know how far from the left they stand', () => {
  const [first, second, third] = track(29).columns;
  expect(first?.left).toBe(0);
  expect(second?.left).toBe(first?.width);
  expect(third?.left).toBeNull();
});

test('a table beside the printed one is shown whole', () => {
  const { spec, fineRows } = recalculate(bookOf([indicator()]));
  const sheet = spec.sheets.find(({ name }) => name === SHEETS.settings);
  const last = sheet?.tables[sheet.tables.length - 1];
  if (sheet === undefined || last === undefined) throw new Error('no Thiết lập');
  const view = tableView(sheet, last, { allColumns: false, fineRows });
  expect(view.columns).toHaveLength(last.columns.length);
});
