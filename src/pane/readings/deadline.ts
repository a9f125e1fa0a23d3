import type { Book } from '../../core/book';
import { serialToIso, vietnameseDate } from '../../core/calendar';
import { dueDates } from '../../core/settings';

export interface Deadline {
  /** The day before which units send, dd/mm/yyyy. */
  readonly day: string;
  /** Days that are left until the last day of sending, as of the review date; negative when it is over. */
  readonly left: number;
}

/** "Trước ngày 10/12": the day before is the last one. Null where Thiết lập sets no such day. */
export function deadlineOf({
  settings,
  selection,
}: Pick<Book, 'settings' | 'selection'>): Deadline | null {
  const { year, period, review } = selection;
  const { unitsDue } = dueDates(settings, year, period, review);
  const iso = unitsDue === null ? null : serialToIso(unitsDue);
  if (unitsDue === null || iso === null) return null;
  return { day: vietnameseDate(iso), left: unitsDue - 1 - Math.floor(review) };
}
