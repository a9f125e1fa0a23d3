import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { crc32 } from '../../../src/host/file/crc32';
import { OpenFault } from '../../../src/host/file/openFault';
import { entryContent, readZip } from '../../../src/host/file/zipRead';
import { packEntry, writeZip } from '../../../src/host/file/zipWrite';

const LIMITS = { maxContentBytes: 1_000_000 };

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof OpenFault) return error.code;
    throw error;
  }
  return 'none';
}

function readAll(bytes: Uint8Array): void {
  for (const entry of readZip(bytes, LIMITS)) entryContent(entry);
}

test('reads what another program zipped, stored or deflated', () => {
  const text = strToU8('Số liệu '.repeat(50));
  const zipped = zipSync({ 'a/b.xml': text, 'c.xml': [text, { level: 0 }] });
  const entries = readZip(zipped, LIMITS);
  expect(entries.map(({ name, size }) => [name, size])).toEqual([
    ['a/b.xml', text.length],
    ['c.xml', text.length],
  ]);
  expect(entries.map(entryContent)).toEqual([text, text]);
});

test('backslashes and leading slashes of careless writers are put right', () => {
  const zipped = writeZip([packEntry('\\xl\\workbook.xml', strToU8('x'))]);
  expect(readZip(zipped, LIMITS).map(({ name }) => name)).toEqual(['xl/workbook.xml']);
});

test('sizes in the zip64 field are read', () => {
  const content = strToU8('zip64');
  const bytes = writeZip([packEntry('aaaaaaaaaaaaaaaaaaaaaaaa', content)]);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  // The name gives 20 of its bytes to an extra field with both sizes.
  view.setUint16(directory + 28, 4, true);
  view.setUint16(directory + 30, 20, true);
  view.setUint32(directory + 20, 0xffffffff, true);
  view.setUint32(directory + 24, 0xffffffff, true);
  const field = directory + 46 + 4;
  view.setUint16(field, 1, true);
  view.setUint16(field + 2, 16, true);
  view.setBigUint64(field + 4, 5n, true);
  view.setBigUint64(field + 12, 5n, true);
  const [entry] = readZip(bytes, LIMITS);
  expect(entry === undefined ? null : entryContent(entry)).toEqual(content);
});

test('contents beyond the limit are refused before they are inflated', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(2_000_000) });
  expect(bomb.length).toBeLessThan(10_000);
  expect(codeOf(() => readZip(bomb, LIMITS))).toBe('file.tooLarge');
});

test('a content that is longer than announced is damaged, whatever it would inflate to', () => {
  const bytes = zipSync({ 'a.xml': new Uint8Array(900_000) });
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 22 + 16, true) + 24, 1000, true);
  expect(codeOf(() => readAll(bytes))).toBe('file.damaged');
});

test('so it is when the checksum fits what was announced', () => {
  const bytes = zipSync({ 'a.xml': new Uint8Array(900_000) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 16, crc32(new Uint8Array(1000)), true);
  view.setUint32(directory + 24, 1000, true);
  expect(codeOf(() => readAll(bytes))).toBe('file.damaged');
});

test('a content whose checksum does not fit is damaged, not wrong data', () => {
  const bytes = zipSync({ 'a.xml': [strToU8('Thực hiện 29'), { level: 0 }] });
  const at = Buffer.from(bytes).indexOf('29');
  bytes[at] = 0x39;
  expect(codeOf(() => readAll(bytes))).toBe('file.damaged');
});

test('an encrypted entry is told apart', () => {
  const bytes = zipSync({ 'a.xml': strToU8('x') });
  const view = new DataView(bytes.buffer);
  view.setUint16(view.getUint32(bytes.length - 22 + 16, true) + 8, 1, true);
  expect(codeOf(() => readZip(bytes, LIMITS))).toBe('file.encrypted');
});

test('a file that is cut short anywhere is damaged, and nothing else is thrown', () => {
  const bytes = zipSync({ 'a.xml': strToU8('Chỉ tiêu '.repeat(20)), 'b.xml': strToU8('x') });
  for (let length = 4; length < bytes.length; length++) {
    expect(codeOf(() => readAll(bytes.subarray(0, length)))).toBe('file.damaged');
  }
});

test('whatever is zipped comes back, and twice the same gives the same bytes', () => {
  const entries = fc.dictionary(fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 500 }));
  fc.assert(
    fc.property(entries, (contents) => {
      const names = Object.keys(contents).filter((name) => !/[\\/]/.test(name));
      const pack = (): Uint8Array =>
        writeZip(names.map((name) => packEntry(name, contents[name] ?? new Uint8Array())));
      const read = readZip(pack(), LIMITS);
      expect(read.map(entryContent)).toEqual(names.map((name) => contents[name]));
      expect(pack()).toEqual(pack());
    }),
  );
});
