import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import {
  attributesXml,
  elementXml,
  escapeAttribute,
  escapeText,
  escapeXml,
  unescapeText,
} from '../../../src/host/file/xmlWrite';

/** What a conforming parser makes of `<a b="…">…</a>`. */
function parse(xml: string): { text: string; attribute: string } {
  const parser = new SaxesParser();
  let text = '';
  let attribute = '';
  parser.on('opentag', (tag) => {
    attribute = tag.attributes['b'] ?? '';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { text, attribute };
}

/** Texts with every code unit, halves of pairs and look-alikes of escapes included. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '_x0041',
        '\u0001',
        '\n',
        '_x0041_',
        '_x',
        '_x00',
        '_',
        '0A_',
        'x0041_',
        '😀',
        'Ẳ',
        '\r\n',
        '&<>"\'',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

test('every string comes back from an element', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescapeText(parse(`<a>${escapeText(text)}</a>`).text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('every string comes back from an attribute', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescapeText(parse(`<a b="${escapeAttribute(text)}"/>`).attribute)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Chỉ tiêu', 'Chỉ tiêu'],
  ['a\nb\tc', 'a\nb\tc'],
  ['a\rb', 'a_x000D_b'],
  ['\u0000\u001f', '_x0000__x001F_'],
  ['\ufffe\ud800', '_xFFFE__xD800_'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x0041', '_x0041'],
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
])('%j is written %j', (text, xml) => {
  expect(escapeText(text)).toBe(xml);
});

test('line breaks in attributes are escaped as Excel writes them', () => {
  expect(escapeAttribute('Mục tiêu\nnăm')).toBe('Mục tiêu_x000A_năm');
});

test('markup is escaped without touching spreadsheet escapes', () => {
  expect(escapeXml('A1<>"_x0041_"')).toBe('A1&lt;&gt;&quot;_x0041_&quot;');
});

test('attributes that are undefined are left out', () => {
  expect(attributesXml({ r: 1, s: undefined, t: 'a"b' })).toBe(' r="1" t="a&quot;b"');
});

test('an element without content closes itself', () => {
  expect(elementXml('c', { r: 'A1' })).toBe('<c r="A1"/>');
  expect(elementXml('v', {}, '1')).toBe('<v>1</v>');
});
