import { CellWriter } from '../../../src/host/file/cellXml';
import { TRANSITIONAL } from '../../../src/host/file/dialect';
import { SharedStrings } from '../../../src/host/file/sharedStrings';
import type { CellContent } from '../../../src/sheets/spec';

const writer = (prefix = ''): CellWriter =>
  new CellWriter(SharedStrings.empty(TRANSITIONAL), prefix);

test.each<[string, CellContent, string]>([
  ['nothing', null, '<c r="A1" s="3"/>'],
  ['the empty text', '', '<c r="A1" s="3"/>'],
  ['a text', 'Đạt', '<c r="A1" s="3" t="s"><v>0</v></c>'],
  ['a number', 1e-300, '<c r="A1" s="3"><v>1e-300</v></c>'],
  ['minus zero', -0, '<c r="A1" s="3"><v>0</v></c>'],
  ['a truth', true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
  ['an error', { error: '#N/A' }, '<c r="A1" s="3" t="e"><v>#N/A</v></c>'],
  [
    'a formula with a text',
    { formula: 'IF(A2<1,"a&b",B1)', value: ' <x>' },
    '<c r="A1" s="3" t="str"><f>IF(A2&lt;1,&quot;a&amp;b&quot;,B1)</f><v> &lt;x&gt;</v></c>',
  ],
  [
    'a formula with the empty text',
    { formula: 'B1', value: '' },
    '<c r="A1" s="3" t="str"><f>B1</f><v></v></c>',
  ],
  ['a formula with a number', { formula: 'B1', value: 2 }, '<c r="A1" s="3"><f>B1</f><v>2</v></c>'],
  [
    'a formula with a truth',
    { formula: 'B1', value: false },
    '<c r="A1" s="3" t="b"><f>B1</f><v>0</v></c>',
  ],
  [
    'a formula with an error',
    { formula: 'B1', value: { error: '#DIV/0!' } },
    '<c r="A1" s="3" t="e"><f>B1</f><v>#DIV/0!</v></c>',
  ],
  [
    'a formula with signs beyond the first 65,536, a tab and a line feed',
    { formula: '"😀"&\n\tB1', value: 2 },
    '<c r="A1" s="3"><f>&quot;😀&quot;&amp;\n\tB1</f><v>2</v></c>',
  ],
  ['a formula without a value', { formula: 'B1', value: null }, '<c r="A1" s="3"><f>B1</f></c>'],
])('%s', (_, content, xml) => {
  expect(writer().cell('A1', 3, content)).toBe(xml);
});

test('the default format is left out, a prefix is taken up', () => {
  expect(writer('x:').cell('B2', 0, { formula: 'A1', value: 1 })).toBe(
    '<x:c r="B2"><x:f>A1</x:f><x:v>1</x:v></x:c>',
  );
});

test.each<[string, CellContent]>([
  ['a number that is none', NaN],
  ['infinity', Infinity],
  ['a text longer than a cell holds', 'x'.repeat(32_768)],
  ['an empty formula', { formula: '', value: 1 }],
  ['a formula with its equals sign', { formula: '=A1', value: 1 }],
  ['a formula with a control character', { formula: 'A1&"\u0001"', value: 1 }],
  ['a formula with the sign of deletion', { formula: 'A1&"\u007F"', value: 1 }],
  ['a formula with half a pair', { formula: 'A1&"\uD83D"', value: 1 }],
  ['a formula longer than a cell holds', { formula: '1+'.repeat(4096) + '1', value: 1 }],
])('%s is a fault of the program', (_, content) => {
  expect(() => writer().cell('A1', 0, content)).toThrow(RangeError);
});
