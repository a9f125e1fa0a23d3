/** Only a workbook that holds nothing is taken, and only what was made here is deleted. */
import { FarEnd } from '../excel/farEnd';
import type { BookModel } from '../excel/model/book';
import { RESULT_SHEET, ScratchBook, type Occupied } from './excel/scratchBook';
import { RESULT_TITLE } from './words';

let farEnd: FarEnd;
beforeEach(() => {
  farEnd = new FarEnd();
});

async function book(): Promise<ScratchBook> {
  const opened = await ScratchBook.open(farEnd.run);
  if (!opened.ok) throw new Error(JSON.stringify(opened.occupied));
  return opened.book;
}

function addTable(model: BookModel): void {
  model.sheet('Sheet1').tables.push({
    id: model.nextId(),
    name: 'tblSoLieu',
    area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 },
    style: '',
    showBandedRows: true,
    showFilterButton: true,
    showTotals: false,
  });
}

function addChart(model: BookModel): void {
  const chart = { name: 'c', chartType: 'Line', area: null, series: [], looks: {} };
  model.addSheet('Hai').charts.push(chart);
}

test.each<[string, (model: BookModel) => void, Occupied]>([
  [
    'a value on any sheet',
    (model) => model.addSheet('Số liệu').cells.type(9, 3, 'x'),
    { by: 'values', item: 'Số liệu' },
  ],
  [
    'a value on a hidden sheet',
    (model) => {
      const sheet = model.addSheet('Ẩn');
      sheet.visibility = 'Hidden';
      sheet.cells.type(1, 1, 0);
    },
    { by: 'values', item: 'Ẩn' },
  ],
  ['a table', addTable, { by: 'table', item: 'tblSoLieu' }],
  [
    'a name',
    (model) => model.names.push({ name: 'ky', formula: '=1', visible: true }),
    { by: 'name', item: 'ky' },
  ],
  ['a chart', addChart, { by: 'chart', item: 'Hai' }],
  [
    'protection of its structure',
    (model) => (model.structureProtected = true),
    { by: 'protection', item: '' },
  ],
  [
    'a sheet that is merely named like a result',
    (model) => model.addSheet(RESULT_SHEET).cells.type(1, 1, 'của cán bộ'),
    { by: 'values', item: RESULT_SHEET },
  ],
])('a workbook with %s is refused, and nothing of it changes', async (_, fill, occupied) => {
  fill(farEnd.book);
  const before = farEnd.book.sheets.map(({ name }) => name);
  expect(await ScratchBook.open(farEnd.run)).toEqual({ ok: false, occupied });
  expect(farEnd.book.sheets.map(({ name }) => name)).toEqual(before);
});

test('a formula that yields nothing is something', async () => {
  const { cells } = farEnd.book.sheet('Sheet1');
  cells.type(2, 2, '=""');
  // As if it did not count as used, which may be so in Excel.
  cells.usedArea = () => null;
  const occupied = { by: 'formulas', item: 'Sheet1' };
  expect(await ScratchBook.open(farEnd.run)).toEqual({ ok: false, occupied });
});

test('hidden names that programs leave behind do not matter, and stay', async () => {
  farEnd.book.names.push({ name: '_xl', formula: '=1', visible: false });
  const scratch = await book();
  farEnd.book.names.push({ name: 'ky', formula: '=1', visible: true });
  await scratch.reset();
  expect(farEnd.book.names.map(({ name }) => name)).toEqual(['_xl']);
});

test('all sheets and names that came since are deleted, hidden ones too, no others', async () => {
  farEnd.book.addSheet('Trống');
  const scratch = await book();
  for (const name of ['Một', 'Hai', 'Ba']) {
    farEnd.book.addSheet(name).visibility = name === 'Hai' ? 'Hidden' : 'Visible';
    farEnd.book.names.push({ name: `ten${name}`, formula: `='${name}'!$A$1`, visible: true });
  }
  await scratch.reset();
  expect(farEnd.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Trống']);
  expect(farEnd.book.names).toEqual([]);
});

test('a result is written as texts, one line a row, and beside earlier ones', async () => {
  const scratch = await book();
  const lines = [RESULT_TITLE, '=1+1', '- một', "'hai", '', 'x'.repeat(4_500)];
  expect(await scratch.write(lines)).toBe(RESULT_SHEET);
  expect(await scratch.write(lines)).toBe(`${RESULT_SHEET} (2)`);
  const { cells } = farEnd.book.sheet(RESULT_SHEET);
  const column = Array.from({ length: 8 }, (_, index) => cells.at(index + 1, 1).value);
  expect(column.slice(0, 5)).toEqual(lines.slice(0, 5));
  expect(column.slice(5).map((text) => String(text).length)).toEqual([2_000, 2_002, 502]);
  expect(cells.formulaCells({ firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 9 })).toEqual(
    [],
  );
});
