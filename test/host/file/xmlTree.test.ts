import fc from 'fast-check';
import { OpenFault } from '../../../src/host/file/openFault';
import {
  applyEdits,
  changeStartTag,
  child,
  children,
  editElement,
  insertInOrder,
  parseTree,
  prefixedAttribute,
  prefixOf,
  type XmlElement,
} from '../../../src/host/file/xmlTree';

const SOURCE =
  '\uFEFF<?xml version="1.0"?>\r\n<!-- <c> --><x:a xmlns:x="u" q=">">😀\r\n' +
  '<x:b r="1"\n/><x:b>t&amp;<![CDATA[<z>]]></x:b ><m:b xmlns:m="v"/></x:a>\n';

const root = (source = SOURCE): XmlElement => parseTree(source, 'part.xml');

function first(source: string, name: string): XmlElement {
  const found = child(root(source), name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

test('elements know where they stand in the text', () => {
  const tree = root();
  const slices = [tree, ...tree.children].map(({ start, end }) => SOURCE.slice(start, end));
  expect(slices[0]?.startsWith('<x:a ')).toBe(true);
  expect(slices[0]?.endsWith('</x:a>')).toBe(true);
  expect(slices.slice(1)).toEqual([
    '<x:b r="1"\n/>',
    '<x:b>t&amp;<![CDATA[<z>]]></x:b >',
    '<m:b xmlns:m="v"/>',
  ]);
  const inner = tree.children.map(({ innerStart, innerEnd }) => SOURCE.slice(innerStart, innerEnd));
  expect(inner).toEqual(['', 't&amp;<![CDATA[<z>]]>', '']);
});

test('names come without prefix, foreign elements without name', () => {
  const tree = root();
  expect(tree.children.map(({ name, text }) => [name, text])).toEqual([
    ['b', ''],
    ['b', 't&<z>'],
    ['', ''],
  ]);
  expect([prefixOf(tree), prefixOf(root('<a/>'))]).toEqual(['x:', '']);
  expect(children(tree, 'b')).toHaveLength(2);
  expect(children(undefined, 'b')).toEqual([]);
});

test('a prefixed attribute is found under any prefix', () => {
  const [sheet] = root('<a xmlns:rel="r"><s rel:id="rId7"/></a>').children;
  expect(sheet && prefixedAttribute(sheet, 'id')).toBe('rId7');
});

test('children below the depth are left out, their text too', () => {
  const tree = parseTree('<a><b>1<c>2<d>3</d></c>4</b></a>', 'part.xml', 1);
  expect(tree.children.map((each) => [each.name, each.children.length, each.text])).toEqual([
    ['b', 0, '14'],
  ]);
  expect(tree.children[0]?.end).toBe('<a><b>1<c>2<d>3</d></c>4</b>'.length);
});

test('bad XML is damaged', () => {
  expect(() => root('<a><b></a>')).toThrow(OpenFault);
  expect(() => root('')).toThrow(OpenFault);
});

test('edits are applied whatever their order, insertions before what they stand at', () => {
  const edits = [
    { start: 4, end: 6, text: 'EF' },
    { start: 0, end: 1, text: 'A' },
    { start: 4, end: 4, text: '+' },
    { start: 4, end: 4, text: '-' },
  ];
  expect(applyEdits('abcdefg', edits)).toBe('Abcd+-EFg');
});

test('edits that overlap are a fault of the program', () => {
  const edits = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => applyEdits('abcdef', edits)).toThrow(RangeError);
});

test('no edits leave any text as it is', () => {
  fc.assert(fc.property(fc.string(), (text) => applyEdits(text, []) === text));
});

describe('start tags', () => {
  test.each([
    ['<row r="3" ht="12">', { ht: null }, '<row r="3">'],
    ['<row r="3"/>', { r: 4, s: '1' }, '<row r="4" s="1"/>'],
    ["<x:c  r='A1'\n>", { r: 'B"2' }, '<x:c  r="B&quot;2"\n>'],
    ['<c note=" r=&quot;9&quot;" r="A1">', { r: 'A2' }, '<c note=" r=&quot;9&quot;" r="A2">'],
    ['<c x:r="1">', { r: '2' }, '<c x:r="1" r="2">'],
    ['<c>', {}, '<c>'],
  ])('%s with %j', (tag, changes, expected) => {
    expect(changeStartTag(tag, changes)).toBe(expected);
  });
});

describe('editing elements', () => {
  const edited = (
    source: string,
    name: string,
    change: Parameters<typeof editElement>[2],
  ): string => applyEdits(source, editElement(source, first(source, name), change));

  test.each([
    ['<a><b>1</b>2</a>', '<a><b n="1">1<c/></b>2</a>'],
    ['<a><b></b></a>', '<a><b n="1"><c/></b></a>'],
    ['<a><b k="2"/></a>', '<a><b k="2" n="1"><c/></b></a>'],
    ['<x:a xmlns:x="u"><x:b /></x:a>', '<x:a xmlns:x="u"><x:b n="1"><c/></x:b></x:a>'],
  ])('%s gets an attribute and a child', (source, expected) => {
    expect(edited(source, 'b', { attributes: { n: 1 }, append: '<c/>' })).toBe(expected);
  });

  test('an empty element stays empty when only an attribute changes', () => {
    expect(edited('<a><b n="0"/></a>', 'b', { attributes: { n: 1 } })).toBe('<a><b n="1"/></a>');
  });
});

describe('inserting in the order of the schema', () => {
  const inserted = (source: string): string =>
    applyEdits(
      source,
      insertInOrder(source, root(source), ['one', 'two', 'three'], 'two', '<two/>'),
    );

  test.each([
    ['<a><one/><three/></a>', '<a><one/><two/><three/></a>'],
    ['<a><two n="1"/><three/></a>', '<a><two n="1"/><two/><three/></a>'],
    ['<a><three/></a>', '<a><two/><three/></a>'],
    ['<a><one/>\n</a>', '<a><one/><two/>\n</a>'],
    ['<a/>', '<a><two/></a>'],
    ['<a></a>', '<a><two/></a>'],
  ])('%s', (source, expected) => {
    expect(inserted(source)).toBe(expected);
  });

  test('a name without a place is a fault of the program', () => {
    expect(() => insertInOrder('<a/>', root('<a/>'), ['one'], 'two', '')).toThrow(RangeError);
  });
});
