import fc from 'fast-check';
import { lineCount } from '../../src/host/textLines';

const NAME = 'Tỷ lệ hồ sơ được tiếp nhận và xử lý trực tuyến mức độ 3, 4 trên tổng số hồ sơ';

test.each([
  ['Đạt', 10, 11, 1],
  ['', 10, 11, 1],
  // LibreOffice breaks this text in the same two lines in a column of 44.
  [NAME, 44, 11, 2],
  [NAME, 22, 11, 4],
  // And this one in three, the last word alone.
  [
    'Tỷ lệ thủ tục hành chính cung cấp trực tuyến mức độ 3, 4 được tích hợp trên Cổng dịch vụ công quốc gia',
    44,
    11,
    3,
  ],
  ['a\nb\n\nc', 40, 11, 4],
  ['mmmmmmmmmm', 5, 11, 4],
  ['Chỉ tiêu', 10, 33, 2],
])('%j in a column of %d at %d points takes %d lines', (text, width, size, lines) => {
  expect(lineCount(text, width, size, false)).toBe(lines);
});

test('digits of the default font fill a column of about as many characters', () => {
  expect(lineCount('0'.repeat(37), 40, 11, false)).toBe(1);
  expect(lineCount('0'.repeat(41), 40, 11, false)).toBe(2);
});

test('marks take no room, composed or not', () => {
  const widths = [NAME, NAME.normalize('NFD')].map((text) => lineCount(text, 30, 11, false));
  expect(widths[1]).toBe(widths[0]);
});

const words = fc.array(fc.constantFrom('Sở', 'Nội', 'vụ', 'MMMM', 'iii', '2.345,6', '✓'), {
  maxLength: 40,
});

test('more text, a narrower cell, a larger or bolder font never take fewer lines', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 60 }), (list, width) => {
      const text = list.join(' ');
      const lines = lineCount(text, width, 11, false);
      expect(lineCount(`${text} thêm`, width, 11, false)).toBeGreaterThanOrEqual(lines);
      expect(lineCount(text, width - 3, 11, false)).toBeGreaterThanOrEqual(lines);
      expect(lineCount(text, width, 15, false)).toBeGreaterThanOrEqual(lines);
      expect(lineCount(text, width, 11, true)).toBeGreaterThanOrEqual(lines);
    }),
  );
});
