/** The review date between its field (dd/mm/yyyy) and its cell (a serial day). */
import { isoToSerial, parseDate, serialToIso, vietnameseDate } from '../core/calendar';

/** @example reviewText(45046) // '30/04/2023' */
export function reviewText(serial: number): string {
  const iso = serialToIso(serial);
  return iso === null ? '' : vietnameseDate(iso);
}

/** The serial day of a typed date, null for anything else. */
export function reviewDay(text: string): number | null {
  const iso = parseDate(text);
  return iso === null ? null : isoToSerial(iso);
}
