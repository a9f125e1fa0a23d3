/**
 * Numbers as people read them here: decimal comma, dot for thousands. The pair of `numberText`:
 * what is shown reads back as the same number.
 */
import { roundHalfAway } from '../rounding';

export interface NumberShape {
  readonly maxDecimals: number;
  /** Zeros are filled up to so many decimals; none when absent. */
  readonly minDecimals?: number;
  /** Dots between thousands. */
  readonly grouping: boolean;
}

/** Whole and fractional digits of a number ≥ 0, written out without exponent. */
function plainDigits(value: number): { readonly whole: string; readonly fraction: string } {
  const [mantissa = '', exponentText = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(exponentText);
  const filled = exponent < 0 ? '0'.repeat(-exponent) + digits : digits.padEnd(exponent + 1, '0');
  const wholeLength = Math.max(exponent, 0) + 1;
  return {
    whole: filled.slice(0, wholeLength),
    fraction: filled.slice(wholeLength).replace(/0+$/, ''),
  };
}

/**
 * Shows a finite number rounded half away from zero, to 15 significant digits at most.
 * @example showNumber(1234.5, { maxDecimals: 2, grouping: true }) // '1.234,5'
 * @example showNumber(29, { maxDecimals: 2, minDecimals: 1, grouping: false }) // '29,0'
 */
export function showNumber(value: number, shape: NumberShape): string {
  const rounded = roundHalfAway(value, shape.maxDecimals);
  const { whole, fraction } = plainDigits(Math.abs(rounded));
  const grouped = shape.grouping ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  const decimals = fraction.padEnd(shape.minDecimals ?? 0, '0');
  return (rounded < 0 ? '-' : '') + grouped + (decimals === '' ? '' : `,${decimals}`);
}
