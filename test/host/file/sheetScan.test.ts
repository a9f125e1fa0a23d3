import { OpenFault } from '../../../src/host/file/openFault';
import { SheetScan } from '../../../src/host/file/sheetScan';
import { child } from '../../../src/host/file/xmlTree';
import { worksheet } from './packages';

const DATA = '<row r="2" ht="20"><c r="A2"><v>1</v></c></row><row r="5"/><row r="9"/>';
const AROUND = {
  before: '<!-- <sheetData> --><dimension ref="A1"/>',
  after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/>',
};
const SOURCE = worksheet(DATA, AROUND);
const scan = (source = SOURCE): SheetScan => new SheetScan(source, 'sheet1.xml');

test('elements before and behind the cells know where they stand', () => {
  const { root, data } = scan();
  const slices = root.children.map(({ start, end }) => SOURCE.slice(start, end));
  expect(slices).toEqual([
    '<dimension ref="A1"/>',
    `<sheetData>${DATA}</sheetData>`,
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    '<pageMargins left="1"/>',
  ]);
  expect(SOURCE.slice(data.innerStart, data.innerEnd)).toBe(DATA);
  const merges = child(root, 'mergeCells');
  expect(merges?.children.map(({ start, end }) => SOURCE.slice(start, end))).toEqual([
    '<mergeCell ref="A1:B1"/>',
  ]);
  expect(SOURCE.slice(root.innerEnd, root.end)).toBe('</worksheet>');
});

test('rows are found by number, with their attributes', () => {
  const sheet = scan();
  const row = sheet.row(2);
  expect(row && sheet.rowAttributes(row)).toEqual({ r: '2', ht: '20' });
  expect(row && sheet.rowSource(row)).toBe('<row r="2" ht="20"><c r="A2"><v>1</v></c></row>');
  expect([sheet.row(3), row && sheet.cells(row).length]).toEqual([undefined, 1]);
});

test.each([
  [1, 2],
  [2, 5],
  [4, 5],
  [8, 9],
  [9, undefined],
])('the first row below %i is %s', (row, below) => {
  expect(scan().firstBelow(row)?.number).toBe(below);
});

test('a sheet without cells has no rows', () => {
  const sheet = scan(worksheet('').replace('<sheetData></sheetData>', '<sheetData/>'));
  expect([sheet.rows, sheet.data.name]).toEqual([[], 'sheetData']);
});

test('a part without cells at all is no worksheet', () => {
  expect(() => scan('<chartsheet/>')).toThrow(OpenFault);
});
