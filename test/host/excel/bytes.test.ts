import { jsonBytes } from '../../../src/host/excel/bytes';

describe('jsonBytes', () => {
  test.each([
    ['plain letters, one byte each', 'abc', 5],
    ['Đ, two bytes', 'Đ', 4],
    ['ế, three bytes', 'ế', 5],
    ['an emoji, four bytes', '😀', 6],
    ['a line break, escaped', '\n', 4],
  ])('counts UTF-8: %s', (_, text, bytes) => {
    expect(jsonBytes(text)).toBe(bytes);
  });

  test('counts what stands between the cells of a row', () => {
    expect(jsonBytes([1, null, 'ế'])).toBe('[1,null,""]'.length + 3);
  });
});
