import type { TaskProgress } from '../../../src/core/tasks/progress';
import { repeatedProgress } from '../../../src/core/tasks/repeatedProgress';
import { progress } from '../../support/books';

const ROW: Partial<TaskProgress> = { task: 'I.1', unit: 'Sở Một', year: 2023, period: 'Cả năm' };

function repeatedAfter(cells: Partial<TaskProgress>): number[][] {
  const rows = [progress({ ...ROW, row: 7 }), progress({ ...ROW, ...cells, row: 8 })];
  return repeatedProgress(rows).map(({ row, first }) => [row.row, first.row]);
}

describe('a report of a unit stands twice', () => {
  test.each<[string, Partial<TaskProgress>]>([
    ['whatever it says', { state: 'Chưa thực hiện' }],
    ['in letters of either case', { task: 'i.1', unit: 'SỞ MỘT', period: 'cả năm' }],
  ])('%s', (_, cells) => {
    expect(repeatedAfter(cells)).toEqual([[8, 7]]);
  });

  test.each<[string, Partial<TaskProgress>]>([
    ['of another task', { task: 'I.2' }],
    ['of another unit', { unit: 'Sở Hai' }],
    ['of another year', { year: 2024 }],
    ['of another period', { period: '6 tháng' }],
    ['without a unit', { unit: null }],
    ['of a year that is text', { year: '2023' }],
  ])('but not one %s', (_, cells) => {
    expect(repeatedAfter(cells)).toEqual([]);
  });
});
