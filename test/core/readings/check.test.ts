import type { Reading } from '../../../src/core/book';
import { checkReadings } from '../../../src/core/readings/check';
import type { IndicatorKind } from '../../../src/core/plan/types';
import { allSteps } from '../../../src/core/steps';
import { indicator, planOf, reading } from '../../support/books';
import { placesWith } from '../../support/places';

const KINDS = ['percent', 'count', 'score', 'rank', 'reduction'] as const;
const PLAN = planOf(KINDS.map((kind) => indicator({ id: kind, kind })));

function warningsOf(kind: IndicatorKind, cells: Partial<Reading>, file?: null) {
  const rows = [reading({ indicator: kind, ...cells })];
  return allSteps(checkReadings(PLAN, rows, placesWith({}, file))).flat();
}

// DOMAIN, Readings: "a typed value that disagrees is a finding"; SHEETS: (a) and (b) swapped.
describe('a reading that counts and should be looked at', () => {
  test.each<[string, IndicatorKind, Partial<Reading>, object]>([
    [
      'a value that (a) and (b) do not yield',
      'percent',
      { numerator: 2, denominator: 3, value: 60.5 },
      {
        code: 'value.disagrees',
        place: { file: 'so.xlsx', sheet: 'Số liệu', cell: 'I5' },
        read: '60,5',
        advice: 'Tính từ (a) và (b) được 66,67; số này được dùng. Kiểm tra lại (a), (b).',
      },
    ],
    [
      'a share of 1 for a percentage',
      'percent',
      { numerator: 606, denominator: 1000, value: 0.606 },
      { code: 'value.disagrees', read: '0,606' },
    ],
    [
      'a fall that (a) and (b) do not yield',
      'reduction',
      { numerator: 90, denominator: 100, value: 90 },
      { code: 'value.disagrees', advice: expect.stringContaining('được 10;') },
    ],
    [
      '(a) over (b)',
      'percent',
      { numerator: 200, denominator: 190 },
      {
        code: 'numerator.larger',
        place: { file: 'so.xlsx', sheet: 'Số liệu', cell: 'G5' },
        read: '200',
      },
    ],
    [
      'a value beside 0/0',
      'percent',
      { numerator: 0, denominator: 0, value: 60 },
      { code: 'value.disagrees', advice: expect.stringContaining('không phát sinh') },
    ],
    [
      'an (a) over 0',
      'reduction',
      { numerator: 5, denominator: 0 },
      {
        code: 'row.zeroDenominator',
        severity: 'error',
        place: { file: 'so.xlsx', sheet: 'Số liệu', cell: 'H5' },
        read: '0',
        advice: expect.stringContaining('phải lớn hơn 0'),
      },
    ],
    [
      'a figure that is filled in only in part',
      'percent',
      { numerator: 5 },
      { code: 'row.partial', severity: 'error', place: { cell: 'I5' } },
    ],
    ['a place that is none', 'rank', { value: 0 }, { code: 'row.badRank', severity: 'error' }],
    [
      'an answer beside a number',
      'count',
      { value: 5, state: 'Không công bố' },
      { code: 'row.stateWithValue', severity: 'error', place: { cell: 'J5' } },
    ],
    ['1 for a percentage', 'percent', { value: 1 }, { code: 'percent.one', read: '1' }],
    // SHEETS, errors seen most: "% hoàn thành kế hoạch (120) instead of the rate".
    ['more than 100 %', 'percent', { value: 120 }, { code: 'percent.beyond', read: '120' }],
    [
      "a unit's rate that cannot be pooled",
      'percent',
      { unit: 'Sở Y tế', value: 24 },
      {
        code: 'row.notPoolable',
        severity: 'warning',
        place: { cell: 'G5' },
        advice: expect.stringContaining('chọn phạm vi Toàn tỉnh'),
      },
    ],
    [
      'an error for a reason to leave it out',
      'count',
      { value: 5, skip: { error: '#REF!' } },
      { code: 'skip.error', read: '#REF!' },
    ],
    [
      'a cause in an old encoding',
      'count',
      { value: 5, cause: 'Së Néi vô' },
      { code: 'text.legacyEncoding', advice: expect.stringContaining('TCVN3') },
    ],
    [
      'a rank beyond the number ranked',
      'rank',
      { value: 64, denominator: 63 },
      { code: 'rank.beyond', advice: expect.stringContaining('(63)') },
    ],
    [
      'a negative number',
      'count',
      { value: -1234.5 },
      { code: 'number.negative', read: '-1.234,5' },
    ],
  ])('%s', (_, kind, cells, finding) => {
    expect(warningsOf(kind, cells)).toMatchObject([{ severity: 'warning', ...finding }]);
  });
});

describe('a reading is in order', () => {
  test.each<[string, IndicatorKind, Partial<Reading>]>([
    [
      'with a value rounded to one decimal',
      'percent',
      { numerator: 2, denominator: 3, value: 66.7 },
    ],
    ['with a value cut after two', 'percent', { numerator: 2, denominator: 3, value: 66.66 }],
    ['with (a) equal to (b)', 'percent', { numerator: 731, denominator: 731, value: 100 }],
    ['with no case to count', 'percent', { numerator: 0, denominator: 0, value: 0 }],
    ['with a fall below its base', 'reduction', { numerator: 90, denominator: 100, value: 10 }],
    [
      'with a rise, which is a negative fall',
      'reduction',
      { numerator: 120, denominator: 100, value: -20 },
    ],
    ['with more than 100 % of (b)', 'reduction', { value: 120 }],
    [
      "a unit's rate with (a) and (b)",
      'percent',
      { unit: 'Sở Y tế', numerator: 1, denominator: 2 },
    ],
    [
      "a unit's rate of the whole province",
      'percent',
      { unit: 'Sở Y tế', scope: 'Toàn tỉnh', value: 24 },
    ],
    ["a unit's count", 'count', { unit: 'Sở Y tế', value: 24 }],
    ['with the last place', 'rank', { value: 63, denominator: 63 }],
    ['with 0', 'count', { value: 0 }],
    ['with words, which are told elsewhere', 'count', { value: 'ít', numerator: 'x' }],
    ['of an indicator that the plan does not have', 'count', { indicator: 'x', value: -1 }],
  ])('%s', (_, kind, cells) => {
    expect(warningsOf(kind, cells)).toEqual([]);
  });
});

test('a warning has no file where none is known', () => {
  expect(warningsOf('count', { value: -1 }, null)[0]?.place).toEqual({
    sheet: 'Số liệu',
    cell: 'I5',
  });
});

test('one row may have several', () => {
  const swapped = { numerator: 200, denominator: 190, value: 95 };
  expect(warningsOf('percent', swapped).map(({ code }) => code)).toEqual([
    'value.disagrees',
    'numerator.larger',
  ]);
});
