import { crc32 } from '../../../src/host/file/crc32';

test.each([
  ['', 0],
  // The check value that the catalogue of such checksums gives.
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of %j', (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});
