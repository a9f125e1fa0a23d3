import {
  isDateFormat,
  isPercentFormat,
  showsDay,
  showsYear,
} from '../../../src/core/intake/numberFormat';

test.each([
  ['0%', true],
  ['0.0#%', true],
  ['0.00 %', true],
  ['[Red]0%;-0%', true],
  ['0"%"', false],
  ['0\\%', false],
  ['0_%', false],
  ['0.0', false],
  ['General', false],
  ['@', false],
  ['', false],
  [null, false],
])('%p shows a percentage: %p', (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});

test.each([
  ['dd/mm/yyyy', true],
  ['d-mmm', true],
  ['mmm-yy', true],
  ['[$-42A]dd/mm/yyyy', true],
  ['yyyy', true],
  ['M/D/YYYY', true],
  ['h:mm', true],
  ['[h]:mm', true],
  ['[h]', true],
  ['[ss]', true],
  ['"ngày" d', true],
  ['General', false],
  ['0.0', false],
  ['#,##0', false],
  ['@', false],
  ['0.00E+00', false],
  ['#,##0 "đồng/năm, dmy"', false],
  ['#,##0\\d', false],
  ['#,##0_d', false],
  ['#,##0*m', false],
  ['[Red]0.0', false],
  ['[Red][<1]0;[Blue]0', false],
  ['#,##0 [$dm-42A]', false],
  ['_-* #,##0.00 [$₫-42A]_-', false],
  ['"chưa đóng ngoặc dmy', false],
  ['', false],
  [null, false],
])('%p shows a date: %p', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test.each([
  ['mmm-yy', false, true],
  ['d-mmm', true, false],
  ['dd/mm/yyyy', true, true],
  ['"d" mmm "y"', false, false],
  [null, false, false],
])('%p shows the day %p, the year %p', (format, day, year) => {
  expect([showsDay(format), showsYear(format)]).toEqual([day, year]);
});
