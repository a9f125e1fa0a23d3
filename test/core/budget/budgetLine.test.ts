import {
  appraisalChange,
  availableFunds,
  disbursementRate,
  remainingFunds,
} from '../../../src/core/budget/budgetLine';
import type { CellValue } from '../../../src/core/cells';
import { budgetLine } from '../../support/books';

const ERROR: CellValue = { error: '#N/A' };

test.each<[CellValue, CellValue, number | null]>([
  [650, 580, -70],
  [0.1, 0.3, 0.2],
  [0, 0, 0],
  [null, 580, null],
  [650, null, null],
  ['650', 580, null],
  [650, ERROR, null],
])('Tăng/giảm of %j and %j is %p', (requested, appraised, change) => {
  expect(appraisalChange(budgetLine({ requested, appraised }))).toBe(change);
});

// A blank Điều chỉnh changes nothing; every other blank is unknown, not 0.
test.each<[CellValue, CellValue, number | null]>([
  [100, 20, 120],
  [100, -20, 80],
  [100, null, 100],
  [null, 20, 20],
  [0.1, 0.2, 0.3],
  [null, null, null],
  ['', '', null],
  [100, 'tăng 20', null],
  ['100', 20, null],
  [100, ERROR, null],
  [100, true, null],
])('allotted %j and adjusted by %j there is %p', (allotted, adjustment, available) => {
  expect(availableFunds(budgetLine({ allotted, adjustment }))).toBe(available);
});

describe('what is left and the rate of disbursement', () => {
  test.each<[number | null, CellValue, number | null, number | null]>([
    [120, 90, 30, 75],
    [120, 150, -30, 125],
    [120, 0, 120, 0],
    [3, 1, 2, 33.333333333],
    [0, 0, 0, null],
    [-5, 1, -6, null],
    [120, null, null, null],
    [120, 'chưa', null, null],
    [null, 90, null, null],
  ])('of %p with %j disbursed: %p and %p', (available, disbursed, remaining, rate) => {
    expect(remainingFunds(available, disbursed)).toBe(remaining);
    expect(disbursementRate(available, disbursed)).toBe(rate);
  });
});
