/** Trạng thái kỳ: where the review date stands in the chosen period. */

/** Days of one period as Excel serials; null where the table Kỳ does not say. */
export interface PeriodDays {
  /** First day of the period's figures. */
  readonly from: number | null;
  /** Last day of them: thời gian chốt số liệu. */
  readonly to: number | null;
  /** The day before which units send. */
  readonly unitsDue: number | null;
}

export const PERIOD_STATES = {
  unknown: 'Chưa khai ngày của kỳ',
  before: 'Chưa đến kỳ',
  inside: 'Trong kỳ',
  /** Deadlines come before the cut-off, so that the first figures are estimates. */
  insideOverdue: 'Trong kỳ, hết hạn gửi',
  after: 'Hết kỳ',
  afterOpen: 'Hết kỳ, còn hạn gửi',
  afterOverdue: 'Hết kỳ, hết hạn gửi',
} as const;

export type PeriodState = keyof typeof PERIOD_STATES;

/** @param review Excel serial; the deadline's own day is too late ("trước ngày"). */
export function periodState({ from, to, unitsDue }: PeriodDays, review: number): PeriodState {
  if (to === null) return 'unknown';
  if (review < (from ?? to)) return 'before';
  const isOverdue = unitsDue !== null && review >= unitsDue;
  if (review <= to) return isOverdue ? 'insideOverdue' : 'inside';
  if (unitsDue === null) return 'after';
  return isOverdue ? 'afterOverdue' : 'afterOpen';
}
