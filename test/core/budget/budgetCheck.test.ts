import type { BudgetFault } from '../../../src/core/budget/budgetCheck';
import { checkBudget } from '../../../src/core/budget/budgetCheck';
import type { BudgetLine } from '../../../src/core/budget/budgetLine';
import { budgetLine } from '../../support/books';

const CONTEXT = { years: [2022, 2023], taskIds: new Set(['i.1']) };

/** A right row, but for these cells. */
function faultOf(cells: Partial<BudgetLine>): BudgetFault | null {
  const right = {
    task: 'I.1',
    item: 'Tập huấn',
    year: 2023,
    source: 'Ngân sách tỉnh',
    requested: 120,
    appraised: 100,
    allotted: 100,
    disbursed: 80,
  };
  return checkBudget(budgetLine({ ...right, ...cells }), CONTEXT);
}

describe('a row of Kinh phí is fine', () => {
  test.each<[string, Partial<BudgetLine>]>([
    ['as it is', {}],
    ['with all that was allotted disbursed', { disbursed: 100 }],
    ['cut by an adjustment', { adjustment: -20 }],
    ['raised by one to the last digit', { adjustment: 0.2, disbursed: 100.2 }],
    ['without a task, for the plan as a whole', { task: null }],
    ['in letters of either case', { task: 'i.1' }],
    ['with nothing disbursed and nothing allotted', { allotted: null, disbursed: 0 }],
    ['just below what looks like đồng', { requested: 999_999.999 }],
  ])('%s', (_, cells) => {
    expect(faultOf(cells)).toBeNull();
  });

  test('with nothing typed', () => {
    expect(checkBudget(budgetLine({ order: 3, decision: 'QĐ 5' }), CONTEXT)).toBeNull();
  });
});

describe('a row of Kinh phí is told as', () => {
  test.each<[BudgetFault, Partial<BudgetLine>]>([
    ['cellError', { appraised: { error: '#REF!' } }],
    ['unknownTask', { task: 'IX.9' }],
    ['unknownTask', { task: '*' }],
    ['unknownTask', { task: 5 }],
    ['year', { year: null }],
    ['year', { year: '2023' }],
    ['year', { year: 2021 }],
    ['notNumber', { requested: '120 triệu' }],
    ['notNumber', { disbursed: true }],
    ['tooLarge', { allotted: 110_000_000 }],
    ['tooLarge', { adjustment: -1_000_000 }],
    ['negative', { disbursed: -1 }],
    ['overcut', { adjustment: -101 }],
    ['notAllotted', { allotted: null }],
    ['overspent', { disbursed: 100.001 }],
    ['noSource', { source: '' }],
  ])('%s for %j', (fault, cells) => {
    expect(faultOf(cells)).toBe(fault);
  });
});
