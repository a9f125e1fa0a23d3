import type { IndicatorKind, PlanTolerance, ToleranceRule } from '../plan/types';
import { round9, roundHalfAway } from '../rounding';

/** A policy says how far below its target a value of one kind is still "gần đạt". */
type TolerancePolicy = (target: number, plan: PlanTolerance) => number;

const share = (target: number, plan: PlanTolerance): number =>
  (Math.abs(target) * plan.share) / 100;

const points: TolerancePolicy = (target, plan) => Math.min(share(target, plan), plan.maxPoints);

/** "At least 1 place, rounded up"; the rounding at 9 decimals keeps 3,0000000001 from becoming 4. */
const places: TolerancePolicy = (target, plan) =>
  Math.max(Math.ceil(round9(share(target, plan))), plan.minPlaces);

const POLICIES: Readonly<Record<IndicatorKind, TolerancePolicy>> = {
  percent: points,
  reduction: points,
  count: share,
  score: share,
  rank: places,
  grade: (_target, plan) => plan.steps,
  yesNo: () => 0,
};

/**
 * Ngưỡng gần đạt in the indicator's unit: 10 % of |target|; percents at most 5 points; ranks at
 * least 1 place, rounded up; grades and yes/no none; or the indicator's own rule.
 * (DOMAIN: Gap and light.) Rounded at 9 decimals.
 */
export function toleranceOf(
  kind: IndicatorKind,
  target: number,
  plan: PlanTolerance,
  own: ToleranceRule | undefined,
): number {
  if (own === undefined) return round9(POLICIES[kind](target, plan));
  if (own.by === 'absolute') return round9(own.amount);
  const amount = (Math.abs(target) * own.amount) / 100;
  return kind === 'rank' ? Math.ceil(round9(amount)) : roundHalfAway(amount, 9);
}
