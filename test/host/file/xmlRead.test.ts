import { OpenFault } from '../../../src/host/file/openFault';
import { readXml } from '../../../src/host/file/xmlRead';

/** Events of a document in one line each. */
function events(source: string): string[] {
  const seen: string[] = [];
  readXml(source, 'part.xml', {
    open: (name, attributes) => seen.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => seen.push(`"${text}"`),
    close: (name) => seen.push(`/${name}`),
  });
  return seen;
}

const names = (source: string): string[] =>
  events(source).flatMap((event) => /^<(\S+)/.exec(event)?.[1] ?? []);

test('prefixes are left out, wherever they are declared', () => {
  expect(names('<x:a xmlns:x="u"><x:b/><c xmlns="u"/><y:d xmlns:y="u"/></x:a>')).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('elements of another namespace are skipped with all they hold', () => {
  const source =
    '<a xmlns="u" xmlns:m="v"><m:alt><b>x</b></m:alt><b xmlns="w"><b/></b><b xmlns:m="u"><m:c/></b><m:c/></a>';
  expect(events(source)).toEqual([
    '<a {"xmlns":"u","xmlns:m":"v"}',
    '<b {"xmlns:m":"u"}',
    '<c {}',
    '/c',
    '/b',
    '/a',
  ]);
});

test('entities and CDATA are text', () => {
  expect(events('<a>1 &lt; <![CDATA[<2>]]></a>').join('')).toBe('<a {}"1 < ""<2>"/a');
});

test('a byte order mark and a document without namespaces are fine', () => {
  expect(names('\uFEFF<?xml version="1.0"?><a><b/></a>')).toEqual(['a', 'b']);
});

test.each([
  '',
  '<a>',
  '<a></b>',
  '<a>&nope;</a>',
  '<a b=1/>',
  'no xml',
  '<a/><b/>',
  '<a>\u0001</a>',
])('%j is damaged', (source) => {
  expect(() => events(source)).toThrow(OpenFault);
});
