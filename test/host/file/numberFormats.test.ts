import { builtInFormat, builtInId } from '../../../src/host/file/numberFormats';

test.each([
  [0, null],
  [1, '0'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'm/d/yyyy'],
  [31, 'm/d/yyyy'],
  [49, '@'],
  [99, null],
])('format %i is %s', (id, code) => {
  expect(builtInFormat(id)).toBe(code);
});

test.each([
  ['General', 0],
  ['0', 1],
  ['#,##0', 3],
  ['@', 49],
])('%s is written as built-in %i', (code, id) => {
  expect(builtInId(code)).toBe(id);
});

test('dates are never written as built-ins: those follow the locale', () => {
  expect(builtInId('m/d/yyyy')).toBeUndefined();
});
