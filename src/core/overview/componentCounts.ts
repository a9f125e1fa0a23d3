/** How many indicators of each component stand where. */
import type { IndicatorScore } from '../measure/scoreBook';
import type { Plan } from '../plan/types';
import type { OverviewGroup } from './groups';
import { groupOf, GROUPS } from './groups';

export type GroupCounts = Readonly<Record<OverviewGroup, number>>;

export interface ComponentCounts {
  /** Null for the indicators of the plan as a whole. */
  readonly component: string | null;
  readonly counts: GroupCounts;
}

function countsAmong(scores: readonly IndicatorScore[]): GroupCounts {
  const counts = { met: 0, near: 0, off: 0, notDue: 0, noData: 0, notAssessed: 0 };
  for (const { current } of scores) counts[groupOf(current.verdict)] += 1;
  return counts;
}

/** A row a component in the order of the plan, then the plan as a whole. */
export function componentCounts(
  { components }: Pick<Plan, 'components'>,
  scores: readonly IndicatorScore[],
): ComponentCounts[] {
  return [...components.map(({ id }) => id), null].map((component) => ({
    component,
    counts: countsAmong(scores.filter(({ indicator }) => indicator.component === component)),
  }));
}

/** All rows together. */
export function totalCounts(rows: readonly ComponentCounts[]): GroupCounts {
  const sum = (group: OverviewGroup): number =>
    rows.reduce((total, { counts }) => total + counts[group], 0);
  return Object.fromEntries(GROUPS.map((group) => [group, sum(group)])) as Record<
    OverviewGroup,
    number
  >;
}

/** Indicators with a light: Được đánh giá. */
export function judged({ met, near, off }: GroupCounts): number {
  return met + near + off;
}

export function notJudged({ notDue, noData, notAssessed }: GroupCounts): number {
  return notDue + noData + notAssessed;
}

/** Tỷ lệ đạt: met in % of judged; null where nothing is judged. */
export function shareMet(counts: GroupCounts): number | null {
  return judged(counts) === 0 ? null : (counts.met / judged(counts)) * 100;
}
