/** A cut-off before the end of the period that is looked at: figures are not due, and nothing is judged. */
import { isoToSerial } from '../../core/calendar';
import type { Book } from '../../core/book';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { IsoDate } from '../../core/plan/types';
import { dueDates } from '../../core/settings';

/** Excel serial days. */
export interface EarlyReview {
  readonly review: number;
  readonly periodEnd: number;
  /** The day that judges the period; null while it has not ended yet. */
  readonly today: number | null;
}

/**
 * Why so many indicators are “Chưa đến kỳ” (DOMAIN, Gap and light: the period's end lies after the review date).
 * @returns null where that holds for fewer indicators than have a light or lack a figure
 */
export function earlyReview(
  { settings, selection: { year, period, review } }: Pick<Book, 'settings' | 'selection'>,
  scores: readonly Pick<IndicatorScore, 'current'>[],
  today: IsoDate,
): EarlyReview | null {
  const { periodEnd } = dueDates(settings, year, period, review);
  if (periodEnd === null || periodEnd <= review) return null;
  const waiting = scores.filter(({ current }) => current.notDue === 'periodOpen').length;
  const told = scores.filter(({ current }) => current.notDue === null).length;
  if (waiting <= told) return null;
  const now = isoToSerial(today);
  return { review, periodEnd, today: now !== null && now > periodEnd ? now : null };
}
