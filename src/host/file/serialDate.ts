/** Dates that a file writes as ISO 8601 text (`t="d"`) as the serial numbers that cells hold. */
import { isIsoDate, isoToSerial } from '../../core/calendar';

/**
 * Serial number of an ISO date with or without a time of day; null when the text is none.
 * @example serialOfIsoText('2023-06-15T12:00:00') is 45092.5
 */
export function serialOfIsoText(text: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?Z?$/.exec(text.trim());
  if (match === null) return null;
  const [, date = '', hour = '0', minute = '0', second = '0', fraction = '0'] = match;
  const day = isIsoDate(date) ? isoToSerial(date) : null;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + Number(fraction);
  return day === null ? null : day + seconds / 86_400;
}
