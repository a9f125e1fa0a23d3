import { TRANSITIONAL } from '../../../src/host/file/dialect';
import { readTable, renameColumns, resizeTable, tableXml } from '../../../src/host/file/tablePart';
import type { TableSpec } from '../../../src/sheets/spec';
import { column, tableSpec } from './specs';

const MAIN = TRANSITIONAL.main;
const PART = 'table1.xml';
const xml = (parts: Partial<TableSpec> = {}): string => tableXml(tableSpec(parts), 7, MAIN);

function opened(inner: string, attributes = 'ref="B3:C9"'): string {
  return (
    `<x:table xmlns:x="${MAIN}" id="4" name="t" displayName="tblCu" ${attributes}>${inner}` +
    '<x:tableColumns count="2"><x:tableColumn id="1" name="Mã" /><x:tableColumn id="2" name="a_x000a_b">' +
    '<x:calculatedColumnFormula>1</x:calculatedColumnFormula></x:tableColumn></x:tableColumns></x:table>'
  );
}

test('a table that is written reads as it was specified', () => {
  const headers = ['Mã', 'Mục tiêu\nnăm <2023>'];
  const source = xml({ columns: headers.map((header) => column(header)) });
  expect(readTable(source, PART)).toEqual({
    part: PART,
    id: 7,
    name: 'tblThu',
    headerRow: 3,
    firstColumn: 1,
    lastRow: 4,
    lastColumn: 2,
    headers,
    totalsRows: 0,
  });
});

test('only a table with filters has an autoFilter', () => {
  expect([
    xml().includes('<autoFilter ref="A3:B4"/>'),
    xml({ filter: false }).includes('auto'),
  ]).toEqual([true, false]);
});

test.each<[string, Partial<TableSpec>]>([
  ['an empty header', { columns: [column('')] }],
  ['headers that differ in case only', { columns: [column('mã'), column('Mã')] }],
  ['a name with a blank', { name: 'tbl Thu' }],
  ['a name that is an address', { name: 'TAX2023' }],
])('%s is a fault of the program', (_, parts) => {
  expect(() => xml(parts)).toThrow(RangeError);
});

test('a table of another program is read, its totals row left out', () => {
  expect(readTable(opened('', 'ref="B3:C9" totalsRowCount="1"'), PART)).toMatchObject({
    name: 'tblCu',
    lastRow: 8,
    totalsRows: 1,
    headers: ['Mã', 'a\nb'],
  });
});

test('a table without a header row is none that columns can be found by', () => {
  expect(readTable(opened('', 'ref="B3:C9" headerRowCount="0"'), PART)).toBeNull();
});

test('a table without an area is damage', () => {
  expect(() => readTable(opened('', ''), PART)).toThrow('file.damaged');
});

test('resizing moves the area, the filter and the sort order that reached its end', () => {
  const inner =
    '<x:autoFilter ref="B3:C9"><x:filterColumn colId="0"/><x:sortState ref="B4:C9">' +
    '<x:sortCondition ref="B4:B9"/></x:sortState></x:autoFilter><x:sortState ref="B4:C7"/>';
  const expected = opened(inner, 'ref="B3:C20"')
    .replace('<x:autoFilter ref="B3:C9">', '<x:autoFilter ref="B3:C20">')
    .replace('<x:sortState ref="B4:C9">', '<x:sortState ref="B4:C20">')
    .replace('<x:sortCondition ref="B4:B9"/>', '<x:sortCondition ref="B4:B20"/>');
  expect(resizeTable(opened(inner), PART, 20)).toBe(expected);
});

test('a table keeps a body row', () => {
  expect(() => resizeTable(opened(''), PART, 3)).toThrow(RangeError);
});

test('a column is renamed, the others keep their bytes', () => {
  expect(renameColumns(opened(''), PART, new Map([[1, 'Tên "mới"']]))).toBe(
    opened('').replace('name="a_x000a_b"', 'name="Tên &quot;mới&quot;"'),
  );
});
