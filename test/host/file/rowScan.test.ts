import fc from 'fast-check';
import {
  nextElement,
  onlyTags,
  scanCells,
  scanRows,
  sharedPart,
  tagAttributes,
} from '../../../src/host/file/rowScan';
import { children, parseTree } from '../../../src/host/file/xmlTree';

const whole = (text: string) => ({
  start: 0,
  innerStart: 0,
  innerEnd: text.length,
  end: text.length,
});

describe('blanking out what is no tag', () => {
  test('comments, CDATA and instructions go, offsets stay', () => {
    const source = '<a><!-- <c> --><b><![CDATA[</b>]]></b><?x <c>?></a>';
    const tags = onlyTags(source);
    expect(tags).toBe(
      `<a>${' '.repeat('<!-- <c> -->'.length)}<b>${' '.repeat('<![CDATA[</b>]]>'.length)}</b>${' '.repeat('<?x <c>?>'.length)}</a>`,
    );
  });

  test('a text without them is itself, its declaration included', () => {
    const source = '<?xml version="1.0"?><a>x</a>';
    expect(onlyTags(source)).toBe(source);
  });
});

test.each([
  ['<row r="3" ht="12.5">', { r: '3', ht: '12.5' }],
  ["<x:row  r = '3'\n/>", { r: '3' }],
  ['<row note="a r=&quot;9&quot;">', { note: 'a r=&quot;9&quot;' }],
  ['<row>', {}],
])('attributes of %s', (tag, attributes) => {
  expect(tagAttributes(tag)).toEqual(attributes);
});

test('an element is found by its whole name', () => {
  const text = '<cols/><c/><col/>';
  expect(nextElement(text, 'c', 0, text.length)?.start).toBe(7);
  expect(nextElement(text, 'c', 8, text.length)).toBeNull();
  expect(nextElement(text, 'col', 0, 11)).toBeNull();
});

test('rows without numbers follow one another, or their cells', () => {
  const text = '<row r="2"/><row></row><row><c/><c r="B9"/></row><row/>';
  expect(scanRows(text, whole(text), '').map(({ number }) => number)).toEqual([2, 3, 9, 10]);
});

test('cells say their column, format and whether they are addressed', () => {
  const text = '<c r=\'B1\' s=\'4\'/><c><v>1</v></c><c s="7"></c><c r="AA1" t="s"/>';
  expect(
    scanCells(text, whole(text), '').map(({ column, format, addressed }) => [
      column,
      format,
      addressed,
    ]),
  ).toEqual([
    [2, 4, true],
    [3, 0, false],
    [4, 7, false],
    [27, 0, true],
  ]);
});

test('rows and cells are found where a parser finds them', () => {
  const gap = fc.constantFrom('', ' ', '\r\n', '<!-- <c r="A1"/> </row> -->', '<?pi <row>?>');
  const inner = fc.constantFrom(
    '',
    '<x:v>1</x:v>',
    '<x:is><x:t><![CDATA[</x:c><x:c>]]></x:t></x:is>',
    '<x:f>A1&lt;B1</x:f>',
    '<x:v/>',
  );
  const attributes = fc.constantFrom('', ' r="A1"', ' t=\'s\' s="3"', ' t="a>b"');
  const cell = fc
    .tuple(gap, attributes, inner, fc.constantFrom('</x:c>', '</x:c >'))
    .map(([before, tag, content, close]) =>
      content === '' ? `${before}<x:c${tag}/>` : `${before}<x:c${tag}>${content}${close}`,
    );
  const row = fc
    .tuple(gap, attributes, fc.array(cell, { maxLength: 4 }), gap)
    .map(
      ([before, tag, cells, after]) => `${before}<x:row${tag}>${cells.join('')}${after}</x:row>`,
    );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      const source = `<x:sheetData xmlns:x="u">${rows.join('')}</x:sheetData>`;
      const tree = parseTree(source, 'part.xml');
      const tags = onlyTags(source);
      const data = nextElement(tags, 'x:sheetData', 0, source.length);
      const found = data === null ? [] : scanRows(tags, data, 'x:');
      const ends = ({ start, innerStart, innerEnd, end }: Omit<typeof tree, 'name'>): number[] => [
        start,
        innerStart,
        innerEnd,
        end,
      ];
      const plain = (span: {
        start: number;
        innerStart: number;
        innerEnd: number;
        end: number;
      }): number[] => [span.start, span.innerStart, span.innerEnd, span.end];
      expect(found.map(plain)).toEqual(tree.children.map(ends));
      tree.children.forEach((each, index) => {
        const span = found[index];
        const cells = span === undefined ? [] : scanCells(tags, span, 'x:');
        expect(cells.map(plain)).toEqual(children(each, 'c').map(ends));
      });
    }),
  );
});

describe('shared formulas', () => {
  test('the first cell has the text and the area', () => {
    const xml = '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1&lt;2</f><v>1</v></c>';
    const { start = 0, end = 0, ...part } = sharedPart(xml) ?? {};
    expect(part).toEqual({ index: '0', text: 'A1<2', area: 'B1:B3' });
    expect(xml.slice(start, end)).toBe('<f t="shared" ref="B1:B3" si="0">A1&lt;2</f>');
  });

  test('other cells have neither, prefixed or not', () => {
    expect(sharedPart('<x:c r="B2"><x:f t="shared" si="4"/></x:c>')).toMatchObject({
      index: '4',
      text: '',
      area: '',
    });
  });

  test.each([
    '<c r="B1"><f>A1</f></c>',
    '<c r="B1" t="str"><v>shared</v></c>',
    '<c><f t="shared">1</f></c>',
  ])('%s shares nothing', (xml) => {
    expect(sharedPart(xml)).toBeNull();
  });
});
