import { shareDue } from '../../../src/core/measure/milestone';
import { PERIODS } from '../../../src/core/period';
import type { Accumulation, IndicatorKind } from '../../../src/core/plan/types';
import { indicator } from '../../support/books';

// DOMAIN, Gap and light: "Lũy kế trong năm is due pro rata (6 tháng 6/12, 9 tháng 9/12) unless the
// plan sets a milestone. 6 and 9 tháng accumulate; Quý I–IV are the quarter alone."
describe('of a count accumulated within the year', () => {
  test.each([
    ['year', 1],
    ['halfYear', 6 / 12],
    ['nineMonths', 9 / 12],
    ['q1', 3 / 12],
    ['q2', 3 / 12],
    ['q3', 3 / 12],
    ['q4', 3 / 12],
  ] as const)('in %s a share of %d is due', (period, share) => {
    expect(shareDue(indicator({ kind: 'count' }), period)).toBe(share);
  });

  test('a milestone of the plan stands in place of the share, in its own period only', () => {
    const planned = indicator({ kind: 'count', milestones: { halfYear: 40, nineMonths: 0 } });
    expect(PERIODS.map((period) => shareDue(planned, period))).toEqual([
      1, 0.4, 0, 0.25, 0.25, 0.25, 0.25,
    ]);
  });
});

// DOMAIN, Gap and light: "percent, rank, group, score and Thời điểm use the yearly target".
describe('the yearly target is due inside the year', () => {
  test.each<[IndicatorKind, Accumulation]>([
    ['percent', 'withinYear'],
    ['percent', 'pointInTime'],
    ['reduction', 'withinYear'],
    ['score', 'withinYear'],
    ['rank', 'withinYear'],
    ['grade', 'withinYear'],
    ['yesNo', 'withinYear'],
    ['count', 'pointInTime'],
    ['count', 'withinPlan'],
  ])('of a %s, %s', (kind, accumulation) => {
    const one = indicator({ kind, accumulation });
    expect(PERIODS.map((period) => shareDue(one, period))).toEqual(PERIODS.map(() => 1));
  });

  test('unless the plan sets a milestone', () => {
    const planned = indicator({ kind: 'percent', milestones: { nineMonths: 80 } });
    expect(shareDue(planned, 'nineMonths')).toBe(0.8);
    expect(shareDue(planned, 'halfYear')).toBe(1);
  });
});
