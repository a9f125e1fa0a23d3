import { strToU8 } from 'fflate';
import { Package } from '../../../src/host/file/package';
import { OpenFault } from '../../../src/host/file/openFault';
import { partsOf, zipParts } from './packages';

const LIMITS = { maxContentBytes: 1_000_000 };
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const open = (parts: Readonly<Record<string, string>>): Package =>
  Package.open(zipParts(parts), LIMITS);

function withTypes(inner: string, more: Readonly<Record<string, string>> = {}): Package {
  return open({ '[Content_Types].xml': `<Types xmlns="${TYPES}">${inner}</Types>`, ...more });
}

test('parts that nobody touched are copied as they were compressed', () => {
  const bytes = zipParts({
    'a.xml': '<a/>',
    'b.bin': '\u0000\u0001',
    '[Content_Types].xml': '<Types/>',
  });
  const parts = Package.open(bytes, LIMITS);
  parts.setText('a.xml', '<a>mới</a>');
  expect(partsOf(parts.save())).toEqual({ ...partsOf(bytes), 'a.xml': '<a>mới</a>' });
});

test('a part that nobody reads is checked too', () => {
  const bytes = zipParts({ 'media/big.bin': 'x'.repeat(100) + String(Math.PI) });
  const at = 30 + 'media/big.bin'.length + 3;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  expect(() => Package.open(bytes, LIMITS).verify()).toThrow(OpenFault);
});

test('part names differ in more than case', () => {
  const parts = open({ 'XL/Workbook.xml': '<a/>' });
  expect([parts.has('xl/workbook.xml'), parts.text('xl/workbook.xml')]).toEqual([true, '<a/>']);
});

test('a part that is missing is damage', () => {
  expect(() => open({}).text('xl/workbook.xml')).toThrow(OpenFault);
});

test('content types are found by part, then by extension', () => {
  const parts = withTypes(
    '<Default Extension="XML" ContentType="d"/><Override PartName="/xl/A.xml" ContentType="o"/>',
  );
  const seen = ['xl/a.xml', 'xl/b.xml', 'c.bin'].map((name) => parts.contentType(name));
  expect(seen).toEqual(['o', 'd', '']);
});

test('a part is added with its content type, also where the part uses a prefix', () => {
  const parts = open({ '[Content_Types].xml': `<t:Types xmlns:t="${TYPES}"></t:Types>` });
  parts.add('xl/new.xml', 'type/new', strToU8('<a/>'));
  expect([parts.contentType('xl/new.xml'), parts.text('xl/new.xml')]).toEqual(['type/new', '<a/>']);
  expect(parts.text('[Content_Types].xml')).toContain('<t:Override PartName="/xl/new.xml"');
});

test('a part is removed with its content type and its relationships', () => {
  const parts = withTypes('<Override PartName="/xl/a.xml" ContentType="o"/>', {
    'xl/a.xml': '<a/>',
    'xl/_rels/a.xml.rels': '<Relationships/>',
  });
  parts.remove('xl/a.xml');
  expect(parts.names()).toEqual(['[Content_Types].xml']);
  expect(parts.contentType('xl/a.xml')).toBe('');
});

test('relationships are resolved, percent-encoded and external ones too', () => {
  const parts = open({
    'xl/_rels/workbook.xml.rels':
      `<r:Relationships xmlns:r="${RELATIONSHIPS}">` +
      '<r:Relationship Id="a" Type="t/worksheet" Target="worksheets/trang%201.xml"/>' +
      '<r:Relationship Id="b" Type="t/link" Target="http://vi.dụ/x" TargetMode="External"/>' +
      '</r:Relationships>',
    'xl/worksheets/Trang 1.xml': '<a/>',
  });
  expect(parts.relationships('xl/workbook.xml')).toEqual([
    { id: 'a', type: 't/worksheet', target: 'xl/worksheets/Trang 1.xml', external: false },
    { id: 'b', type: 't/link', target: 'http://vi.dụ/x', external: true },
  ]);
  expect(parts.relationships('other.xml')).toEqual([]);
});

test('a new relationship gets an id that is free, and can be taken back', () => {
  const parts = open({
    'xl/_rels/w.xml.rels':
      `<Relationships xmlns="${RELATIONSHIPS}">` +
      '<Relationship Id="rId2" Type="t" Target="x.xml"/></Relationships>',
  });
  expect(parts.relate('xl/w.xml', 't/new', 'xl/n.xml')).toBe('rId3');
  expect(parts.relationships('xl/w.xml')[1]).toMatchObject({ id: 'rId3', target: 'xl/n.xml' });
  parts.unrelate('xl/w.xml', 'xl/n.xml');
  expect(parts.relationships('xl/w.xml').map(({ id }) => id)).toEqual(['rId2']);
});

test('the first relationship of a part makes its own file', () => {
  const parts = Package.create();
  expect(parts.relate('xl/w.xml', 't/new', 'xl/n.xml')).toBe('rId1');
  expect(parts.relationships('xl/w.xml')).toHaveLength(1);
});

test('free names skip those that are taken', () => {
  const parts = open({ 'xl/sheet1.xml': '', 'xl/Sheet2.xml': '' });
  expect(parts.freeName('xl/sheet', '.xml')).toBe('xl/sheet3.xml');
});

test('a state is restored after changes', () => {
  const parts = open({ 'a.xml': '<a/>' });
  const before = parts.snapshot();
  parts.setText('a.xml', '<b/>');
  parts.setText('c.xml', '<c/>');
  parts.restore(before);
  expect([parts.text('a.xml'), parts.has('c.xml')]).toEqual(['<a/>', false]);
});
