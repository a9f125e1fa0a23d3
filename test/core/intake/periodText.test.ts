import type { CellValue } from '../../../src/core/cells';
import { readPeriod } from '../../../src/core/intake/periodText';
import { PERIODS, PERIOD_WORDS } from '../../../src/core/period';
import type { Period } from '../../../src/core/period';

test.each(PERIODS)('the canonical word of %s needs no rewriting', (period) => {
  expect(readPeriod(PERIOD_WORDS.words[period])).toEqual({ kind: 'period', period });
});

test.each<[string, Period]>([
  ['Năm', 'year'],
  ['năm', 'year'],
  ['cả năm', 'year'],
  ['CẢ NĂM', 'year'],
  [' Cả  năm ', 'year'],
  ['Cả năm'.normalize('NFD'), 'year'],
  ['Trọn năm', 'year'],
  ['12 tháng', 'year'],
  ['12T', 'year'],
  ['Cả năm (12 tháng)', 'year'],
  ['06 tháng', 'halfYear'],
  ['6 Tháng', 'halfYear'],
  ['6\u00A0tháng', 'halfYear'],
  ['6tháng', 'halfYear'],
  ['６ tháng', 'halfYear'],
  ['6 tháng đầu năm', 'halfYear'],
  ['06 tháng đầu năm', 'halfYear'],
  ['Sáu tháng đầu năm', 'halfYear'],
  ['6 tháng đầu', 'halfYear'],
  ['6T', 'halfYear'],
  ['06t', 'halfYear'],
  ['6 T', 'halfYear'],
  ['nửa đầu năm', 'halfYear'],
  ['09 tháng', 'nineMonths'],
  ['9T', 'nineMonths'],
  ['9 tháng đầu năm', 'nineMonths'],
  ['chín tháng', 'nineMonths'],
  ['Quý 1', 'q1'],
  ['quý i', 'q1'],
  ['Qúy I', 'q1'],
  ['Quí I', 'q1'],
  ['Q1', 'q1'],
  ['Quý một', 'q1'],
  ['QUÝ II', 'q2'],
  ['Q.2', 'q2'],
  ['Quý hai', 'q2'],
  ['Q3', 'q3'],
  ['quý 03', 'q3'],
  ['QIII', 'q3'],
  ['quý IV', 'q4'],
  ['Quý tư', 'q4'],
  ['Quý 4', 'q4'],
  ['q 4', 'q4'],
])('%p is read as %s and rewritten', (text, period) => {
  expect(readPeriod(text)).toEqual({ kind: 'period', period, raw: text });
});

test.each<[CellValue]>([[null], [''], [' '], ['\u00A0']])('%p is missing', (cell) => {
  expect(readPeriod(cell)).toEqual({ kind: 'missing' });
});

// SHEETS, Words of the product: "6 tháng cuối năm" is a finding.
test.each([
  '6 tháng cuối năm',
  '06 tháng cuối năm',
  'Sáu tháng cuối năm',
  '6 tháng cuối',
  '6T cuối năm',
  '6 tháng sau',
  'Nửa cuối năm',
  '6 tháng cuối năm 2023',
])('%p is refused with the reason that figures accumulate', (text) => {
  const reading = readPeriod(text);
  expect(reading).toMatchObject({ kind: 'finding', code: 'period.secondHalf', read: text });
  expect(reading).toMatchObject({ advice: expect.stringContaining('lũy kế') as unknown });
  expect(reading).not.toHaveProperty('proposal');
});

test.each<[string, Period]>([
  ['Quý I/2023', 'q1'],
  ['Quý II năm 2023', 'q2'],
  ['6 tháng đầu năm 2023', 'halfYear'],
  ['6 tháng 2023', 'halfYear'],
  ['9T/2024', 'nineMonths'],
  ['Năm 2023', 'year'],
  ['cả năm 2023', 'year'],
  ['Cả năm (2023)', 'year'],
])('%p carries a year, which may not be that of the row: %s is proposed', (text, proposal) => {
  expect(readPeriod(text)).toMatchObject({
    kind: 'finding',
    code: 'period.withYear',
    read: text,
    proposal,
  });
});

test('three months are proposed as the first quarter', () => {
  expect(readPeriod('3 tháng đầu năm')).toMatchObject({
    kind: 'finding',
    code: 'period.quarterAsMonths',
    proposal: 'q1',
  });
});

test.each<[CellValue, string]>([
  ['Quý', 'Quý'],
  ['Quý 5', 'Quý 5'],
  ['Quý V', 'Quý V'],
  ['Quý IIII', 'Quý IIII'],
  ['Quy 1', 'Quy 1'],
  ['ca nam', 'ca nam'],
  ['nam', 'nam'],
  ['7 tháng', '7 tháng'],
  ['16 tháng', '16 tháng'],
  ['tháng 6', 'tháng 6'],
  ['6', '6'],
  [6, '6'],
  [2023, '2023'],
  ['2023', '2023'],
  ['I', 'I'],
  ['hàng năm', 'hàng năm'],
  ['Quý I, II', 'Quý I, II'],
  ['9 tháng cuối năm', '9 tháng cuối năm'],
  [true, 'TRUE'],
  [{ error: '#N/A' }, '#N/A'],
])('%p is unknown: the words to choose from are said', (cell, read) => {
  expect(readPeriod(cell)).toEqual({
    kind: 'finding',
    code: 'period.unknown',
    read,
    advice: 'Cần ghi Cả năm, 6 tháng, 9 tháng, Quý I, Quý II, Quý III hoặc Quý IV.',
  });
});
