/** Texts of cells: as they are shown, and as a person types them. */
import { serialToIso, vietnameseDate } from '../../core/calendar';
import { cellText, type CellValue } from '../../core/cells';
import { isDateFormat, isPercentFormat } from '../../core/intake/numberFormat';
import { showNumber } from '../../core/intake/numberShow';
import { shiftDecimal } from '../../core/rounding';
import { shownText } from '../cellText';

const MINUTES = 24 * 60;

function timeOfDay(serial: number): { readonly day: number; readonly time: string } {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES);
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    day: Math.floor(serial) + (minutes === MINUTES ? 1 : 0),
    time: `${two(hour)}:${two(minute)}`,
  };
}

function hasTime(numberFormat: string): boolean {
  return isDateFormat(numberFormat) && /h/i.test(numberFormat);
}

/**
 * What a cell shows. Officers give cells formats that the sheets of this program do not use; such a
 * number is shown plainly rather than not at all.
 * @param numberFormat invariant code; General when absent
 */
export function gridText(value: CellValue, numberFormat?: string): string {
  if (typeof value !== 'number') return shownText(value);
  try {
    if (numberFormat !== undefined && hasTime(numberFormat)) {
      const { day, time } = timeOfDay(value);
      return `${shownText(day, numberFormat)} ${time}`;
    }
    return shownText(value, numberFormat);
  } catch (fault) {
    if (fault instanceof RangeError) return shownText(value);
    throw fault;
  }
}

const ALL_DECIMALS = { maxDecimals: 15, grouping: false } as const;

function typedDate(serial: number, numberFormat: string): string | null {
  const { day, time } = timeOfDay(serial);
  const iso = serialToIso(day);
  if (iso === null) return null;
  return hasTime(numberFormat) ? `${vietnameseDate(iso)} ${time}` : vietnameseDate(iso);
}

/**
 * What a person would type to get the value: every decimal, with a comma; dates as dates.
 * @example typedText(0.605, '0.0%') // '60,5%'
 */
export function typedText(value: CellValue, numberFormat: string | null = null): string {
  if (typeof value !== 'number') return cellText(value);
  if (numberFormat !== null && isDateFormat(numberFormat)) {
    const date = typedDate(value, numberFormat);
    if (date !== null) return date;
  }
  if (isPercentFormat(numberFormat)) return `${showNumber(shiftDecimal(value, 2), ALL_DECIMALS)}%`;
  return showNumber(value, ALL_DECIMALS);
}
