/**
 * Tổng quan puts the words of Đánh giá into six groups, so that the numbers of a row add up to all of
 * its indicators. What must be looked at (`invalid`, `stale`) has no figure that counts: it stands with
 * those that have none. A year without a target is not judged.
 */
import type { Verdict } from '../measure/status';

export type OverviewGroup = 'met' | 'near' | 'off' | 'notDue' | 'noData' | 'notAssessed';

/** The words of the groups, as headers and in column Nhóm. */
export const GROUP_WORDS = {
  met: 'Đạt, vượt',
  near: 'Gần đạt',
  off: 'Không đạt',
  notDue: 'Chưa đến kỳ',
  noData: 'Chưa có số liệu',
  notAssessed: 'Không đánh giá',
} as const satisfies Record<OverviewGroup, string>;

const GROUP_OF = {
  exceeded: 'met',
  met: 'met',
  near: 'near',
  offYear: 'off',
  offInside: 'off',
  noData: 'noData',
  invalid: 'noData',
  stale: 'noData',
  notDue: 'notDue',
  awaitingPublication: 'notDue',
  noTarget: 'notAssessed',
  notAssessable: 'notAssessed',
} as const satisfies Record<Verdict, OverviewGroup>;

export function groupOf(verdict: Verdict): OverviewGroup {
  return GROUP_OF[verdict];
}

export const GROUPS = Object.keys(GROUP_WORDS) as readonly OverviewGroup[];
const VERDICTS = Object.keys(GROUP_OF) as readonly Verdict[];

/** The words of Đánh giá that a group takes. */
export function verdictsOf(group: OverviewGroup): Verdict[] {
  return VERDICTS.filter((verdict) => GROUP_OF[verdict] === group);
}
