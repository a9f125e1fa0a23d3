import { typedCell } from '../../../src/page/book/typedCell';

const DATE = 'dd/mm/yyyy';

test.each([
  ['60,5', null, 60.5],
  [' 85 ', null, 85],
  ['-4', null, -4],
  ['', null, null],
  ['  ', '@', null],
  ['0012', '@', '0012'],
  ['2023', '@', '2023'],
  ['60', '0%', 0.6],
  ['1.234', '#,##0', 1234],
  ['1.234.567,8', '#,##0.0##', 1234567.8],
  ['1.23', null, '1.23'],
  ['60%', null, '60%'],
  ['60,5 %', '0.00%', 0.605],
  ['30/4/2023', DATE, 45046],
  ['30/4/2023', null, '30/4/2023'],
  ['31/2/2023', DATE, '31/2/2023'],
  ['Sở Nội vụ', null, 'Sở Nội vụ'],
  ['1234567890123456', null, 1234567890123450],
  ['-0,01234567890123456', null, -0.0123456789012345],
  ['1.234.567.890.123.456', '#,##0', 1234567890123450],
])('%p in a cell of format %p is %p', (text, format, expected) => {
  expect(typedCell(text, format, false)).toBe(expected);
});

test.each([false, true])('more digits than a number may have stay a text', (isRead) => {
  const digits = '9'.repeat(255);
  expect(typedCell(digits, null, isRead)).toBe(9.99999999999999e254);
  for (const text of [`${digits}9`, digits.repeat(2)]) {
    expect(typedCell(text, null, isRead)).toBe(text);
  }
});

test.each(['1.234', '60%', 'đạt 95% (190/200)'])('%p waits for the reader of readings', (text) => {
  expect(typedCell(text, null, true)).toBe(text);
});
