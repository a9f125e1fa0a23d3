import { budgetTotals } from '../../../src/core/budget/budgetTotals';
import { budgetLine } from '../../support/books';

const LINES = [
  budgetLine({
    year: 2023,
    source: 'Ngân sách tỉnh',
    requested: 0.1,
    allotted: 100,
    disbursed: 80,
  }),
  budgetLine({ year: 2023, source: 'ngân sách tỉnh', requested: 0.2, adjustment: -20 }),
  budgetLine({ year: 2023, source: 'Ngân sách huyện', allotted: '50', disbursed: 10 }),
  budgetLine({ year: '2023', requested: 1000 }),
  budgetLine({ year: 2022, requested: 1000 }),
];

describe('the totals of a year', () => {
  test('add what is a number, and leave blank what has none', () => {
    expect(budgetTotals(LINES, 2023)).toEqual({
      requested: 0.3,
      appraised: null,
      change: null,
      allotted: 100,
      adjustment: -20,
      available: 80,
      disbursed: 90,
      remaining: -10,
      rate: 112.5,
    });
  });

  test('of one source, letters of either case', () => {
    expect(budgetTotals(LINES, 2023, 'Ngân sách tỉnh')).toMatchObject({
      available: 80,
      disbursed: 80,
      remaining: 0,
      rate: 100,
    });
  });

  test('of a year without rows are blank', () => {
    expect(Object.values(budgetTotals(LINES, 2024)).filter((total) => total !== null)).toEqual([]);
  });
});
