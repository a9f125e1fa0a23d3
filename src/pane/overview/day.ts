/** Days as officers write them. */
import { isoToSerial, parseDate, serialToIso, vietnameseDate } from '../../core/calendar';

/** A day as `dd/mm/yyyy`; '' where the serial number is none. */
export function dayText(serial: number): string {
  const iso = serialToIso(serial);
  return iso === null ? '' : vietnameseDate(iso);
}

/** The serial number of a day that was typed; null where it is no day. */
export function typedDay(text: string): number | null {
  return isoToSerial(parseDate(text) ?? '');
}
