import { plainText } from '../../../src/core/intake/plainText';

test.each([
  ['　６０，５\u00A0％ ', '60,5 %'],
  ['60\u202F000', '60 000'],
  ['60\u2009000', '60 000'],
  ['a \t\r\n b', 'a b'],
  ['\uFEFF60\u200B,5', '60,5'],
  ['Sở\u00ADNội', 'SởNội'],
  ['（ａ）', '(a)'],
  ['Hoà', 'Hoà'],
  ['5²', '5²'],
  ['½', '½'],
  ['', ''],
])('%p reads %p', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});
