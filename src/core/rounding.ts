/**
 * Rounding as a spreadsheet does it: half away from zero, on the decimal of 15 significant digits
 * that the officer sees, not on the binary fraction behind it. So 1.005 at two decimals is 1.01.
 * DOMAIN (Gap and light): gap and tolerance are rounded at 9 decimals before they are compared.
 */

const SIGNIFICANT_DIGITS = 15;

/** Digits and exponent of a number ≥ 0: 0.0297 is `297000000000000` and -2. */
function decimalParts(value: number): { readonly digits: string; readonly exponent: number } {
  const [mantissa = '', exponent = ''] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) };
}

function roundPositive(value: number, decimals: number): number {
  const { digits, exponent } = decimalParts(value);
  const kept = exponent + 1 + decimals;
  if (kept < 0) return 0;
  if (kept >= SIGNIFICANT_DIGITS) {
    return Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
  }
  const half = digits.charAt(kept) >= '5' ? 1 : 0;
  return Number(`${Number(digits.slice(0, kept)) + half}e${-decimals}`);
}

/**
 * Rounds half away from zero like ROUND of a spreadsheet.
 * @param decimals an integer; negative ones round to tens, hundreds …
 * @returns the double nearest to the rounded decimal, never -0; NaN and infinities as they are
 * @example roundHalfAway(-1.005, 2) // -1.01
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const rounded = roundPositive(Math.abs(value), decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Largest move of a number by writing it with 15 digits, relative; with the product's own error. */
const DIGITS_ERROR = 5.2e-15;
/** The same in units of the 9th decimal, for numbers of six digits before the comma. */
const LARGEST_ERROR = 0.07;

/**
 * `roundHalfAway(value, 9)` for hot paths: no text is made unless the number stands so close to a
 * tie that writing it with 15 digits could decide.
 *
 * Below 1e6 the scaled number stays below 1e15, where adding a half is exact, and the quotient of
 * two exact integers is the double nearest to the decimal: the same that parsing it would give.
 */
export function round9(value: number): number {
  const scaled = Math.abs(value) * 1e9;
  if (!(scaled < 1e15)) return roundHalfAway(value, 9);
  const whole = Math.floor(scaled);
  const tolerance = Math.min(scaled * DIGITS_ERROR, LARGEST_ERROR);
  if (Math.abs(scaled - whole - 0.5) <= tolerance) return roundHalfAway(value, 9);
  const rounded = Math.floor(scaled + 0.5) / 1e9;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * Moves the decimal point: `value × 10^places` without the noise of a binary product.
 * @example shiftDecimal(0.297, 2) // 29.7, where 0.297 * 100 is 29.699999999999996
 */
export function shiftDecimal(value: number, places: number): number {
  const [mantissa = '', exponent = ''] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
