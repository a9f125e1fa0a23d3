import { OpenFault } from '../../../src/host/file/openFault';
import { decodePart, encodePart } from '../../../src/host/file/partText';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  Array.from(text).forEach((letter, index) =>
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian),
  );
  return bytes;
}

test.each([
  '<a>Chỉ tiêu</a>',
  '\uFEFF<?xml version="1.0" encoding="utf-8"?><a/>',
  "<?xml version='1.0' encoding='UTF-8'?>\r\n<a>😀</a>",
])('UTF-8 comes back byte for byte: %j', (text) => {
  const bytes = new TextEncoder().encode(text);
  expect(decodePart(bytes, 'a.xml')).toBe(text);
  expect(encodePart(decodePart(bytes, 'a.xml'))).toEqual(bytes);
});

test.each([true, false])('UTF-16 is read, low byte first: %s, and written as UTF-8', (little) => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><a>Tổ</a>';
  const decoded = decodePart(utf16(`\uFEFF${text}`, little), 'a.xml');
  expect(decoded).toBe(text);
  const written = new TextDecoder().decode(encodePart(decoded));
  expect(written).toBe('<?xml version="1.0" encoding="UTF-8"?><a>Tổ</a>');
});

test('a declared code page is read', () => {
  const head = '<?xml version="1.0" encoding="windows-1258"?><a>';
  const bytes = new Uint8Array([...new TextEncoder().encode(head), 0xd0, 0x3c, 0x2f, 0x61, 0x3e]);
  expect(decodePart(bytes, 'a.xml')).toBe(`${head}Đ</a>`);
});

test('an encoding that nobody knows is tried as UTF-8', () => {
  const text = '<?xml version="1.0" encoding="x-none"?><a>Tổ</a>';
  expect(decodePart(new TextEncoder().encode(text), 'a.xml')).toBe(text);
});

test('bytes that are no text are damaged', () => {
  expect(() => decodePart(new Uint8Array([0x3c, 0xff, 0x3e]), 'a.xml')).toThrow(OpenFault);
});
