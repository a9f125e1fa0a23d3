import { TRANSITIONAL } from '../../../src/host/file/dialect';
import { SharedStrings } from '../../../src/host/file/sharedStrings';

const MAIN = TRANSITIONAL.main;

function strings(inner: string, attributes = 'count="9" uniqueCount="5"'): SharedStrings {
  return new SharedStrings(`<sst xmlns="${MAIN}" ${attributes}>${inner}</sst>`, 'sst.xml');
}

test.each([
  ['plain', '<si><t>Đạt</t></si>', 'Đạt'],
  ['runs', '<si><r><rPr><b/></rPr><t>Không </t></r><r><t>đạt</t></r></si>', 'Không đạt'],
  ['phonetic hints', '<si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh><phoneticPr/></si>', '東'],
  ['escapes', '<si><t>a_x000D_b_x005F_x0041_</t></si>', 'a\rb_x0041_'],
  ['leading blanks', '<si><t xml:space="preserve"> a\nb </t></si>', ' a\nb '],
  ['nothing', '<si/>', ''],
])('reads %s', (_, item, text) => {
  expect(strings(item).at(0)).toBe(text);
});

test('prefixed elements are read', () => {
  const source = `<x:sst xmlns:x="${MAIN}"><x:si><x:t>A</x:t></x:si></x:sst>`;
  expect(new SharedStrings(source, 'sst.xml').at(0)).toBe('A');
});

test('a place beyond the table is undefined', () => {
  expect(strings('').at(0)).toBeUndefined();
});

test('known strings keep their place and bytes, new ones come behind', () => {
  const old = '<si>  <t>A</t></si><si><r><t>B</t></r></si>';
  const table = strings(old);
  expect(['A', 'C', 'B', 'C'].map((text) => table.place(text))).toEqual([0, 2, 3, 2]);
  expect(table.toXml()).toBe(
    `<sst xmlns="${MAIN}" count="13" uniqueCount="4">${old}<si><t>C</t></si><si><t>B</t></si></sst>`,
  );
});

test('counts that the file leaves out stay out', () => {
  const table = strings('', '');
  table.place('A');
  expect(table.toXml()).toBe(`<sst xmlns="${MAIN}" ><si><t>A</t></si></sst>`);
});

test('it has grown once a string was placed', () => {
  const table = SharedStrings.empty(TRANSITIONAL);
  expect(table.grown).toBe(false);
  table.place('A');
  expect(table.grown).toBe(true);
});

test.each([' a', 'a ', 'a\nb', 'a  b', 'a\tb'])('blanks of %j survive', (text) => {
  const table = SharedStrings.empty(TRANSITIONAL);
  table.place(text);
  expect(table.toXml()).toContain('<t xml:space="preserve">');
  expect(new SharedStrings(table.toXml(), 'sst.xml').at(0)).toBe(text);
});
