import fc from 'fast-check';
import { nameKey, unmarkedKey } from '../../../src/core/intake/nameText';

describe('names that a reader takes for one', () => {
  test.each([
    ['Sở Nội vụ', '  sở   NỘI vụ '],
    ['Sở Nội vụ', 'Sở\u00A0Nội\u202Fvụ'],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
    ['Sở Nội vụ', 'Sở\nNội vụ'],
    ['Đài Truyền hình', '\u00D0ài Truyền hình'],
    ['Đài Truyền hình', '\u0189ài truyền hình'],
    ['đất đai', '\u00F0ất \u00F0ai'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['HOÀ BÌNH', 'Hòa Bình'],
    ['Thuỷ lợi', 'Thủy lợi'],
    ['thuý', 'thúy'],
    ['Uỷ ban', 'Ủy ban'],
    ['khoẻ', 'khỏe'],
    ['loé', 'lóe'],
    ['xoã', 'xõa'],
    ['luỵ', 'lụy'],
    ['quý', 'qúy'],
    ['của', 'cuả'],
    ['hoàn', 'hòan'],
    ['toàn', 'tòan'],
    ['giếng', 'gíêng'],
    ['Lao động - Thương binh', 'Lao động – Thương binh'],
    ['Lao động - Thương binh', 'Lao động-Thương binh'],
    ['Lao động - Thương binh', 'Lao động — Thương binh'],
    ['Sở, ban, ngành', 'Sở,ban , ngành'],
    ["Ea H'leo", 'Ea H’leo'],
    ["Ea H'leo", 'Ea Hʼleo'],
    ['“Một cửa”', '"Một cửa"'],
    ['ＵＢＮＤ tỉnh', 'UBND tỉnh'],
    ['Sở\u200BNội vụ', 'SởNội vụ'],
  ])('%p and %p have one key', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('names that differ', () => {
  test.each([
    ['Sở Nội vụ', 'So Noi vu'],
    ['Hòa', 'Hóa'],
    ['hòa', 'hoa'],
    ['thủy', 'thúy'],
    ['Tam Dương', 'Tam Đường'],
    ['Vĩnh Phúc', 'Vĩnh Phước'],
    ['Quý', 'Quí'],
    ['Sở Y tế', 'Sở Ytế'],
    ['Đa', 'Da'],
    ['an', 'ân'],
    ['ơn', 'ôn'],
    ['tư', 'tu'],
    ['bán hàng', 'bàn háng'],
    ['Xã 1', 'Xã 2'],
    ['A-B', 'A B'],
  ])('%p and %p have two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

test.each(['', ' ', '\u200B', '\u00A0\n'])('the key of the blank %p is empty', (text) => {
  expect(nameKey(text)).toBe('');
});

const LETTERS = 'aăâeêioôơuưyàảãáạằổỹđÐhnt -–\'’(,".';
const texts = fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)) });

test('a key does not depend on case, composition or blanks around', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const key = nameKey(text);
      expect(nameKey(text.toUpperCase())).toBe(key);
      expect(nameKey(text.normalize('NFD'))).toBe(key);
      expect(nameKey(` ${text}\u00A0`)).toBe(key);
    }),
  );
});

test('a key is the key of itself', () => {
  fc.assert(fc.property(texts, (text) => nameKey(nameKey(text)) === nameKey(text)));
});

test.each([
  ['Sở Nội vụ', 'so noi vu'],
  ['ĐẮK LẮK', 'dak lak'],
  ['Ủy ban', 'uy ban'],
])('unmarkedKey(%p) is %p', (text, key) => {
  expect(unmarkedKey(text)).toBe(key);
});
