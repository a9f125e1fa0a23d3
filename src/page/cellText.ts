/**
 * What a cell shows, given its value and its invariant number format: the Vietnamese reading of the
 * codes in `sheets/styles` (decimal comma, dot for thousands, dd/mm/yyyy).
 */
import { serialToIso, vietnameseDate } from '../core/calendar';
import { cellText } from '../core/cells';
import type { CellValue } from '../core/cells';
import { isDateFormat, isPercentFormat } from '../core/intake/numberFormat';
import { showNumber } from '../core/intake/numberShow';
import { shiftDecimal } from '../core/rounding';

/** Digits that a spreadsheet shows of a number without a format of its own. */
const GENERAL_DIGITS = 10;

/** What stands before the digits, grouping, digits, decimals, what stands after. */
const NUMBER_CODE = /^((?:"[^"]*"|[+\- ])*)([#0,]+)(?:\.(0*)(#*))?((?:"[^"]*"|[% ])*)$/;

function generalText(value: number): string {
  const wholeDigits = String(Math.trunc(Math.abs(value))).length;
  const maxDecimals = Math.max(0, GENERAL_DIGITS - wholeDigits);
  return showNumber(value, { maxDecimals, grouping: false });
}

function literal(text: string): string {
  return text.replace(/"/g, '');
}

/** Sections are for positive numbers, negative ones (without their sign) and zero. */
function sectionOf(value: number, code: string): { readonly code: string; readonly shown: number } {
  const [positive = '', negative, zero] = code.split(';');
  if (value === 0 && zero !== undefined) return { code: zero, shown: 0 };
  if (value < 0 && negative !== undefined) return { code: negative, shown: -value };
  return { code: positive, shown: value };
}

function numberText(value: number, numberFormat: string): string {
  const { code, shown } = sectionOf(value, numberFormat);
  const parts = NUMBER_CODE.exec(code);
  if (parts === null) throw new RangeError(`number format not understood: ${numberFormat}`);
  const [, before = '', whole = '', zeros = '', more = '', after = ''] = parts;
  const digits = showNumber(isPercentFormat(code) ? shiftDecimal(shown, 2) : shown, {
    maxDecimals: zeros.length + more.length,
    minDecimals: zeros.length,
    grouping: whole.includes(','),
  });
  return literal(before) + digits + literal(after);
}

function dateText(serial: number): string {
  const iso = serialToIso(serial);
  return iso === null ? generalText(serial) : vietnameseDate(iso);
}

/**
 * The text of a cell as a Vietnamese reader sees it.
 * @param numberFormat invariant code; General when absent
 * @throws RangeError for a code that the sheets do not use: a fault of the program
 * @example shownText(1234.5, '#,##0') // '1.235'
 * @example shownText(-4, '+0.0#;-0.0#;0.0') // '-4,0'
 */
export function shownText(value: CellValue, numberFormat?: string): string {
  if (typeof value !== 'number') return cellText(value);
  if (numberFormat === undefined || numberFormat === 'General' || numberFormat === '@') {
    return generalText(value);
  }
  return isDateFormat(numberFormat) ? dateText(value) : numberText(value, numberFormat);
}
