import { isMeasuredIn } from '../plan/frequency';
import type { Indicator } from '../plan/types';
import type { Period } from '../period';
import { shareDue } from './milestone';

/** Dates that decide whether a figure may be missing, as Excel serial days; null when not known. */
export interface DueDates {
  /** Last day of the period's figures (thời gian chốt số liệu). */
  readonly periodEnd: number | null;
  /** The day before which units send them (Đơn vị gửi trước ngày). */
  readonly unitsDue: number | null;
  /** Day on which the published figures of that year came out. */
  readonly publication: number | null;
  /** Chốt số liệu đến ngày: the day as of which the book is read. */
  readonly review: number;
}

/** Why a missing reading is no fault of anybody. */
export type NotDueReason =
  'notMeasured' | 'awaitingPublication' | 'periodOpen' | 'beforeDeadline' | 'underOne';

type Measured = Pick<
  Indicator,
  'frequency' | 'aggregation' | 'kind' | 'accumulation' | 'milestones'
>;

/**
 * True where the share of a count that is due is less than one thing: nobody can hold half a contest.
 * A target of 0, or under 1 for the whole year, is no share of one: its figure is wanted.
 */
export function isProRataUnderOne(
  indicator: Measured,
  period: Period,
  target: number | null,
): boolean {
  if (indicator.kind !== 'count' || target === null) return false;
  return shareDue(indicator, period) < 1 && target > 0 && target < 1;
}

/**
 * Whether a missing reading is not due yet (DOMAIN: "Not lights"): the indicator is not measured in
 * this period; its publication, the period's end or the units' deadline lies after the review date; or
 * its pro-rata target is under 1.
 * @param target the target due in this period, or null
 * @returns the reason, or null when the reading should be there
 */
export function notDueReason(
  indicator: Measured,
  period: Period,
  dates: DueDates,
  target: number | null,
): NotDueReason | null {
  if (!isMeasuredIn(indicator.frequency, period)) return 'notMeasured';
  if (indicator.aggregation === 'published') {
    const published = dates.publication !== null && dates.publication <= dates.review;
    return published ? null : 'awaitingPublication';
  }
  if (dates.periodEnd !== null && dates.periodEnd > dates.review) return 'periodOpen';
  // "Trước ngày 10/12": the day before is the last one.
  if (dates.unitsDue !== null && dates.unitsDue - 1 > dates.review) return 'beforeDeadline';
  return isProRataUnderOne(indicator, period, target) ? 'underOne' : null;
}
