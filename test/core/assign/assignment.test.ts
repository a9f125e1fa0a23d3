import type { CellValue } from '../../../src/core/cells';
import { assignmentsOf, isInForce } from '../../../src/core/assign/assignment';
import { assignment } from '../../support/assignments';
import { ID, YEAR } from '../../support/books';

const { from: _from, to: _to, ...REST } = assignment();

describe('a row holds in 2023', () => {
  test.each<[CellValue, CellValue, boolean]>([
    [null, null, true],
    [2023, 2023, true],
    [2024, null, false],
    [null, 2022, false],
    [2022, 2025, true],
    // Only a number is a bound: COUNTIFS with ">" passes over all else.
    ['2024', null, true],
    ['', '', true],
    // A row that ends before it begins holds in no year.
    [2024, 2022, false],
  ])('from %p to %p: %p', (from, to, holds) => {
    expect(isInForce({ ...REST, from, to }, YEAR)).toBe(holds);
  });
});

describe('the rows of an indicator and role', () => {
  const units = (...rows: readonly ReturnType<typeof assignment>[]) =>
    assignmentsOf(rows, ID, 'Chủ trì', YEAR).map(({ unit }) => unit);

  test('are found in letters of either case', () => {
    const rows = [assignment({ indicator: ID.toLowerCase(), role: 'CHỦ TRÌ' })];
    expect(units(...rows)).toEqual(['Sở Một']);
  });

  test.each<[string, Parameters<typeof assignment>[0]]>([
    ['another indicator', { indicator: 'CT.2' }],
    ['another role', { role: 'Báo cáo' }],
    ['nobody', { unit: null }],
    ['nobody, by a formula', { unit: '' }],
    ['another year', { from: 2024 }],
  ])('are not those of %s', (_, cells) => {
    expect(units(assignment(cells))).toEqual([]);
  });
});
