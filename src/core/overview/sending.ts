/** Kỳ này of sheet Đơn vị: whether a unit that must report has sent anything for the chosen period. */
import type { Book, Reading } from '../book';
import { serialToIso } from '../calendar';
import { PERIOD_WORDS } from '../period';
import type { IsoDate, Unit } from '../plan/types';
import { isEmptyRow, sameText } from '../reading';
import { dueDates } from '../settings';
import { isValidOn } from '../units/validity';

export const SENT_WORDS = { sent: 'Đã gửi', missing: 'Chưa gửi', none: '' } as const;

export type SentWord = (typeof SENT_WORDS)[keyof typeof SENT_WORDS];

/** A row that was laid out and says nothing yet is no report. */
function isReport(row: Reading, { year, period }: Book['selection']): boolean {
  return (
    row.year === year &&
    typeof row.indicator === 'string' &&
    row.indicator !== '' &&
    sameText(row.period, PERIOD_WORDS.words[period]) &&
    !isEmptyRow(row)
  );
}

/** The day on which a unit must exist to be asked: the period's last, else the review date. */
function dayOf({ settings, selection }: Book): IsoDate {
  const { year, period, review } = selection;
  const { periodEnd } = dueDates(settings, year, period, review);
  return serialToIso(periodEnd ?? review) ?? '';
}

/** By code of a unit, what Kỳ này says of it. */
export function sendingOf(book: Book): Map<string, SentWord> {
  const reporting = book.readings.filter((row) => isReport(row, book.selection));
  const names = new Set(
    reporting.flatMap(({ unit }) => (typeof unit === 'string' ? [unit.toLowerCase()] : [])),
  );
  const day = dayOf(book);
  const wordOf = (unit: Unit): SentWord => {
    if (unit.mustReport !== true || !isValidOn(unit, day)) return SENT_WORDS.none;
    return names.has(unit.name.toLowerCase()) ? SENT_WORDS.sent : SENT_WORDS.missing;
  };
  return new Map(book.plan.units.map((unit) => [unit.code, wordOf(unit)]));
}
