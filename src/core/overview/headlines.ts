/** The few indicators that stand for the plan in the chart of Tổng quan. */
import { isFollowed, targetOf, yearsOf } from '../plan/targets';
import type { Indicator, Plan } from '../plan/types';

/** So many are drawn at most: more cannot be told apart. */
export const MOST_HEADLINES = 3;

/**
 * Those that the plan or the officer marks (Tiêu biểu); without a mark the first percents that have a
 * target in every year of the plan.
 */
export function headlines(plan: Plan): Indicator[] {
  const followed = plan.indicators.filter(isFollowed);
  const marked = followed.filter(
    ({ headline, kind }) => headline === true && kind !== 'grade' && kind !== 'yesNo',
  );
  const complete = followed.filter(
    (indicator) =>
      indicator.kind === 'percent' &&
      yearsOf(plan).every((year) => targetOf(indicator, year) !== null),
  );
  return (marked.length > 0 ? marked : complete).slice(0, MOST_HEADLINES);
}
