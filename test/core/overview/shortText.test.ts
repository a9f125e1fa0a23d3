import fc from 'fast-check';
import { shortText } from '../../../src/core/overview/shortText';

describe('a text for one line', () => {
  test.each([
    ['Tỷ lệ hồ sơ trễ hạn', 12, 'Tỷ lệ hồ sơ…'],
    ['Tỷ lệ hồ sơ trễ hạn', 11, 'Tỷ lệ hồ sơ…'],
    ['Tỷ lệ hồ sơ trễ hạn', 10, 'Tỷ lệ hồ…'],
    ['Tỷ lệ hồ sơ trễ hạn', 19, 'Tỷ lệ hồ sơ trễ hạn'],
    ['Thứ hạng', 3, 'Thứ…'],
    ['Chỉtiêukhôngcóchỗngắt', 6, 'Chỉtiê…'],
    [' đầu có cách', 3, ' đầ…'],
    ['', 5, ''],
  ])('of “%s” in %d characters is “%s”', (text, most, short) => {
    expect(shortText(text, most)).toBe(short);
  });

  test('is never longer than its room and the ellipsis, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const short = shortText(text, most);
        expect(short.length).toBeLessThanOrEqual(most + 1);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
