import { TRANSITIONAL } from '../../../src/host/file/dialect';
import { OpenFault } from '../../../src/host/file/openFault';
import { SharedStrings } from '../../../src/host/file/sharedStrings';
import { readSheetCells, type SheetCells } from '../../../src/host/file/sheetReader';
import { worksheet } from './packages';

const STRINGS = new SharedStrings(
  `<sst xmlns="${TRANSITIONAL.main}"><si><t>Đạt</t></si><si><t>Mã</t></si></sst>`,
  'sst.xml',
);
const FORMATS = [null, '0%', '0.0#'];

function read(source: string): SheetCells {
  return readSheetCells(source, 'sheet1.xml', { strings: STRINGS, formats: FORMATS });
}

const cells = (data: string): SheetCells => read(worksheet(data));

test.each([
  ['a number', '<c r="A1"><v>1.5E-300</v></c>', 1.5e-300],
  ['a number with blanks', '<c r="A1" t="n"><v> 12 </v></c>', 12],
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Đạt'],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t> Đạt </t></is></c>', ' Đạt '],
  ['inline runs', '<c r="A1" t="inlineStr"><is><r><t>Đ</t></r><r><t>ạt</t></r></is></c>', 'Đạt'],
  ['inline text in a value', '<c r="A1" t="inlineStr"><v>Đạt</v></c>', 'Đạt'],
  ['a phonetic hint', '<c r="A1" t="inlineStr"><is><t>東</t><rPh><t>x</t></rPh></is></c>', '東'],
  ['a text result', '<c r="A1" t="str"><v>_x0041_&lt;</v></c>', 'A<'],
  ['true', '<c r="A1" t="b"><v>1</v></c>', true],
  ['true in words', '<c r="A1" t="b"><v>true</v></c>', true],
  ['false', '<c r="A1" t="b"><v>0</v></c>', false],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
  ['an error of a newer Excel', '<c r="A1" t="e"><v>#SPILL!</v></c>', { error: '#VALUE!' }],
  ['an ISO date', '<c r="A1" t="d"><v>2023-06-15</v></c>', 45092],
  ['an ISO date that is none', '<c r="A1" t="d"><v>hôm nay</v></c>', 'hôm nay'],
  ['a number that is none', '<c r="A1"><v>đạt</v></c>', 'đạt'],
])('reads %s', (_, cell, value) => {
  expect(cells(`<row r="1">${cell}</row>`).values).toEqual([[value]]);
});

test.each([
  ['no value', '<c r="A1" s="1"/>'],
  ['an empty value', '<c r="A1"><v/></c>'],
  ['an empty text that no formula made', '<c r="A1" t="str"><v></v></c>'],
  ['an empty shared string', '<c r="A1" t="s"><v></v></c>'],
  ['a shared string that is not there', '<c r="A1" t="s"><v>7</v></c>'],
])('%s is an empty cell', (_, cell) => {
  expect(cells(`<row r="1">${cell}</row>`).values).toEqual([]);
});

test('a formula comes with its value, the empty text included', () => {
  const seen = cells(
    '<row r="1"><c r="A1"><f>B1+1</f><v>3</v></c><c r="C1" t="str"><f>IF(B1&lt;1,"")</f><v></v></c>' +
      '<c r="D1" t="str"><f>""</f></c><c r="E1"><f>B1</f></c></row>',
  );
  expect(seen.values).toEqual([[3, null, '', '', null]]);
  expect(seen.formulas).toEqual([['B1+1', null, 'IF(B1<1,"")', '""', 'B1']]);
});

test('cells that share a formula each get their own text', () => {
  const seen = cells(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row>',
  );
  expect(seen.formulas).toEqual([
    [null, 'A1*$C$1'],
    [null, 'A2*$C$1'],
    [null, 'A3*$C$1'],
  ]);
});

test('a shared formula whose first cell is missing, and a data table, count as values', () => {
  const seen = cells(
    '<row r="1"><c r="A1"><f t="shared" si="4"/><v>2</v></c>' +
      '<c r="B1"><f t="dataTable" ref="B1"/><v>3</v></c></row>',
  );
  expect([seen.values, seen.formulas]).toEqual([[[2, 3]], []]);
});

test('an array formula is its text', () => {
  const seen = cells(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2)</f><v>1</v></c></row>',
  );
  expect(seen.formulas).toEqual([['SUM(B1:B2)']]);
});

test('rows and cells without addresses follow one another', () => {
  const seen = cells(
    '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="3"/><row><c><v>9</v></c></row>',
  );
  expect(seen.values).toEqual([[1, null, null, 4, 5], [], [], [9]]);
});

test('a row without a number takes that of its cells', () => {
  expect(cells('<row><c r="B4"><v>1</v></c></row><row><c><v>2</v></c></row>').values).toEqual([
    [],
    [],
    [],
    [null, 1],
    [2],
  ]);
});

test('number formats come with the cells of rows that hold something', () => {
  const seen = cells(
    '<row r="2"><c r="A2" s="1"><v>0.6</v></c><c r="B2"><v>1</v></c><c r="C2" s="2"/></row>' +
      '<row r="3"><c r="A3" s="1"/></row>',
  );
  expect([seen.numberFormats[0], seen.numberFormats[1], seen.numberFormats.length]).toEqual([
    undefined,
    ['0%', null, '0.0#'],
    2,
  ]);
});

test('a million formatted rows without contents cost nothing', () => {
  const seen = cells(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>',
  );
  expect([seen.values.length, seen.numberFormats.length]).toEqual([1, 0]);
});

test('prefixed XML reads as any other, extensions are passed over', () => {
  const source = worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
    after: '<extLst><ext><c r="B9"><v>1</v></c></ext></extLst>',
  })
    .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
    .replace('xmlns=', 'xmlns:x=');
  expect(source).toContain('<x:c r="A1" t="s"><x:v>');
  expect(read(source).values).toEqual([['Đạt']]);
});

test.each([
  ['no XML', '<worksheet'],
  ['a row beyond the sheet', worksheet('<row r="1048577"><c><v>1</v></c></row>')],
  ['row zero', worksheet('<row r="0"><c><v>1</v></c></row>')],
  ['a cell without a column', worksheet('<row r="1"><c r="12"><v>1</v></c></row>')],
  ['a column beyond the sheet', worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
])('%s is damage', (_, source) => {
  expect(() => read(source)).toThrow(OpenFault);
});
