/**
 * What an invariant number-format code says about the number it shows. Only two things matter to
 * intake: whether a cell shows a percentage, and whether a spreadsheet took it for a date.
 */

/** Texts in quotes, escaped characters, fillers, and brackets (colours, currencies, conditions). */
const LITERALS = /"[^"]*"?|[\\_*].|\[[^\]]*\]/gsu;
const ELAPSED_TIME = /\[(?:h+|m+|s+)\]/i;

function codesOf(numberFormat: string): string {
  return numberFormat.replace(LITERALS, '');
}

/**
 * True when the stored number is shown multiplied by 100. `0"%"` only prints the sign and is none.
 */
export function isPercentFormat(numberFormat: string | null): boolean {
  return numberFormat !== null && codesOf(numberFormat).includes('%');
}

/**
 * True when the stored number is shown as a date or an elapsed time.
 * @example isDateFormat('[$-42A]mmm-yy') // true; isDateFormat('#,##0 "đồng/năm"') // false
 */
export function isDateFormat(numberFormat: string | null): boolean {
  if (numberFormat === null) return false;
  return ELAPSED_TIME.test(numberFormat) || /[dmy]/i.test(codesOf(numberFormat));
}

/** True when the format shows the day of the month. */
export function showsDay(numberFormat: string | null): boolean {
  return numberFormat !== null && /d/i.test(codesOf(numberFormat));
}

/** True when the format shows the year. */
export function showsYear(numberFormat: string | null): boolean {
  return numberFormat !== null && /y/i.test(codesOf(numberFormat));
}
