import type { Indicator } from '../plan/types';
import { isMeasuredIn } from '../period';
import type { Period } from '../period';

/** Dates that decide whether a figure may be missing, as Excel serial days; null when not known. */
export interface DueDates {
  /** Last day of the period's figures (thời gian chốt số liệu). */
  readonly periodEnd: number | null;
  /** Day on which the published figures of that year came out. */
  readonly publication: number | null;
  /** Chốt số liệu đến ngày: the day as of which the book is read. */
  readonly review: number;
}

/** Why a missing reading is no fault of anybody. */
export type NotDueReason = 'notMeasured' | 'awaitingPublication' | 'periodOpen' | 'underOne';

/**
 * Whether a missing reading is not due yet (DOMAIN: "Not lights"): the indicator is not measured in
 * this period; its publication or the period's end lies after the review date; or its pro-rata
 * target is under 1.
 * @param target the target due in this period, or null
 * @returns the reason, or null when the reading should be there
 */
export function notDueReason(
  indicator: Pick<Indicator, 'frequency' | 'aggregation' | 'kind'>,
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
  const proRata = indicator.kind === 'count' && target !== null && target < 1;
  return proRata ? 'underOne' : null;
}
