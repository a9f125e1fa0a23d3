import { parseNumeral } from '../../../src/core/intake/numeral';

test.each([
  ['60', 60],
  ['007', 7],
  ['60,5', 60.5],
  ['60.5', 60.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1 234,5', 1234.5],
  ['1234,567', 1234.567],
  ['0.234', 0.234],
  [',5', 0.5],
  ['-5', -5],
  ['123456789012345', 123456789012345],
  ['0', 0],
])('%p can only be %d', (text, value) => {
  expect(parseNumeral(text)).toMatchObject({ asDecimal: value, asGroups: null });
});

test.each([
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['1 234', 1234],
  ['12 345 678', 12345678],
])('%p has separators that only group: %d', (text, value) => {
  expect(parseNumeral(text)?.mark).toBe(text.charAt(text.length - 4));
  expect(parseNumeral(text)).toMatchObject({ asDecimal: null, asGroups: value });
});

test.each([
  ['1.234', 1.234, 1234, '.'],
  ['1,234', 1.234, 1234, ','],
  ['-12.500', -12.5, -12500, '.'],
  ['999.999', 999.999, 999999, '.'],
])('%p keeps both readings', (text, asDecimal, asGroups, mark) => {
  expect(parseNumeral(text)).toMatchObject({ asDecimal, asGroups, mark });
});

test.each([
  ['60%', 60, true],
  ['60 %', 60, true],
  ['60.%', 60, true],
  ['60%.', 60, true],
  ['６０％', 60, true],
  ['60', 60, false],
])('%p is %d, with a percent sign: %p', (text, asDecimal, percent) => {
  expect(parseNumeral(text)).toMatchObject({ asDecimal, percent });
});

test.each([
  ['60,50', 2],
  ['60', 0],
  ['1.234,5', 1],
  ['1.234', 3],
])('%p has %d decimals', (text, decimals) => {
  expect(parseNumeral(text)?.decimals).toBe(decimals);
});

test('-0 is 0', () => {
  expect(Object.is(parseNumeral('-0')?.asDecimal, 0)).toBe(true);
});

test.each([
  '',
  '.',
  ',',
  '%',
  '-',
  '+',
  '60,',
  '1.2.3',
  '1,2,3',
  '12.34,5',
  '1.234.5',
  '1.234.56',
  '1,234,56',
  '1.234 567',
  '12 34',
  '60, 5',
  '60 ,5',
  '1  2',
  '0.123.456',
  '1.234,567,8',
  '--5',
  '- 5',
  '5-',
  '(5)',
  '60%%',
  '60‰',
  '1e5',
  '1E+05',
  '0x10',
  '½',
  '5²',
  '60 %/năm',
  'Infinity',
  'NaN',
  '1234567890123456',
  '1.234.567.890.123.456',
  `1${'.'.repeat(70)}`,
])('%p is no number', (text) => {
  expect(parseNumeral(text)).toBeNull();
});

test('a page of dots is refused at once', () => {
  const started = Date.now();
  expect(parseNumeral(`1${'.'.repeat(30_000)}x`)).toBeNull();
  expect(Date.now() - started).toBeLessThan(500);
});
