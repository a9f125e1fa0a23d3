/**
 * The grammar of a number as people write it, before anyone asks what it is for. A separator that
 * may mean two things keeps both readings; who knows the kind of number wanted chooses.
 */
import { DASHES, plainText } from './plainText';

export interface Numeral {
  /** Reading with a decimal part, or a bare run of digits; null when separators can only group. */
  readonly asDecimal: number | null;
  /** Reading in which the separators group thousands, or null. */
  readonly asGroups: number | null;
  /** The separator that both readings hang on, or the decimal mark, or the grouping one. */
  readonly mark: '.' | ',' | ' ' | null;
  readonly percent: boolean;
  /** Digits after the decimal mark in `asDecimal`. */
  readonly decimals: number;
}

const SIGN_AND_BODY = /^([+-]?)(.*?)\.*( ?%)?\.*$/;
const DIGITS = /^\d+$/;
const ONE_MARK = /^(\d*)([.,])(\d+)$/;
const GROUPS = /^([1-9]\d{0,2})([ .,])\d{3}(?:\2\d{3})*(?:([.,])(\d+))?$/;
/** A spreadsheet holds no more; a longer run of digits is a code or a slip. */
const MAX_WHOLE_DIGITS = 15;
/** Nothing longer is a number, and the grammar need not be tried on a page of text. */
const MAX_LENGTH = 60;

type Body = Pick<Numeral, 'asDecimal' | 'asGroups' | 'mark' | 'decimals'>;

function decimalNumber(whole: string, fraction: string): number | null {
  return whole.length > MAX_WHOLE_DIGITS ? null : Number(`${whole}.${fraction}0`);
}

function markOf(separator: string | undefined): Numeral['mark'] {
  return separator === '.' || separator === ',' || separator === ' ' ? separator : null;
}

function readOneMark(body: string): Body | null {
  const [, whole = '', separator, fraction = ''] = ONE_MARK.exec(body) ?? [];
  if (separator === undefined) return null;
  return {
    asDecimal: decimalNumber(whole, fraction),
    asGroups: GROUPS.test(body) ? Number(whole + fraction) : null,
    mark: markOf(separator),
    decimals: fraction.length,
  };
}

function readGroups(body: string): Body | null {
  const [, , separator, decimalMark, fraction] = GROUPS.exec(body) ?? [];
  if (separator === undefined || decimalMark === separator) return null;
  if (decimalMark === undefined || fraction === undefined) {
    const value = decimalNumber(body.replace(/\D/g, ''), '');
    return { asDecimal: null, asGroups: value, mark: markOf(separator), decimals: 0 };
  }
  const whole = body.slice(0, body.length - fraction.length - 1).replace(/\D/g, '');
  return {
    asDecimal: decimalNumber(whole, fraction),
    asGroups: null,
    mark: markOf(decimalMark),
    decimals: fraction.length,
  };
}

function readBody(body: string): Body | null {
  if (DIGITS.test(body)) {
    return { asDecimal: decimalNumber(body, ''), asGroups: null, mark: null, decimals: 0 };
  }
  return readOneMark(body) ?? readGroups(body);
}

/**
 * Reads a text that is a number and nothing else, with sign and percent sign; else null.
 * @example parseNumeral('1.234,5 %') // asDecimal 1234.5, percent
 * @example parseNumeral('1.234') // asDecimal 1.234, asGroups 1234
 */
export function parseNumeral(text: string): Numeral | null {
  const plain = plainText(text).replace(DASHES, '-').replace(/^'/, '');
  if (plain.length > MAX_LENGTH) return null;
  const [, sign, body = '', percent] = SIGN_AND_BODY.exec(plain) ?? [];
  const read = readBody(body);
  if (read === null || (read.asDecimal === null && read.asGroups === null)) return null;
  const signed = (value: number | null): number | null =>
    value === null || sign !== '-' || value === 0 ? value : -value;
  return {
    ...read,
    asDecimal: signed(read.asDecimal),
    asGroups: signed(read.asGroups),
    percent: percent !== undefined,
  };
}
