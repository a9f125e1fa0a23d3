import { PERIODS, PERIOD_CODES, PERIOD_WORDS, dueShare, periodOfCode } from '../../src/core/period';

test.each(PERIODS)('%s is found again by its word and by its code', (period) => {
  expect(PERIOD_WORDS.of(PERIOD_WORDS.words[period])).toBe(period);
  expect(periodOfCode(PERIOD_CODES[period])).toBe(period);
});

test('the words are those of the sheets, in the order of the lists', () => {
  expect(PERIODS.map((period) => PERIOD_WORDS.words[period])).toEqual([
    'Cả năm',
    '6 tháng',
    '9 tháng',
    'Quý I',
    'Quý II',
    'Quý III',
    'Quý IV',
  ]);
});

test('the codes are those of the command line', () => {
  expect(PERIODS.map((period) => PERIOD_CODES[period])).toEqual([
    'nam',
    '6t',
    '9t',
    'q1',
    'q2',
    'q3',
    'q4',
  ]);
});

test('codes are read in either case', () => {
  expect(periodOfCode('6T')).toBe('halfYear');
});

test.each(['Năm', '6t', 'cả năm', 'Quý 1', ''])('%p is no canonical word', (word) => {
  expect(PERIOD_WORDS.of(word)).toBeNull();
});

test.each(['q5', '6 tháng', '12t', '', 'toString'])('%p is no code', (code) => {
  expect(periodOfCode(code)).toBeNull();
});

// DOMAIN, Gap and light: 6 tháng 6/12, 9 tháng 9/12; Quý I–IV are the quarter alone.
test.each([
  ['year', 1],
  ['halfYear', 0.5],
  ['nineMonths', 0.75],
  ['q1', 0.25],
  ['q2', 0.25],
  ['q3', 0.25],
  ['q4', 0.25],
] as const)('of a yearly total, %s is due %d', (period, share) => {
  expect(dueShare(period)).toBe(share);
});
