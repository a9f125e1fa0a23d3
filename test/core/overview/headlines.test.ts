import { headlines } from '../../../src/core/overview/headlines';
import type { Indicator } from '../../../src/core/plan/types';
import { indicator, planOf, targetsOf } from '../../support/books';
import { vinhPhuc } from '../../support/plans';

const idsOf = (indicators: readonly Indicator[]): string[] =>
  headlines(planOf(indicators)).map(({ id }) => id);

const everyYear = targetsOf({ 2022: 1, 2023: 2, 2024: 3, 2025: 4 });
const complete = (id: string, changes: Partial<Indicator> = {}): Indicator =>
  indicator({ id, targets: everyYear, ...changes });

describe('the headline indicators', () => {
  // DOMAIN, The plan: "The headline three: dossiers moved electronically 60 → 90 %, online payment
  // 20 → 40 %, dossiers handled online at levels 3–4 30 → 50 %".
  test('of the built-in plan are its three, with these targets', () => {
    const targets = headlines(vinhPhuc()).map(({ targets: byYear }) =>
      Object.values(byYear).map(({ value }) => value),
    );
    expect(targets).toEqual([
      [60, 70, 80, 90],
      [20, 25, 30, 40],
      [30, 35, 40, 50],
    ]);
  });

  test('are those that are marked, three at most', () => {
    const marked = ['B', 'D', 'E', 'F'].map((id) => indicator({ id, headline: true }));
    expect(idsOf([complete('A'), ...marked])).toEqual(['B', 'D', 'E']);
  });

  test('without a mark are percents with a target in every year', () => {
    const others = [
      indicator({ id: 'A', target: 5 }),
      complete('B', { kind: 'count' }),
      complete('C'),
      complete('D', { headline: false }),
    ];
    expect(idsOf(others)).toEqual(['C', 'D']);
  });

  test('are none that cannot be drawn or are switched off', () => {
    const words = indicator({ id: 'A', kind: 'grade', headline: true });
    const off = complete('B', { headline: true, optional: true, followed: false });
    expect(idsOf([words, off])).toEqual([]);
  });
});
