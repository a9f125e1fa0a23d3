import { blankStyles } from '../../../src/host/file/blankBook';
import { TRANSITIONAL } from '../../../src/host/file/dialect';
import { conditionalFormatsXml, validationsXml } from '../../../src/host/file/sheetRules';
import { StyleSheet } from '../../../src/host/file/styleSheet';
import type { Validation } from '../../../src/sheets/spec';
import { column, EMPTY_SHEET, tableSpec } from './specs';

const validation = (parts: Partial<Validation>): Validation => ({
  range: 'A1',
  rule: { type: 'date' },
  strictness: 'stop',
  ...parts,
});

const xml = (parts: Partial<Validation>): string =>
  validationsXml({ ...EMPTY_SHEET, validations: [validation(parts)] });

test('a sheet without rules has no element for them', () => {
  const styles = new StyleSheet(blankStyles(TRANSITIONAL.main), 'styles.xml');
  expect([validationsXml(EMPTY_SHEET), conditionalFormatsXml(EMPTY_SHEET, styles)]).toEqual([
    '',
    '',
  ]);
});

test.each<[string, Validation['rule'], string]>([
  [
    'a fixed list',
    { type: 'list', source: ['Cả năm', 'Quý "I"'] },
    'type="list" allowBlank="1" showErrorMessage="1" sqref="A1"><formula1>&quot;Cả năm,Quý &quot;&quot;I&quot;&quot;&quot;</formula1>',
  ],
  [
    'a list from cells',
    { type: 'list', source: "'Thiết lập'!$A$5:$A$9" },
    'type="list" allowBlank="1" showErrorMessage="1" sqref="A1"><formula1>\'Thiết lập\'!$A$5:$A$9</formula1>',
  ],
  [
    'whole numbers',
    { type: 'whole', min: 1, max: 63 },
    'type="whole" allowBlank="1" showErrorMessage="1" sqref="A1"><formula1>1</formula1><formula2>63</formula2>',
  ],
  [
    'decimals',
    { type: 'decimal', min: 0, max: 0.5 },
    'type="decimal" allowBlank="1" showErrorMessage="1" sqref="A1"><formula1>0</formula1><formula2>0.5</formula2>',
  ],
  [
    'dates',
    { type: 'date' },
    'type="date" allowBlank="1" showErrorMessage="1" sqref="A1"><formula1>1</formula1><formula2>2958465</formula2>',
  ],
])('%s', (_, rule, expected) => {
  expect(xml({ rule })).toBe(
    `<dataValidations count="1"><dataValidation ${expected}</dataValidation></dataValidations>`,
  );
});

test('a list that is only offered asks nothing', () => {
  const seen = xml({ strictness: 'none', rule: { type: 'list', source: 'DV_Ten' } });
  expect(seen).not.toContain('showErrorMessage');
  expect(seen).toContain('<formula1>DV_Ten</formula1>');
});

test('a warning asks, a prompt is shown', () => {
  const seen = xml({ strictness: 'warning', promptTitle: 'Số', prompt: 'a\nb', error: 'Sai' });
  expect(seen).toContain('errorStyle="warning"');
  expect(seen).toContain('showInputMessage="1"');
  expect(seen).toContain('error="Sai" promptTitle="Số" prompt="a_x000A_b"');
});

test.each<[string, Partial<Validation>]>([
  ['a fixed list with a comma in a word', { rule: { type: 'list', source: ['a,b'] } }],
  ['a fixed list with an empty word', { rule: { type: 'list', source: ['a', ''] } }],
  ['a fixed list over 255 characters', { rule: { type: 'list', source: ['x'.repeat(256)] } }],
  ['a title over 32 characters', { errorTitle: 'x'.repeat(33) }],
  ['a message over 255 characters', { prompt: 'x'.repeat(256) }],
  ['a range that is none', { range: 'A1:' }],
])('%s is a fault of the program', (_, parts) => {
  expect(() => xml(parts)).toThrow(RangeError);
});

test('a hint of a header is a prompt on its cell that checks nothing', () => {
  const columns = [
    column('Mã'),
    { ...column('Tên cột dài hơn ba mươi hai ký tự nhiều'), hint: 'Gợi ý' },
  ];
  const seen = validationsXml({ ...EMPTY_SHEET, tables: [tableSpec({ columns, rows: [] })] });
  expect(seen).toBe(
    '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" ' +
      'promptTitle="Tên cột dài hơn ba mươi hai ký …" prompt="Gợi ý" sqref="B3"/></dataValidations>',
  );
});

test('conditional formats keep their order as priority', () => {
  const styles = new StyleSheet(blankStyles(TRANSITIONAL.main), 'styles.xml');
  const seen = conditionalFormatsXml(
    {
      ...EMPTY_SHEET,
      conditionalFormats: [
        { range: 'A1:B9', formula: '$A1<"a"', style: 'rowOff', stopIfTrue: true },
        { range: 'A1', formula: 'TRUE', style: 'statusMet' },
        { range: 'C1', formula: 'TRUE', style: 'rowOff' },
      ],
    },
    styles,
  );
  expect(seen).toBe(
    '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A1&lt;&quot;a&quot;</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="C1"><cfRule type="expression" dxfId="0" priority="3"><formula>TRUE</formula></cfRule></conditionalFormatting>',
  );
});
