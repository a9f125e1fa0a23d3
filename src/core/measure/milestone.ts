import type { Indicator } from '../plan/types';
import { dueShare } from '../period';
import type { Period } from '../period';

/**
 * Share of the yearly target that is due by the period's end, 0–1 (DOMAIN: "Milestone inside a
 * year"). Percents, ranks, groups, scores and figures at a point in time keep the yearly target;
 * counts accumulated within the year are due pro rata, unless the plan sets a milestone.
 */
export function shareDue(
  indicator: Pick<Indicator, 'kind' | 'accumulation' | 'milestones'>,
  period: Period,
): number {
  const set =
    period === 'halfYear'
      ? indicator.milestones?.halfYear
      : period === 'nineMonths'
        ? indicator.milestones?.nineMonths
        : undefined;
  if (set !== undefined) return set / 100;
  const proRata = indicator.kind === 'count' && indicator.accumulation === 'withinYear';
  return proRata ? dueShare(period) : 1;
}
