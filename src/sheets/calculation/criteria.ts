/**
 * Criteria of COUNTIFS and SUMIFS over Số liệu. The indicator's criterion always stands first:
 * LibreOffice cuts full-height ranges to the data of the first one.
 *
 * A row that says nothing is as if it were not there (`isEmptyRow`). No criterion can ask for that,
 * so such rows are counted apart and taken off, and only where the key has any.
 */
import { PROVINCE_UNIT, SCOPES, STATES } from '../../core/readingWords';
import { quote } from '../formula';
import { SL } from '../ranges';
import type { RowContext } from './column';

export const PROVINCE = quote(PROVINCE_UNIT);
export const NOT_PROVINCE = quote(`<>${PROVINCE_UNIT}`);
export const WIDE = quote(SCOPES[2]);
export const NOT_WIDE = quote(`<>${SCOPES[2]}`);
/** A criterion that every cell meets, blank or not. */
export const ANY = '"<>#"';
/** A criterion that every number meets and no text, blank or error. */
export const IS_NUMBER = '">=-1E+300"';
export const BLANK = '""';
/** A criterion that every cell meets that is not empty. */
export const FILLED = '"<>"';
/** A criterion that every text meets and no blank; in LibreOffice numbers and errors meet it too. */
export const IS_TEXT = '"?*"';

/** Rows that say nothing. */
export const SAYS_NOTHING = [SL.value, SL.numerator, SL.denominator, SL.state]
  .map((column) => `${column},${BLANK}`)
  .join(',');

/** Criteria of one indicator, year and period. The bounds find a year only where it is a number. */
export function keyCriteria(context: RowContext): string {
  const year = context.cell('year');
  return [
    `${SL.indicator},${context.cell('indicator')}`,
    `${SL.year},">="&${year}`,
    `${SL.year},"<="&${year}`,
    `${SL.period},${context.cell('period')}`,
  ].join(',');
}

export function countedCriteria(context: RowContext): string {
  return `${keyCriteria(context)},${SL.skip},${BLANK}`;
}

/** Number of rows of the key that count and say nothing: step `emptyRows`. */
export function emptyRows(context: RowContext): string {
  return `COUNTIFS(${countedCriteria(context)},${SAYS_NOTHING})`;
}

/** Number of rows that meet the criteria and say something; criteria are those of rows that count, and more. */
export function countSaying(context: RowContext, criteria: string): string {
  const empty = `COUNTIFS(${criteria},${SAYS_NOTHING})`;
  return `COUNTIFS(${criteria})-IF(${context.cell('emptyRows')}=0,0,${empty})`;
}

/**
 * A formula over arrays of such numbers, made twice: Excel before dynamic arrays yields no array from
 * an IF inside SUMPRODUCT, so the choice stands outside.
 * @param make the formula, given how to count
 */
export function countingSaying(
  context: RowContext,
  make: (count: (criteria: string) => string) => string,
): string {
  const all = (criteria: string): string => `COUNTIFS(${criteria})`;
  const saying = (criteria: string): string =>
    `(COUNTIFS(${criteria})-COUNTIFS(${criteria},${SAYS_NOTHING}))`;
  return `IF(${context.cell('emptyRows')}=0,${make(all)},${make(saying)})`;
}

export function unitCriteria(context: RowContext): string {
  return `${countedCriteria(context)},${SL.unit},${NOT_PROVINCE},${SL.scope},${NOT_WIDE}`;
}

/** Criteria of the rows of the source, of whatever type. */
export function sourceCriteria(context: RowContext): string {
  return [
    countedCriteria(context),
    `${SL.unit},${context.cell('unitCriterion')}`,
    `${SL.scope},${context.cell('scopeCriterion')}`,
  ].join(',');
}

/** Criteria of the rows used. */
export function usedCriteria(context: RowContext): string {
  return `${sourceCriteria(context)},${SL.type},${context.cell('typeCriterion')}`;
}

export function plainCriteria(context: RowContext): string {
  return `${usedCriteria(context)},${SL.state},${BLANK}`;
}

const between = (column: string, low: string, high: string): string =>
  `${column},">=${low}",${column},"<=${high}"`;

/** Rows of which (a) is a number and (b) is above 0: those that yield a rate. */
export const PAIRS = `${SL.numerator},${IS_NUMBER},${SL.denominator},">0"`;
/** Rows of which (a) and (b) are both 0. */
export const ZEROS = `${between(SL.numerator, '0', '0')},${between(SL.denominator, '0', '0')}`;
/** Rows of which (a) is a number and (b) is 0 or below. */
export const NOT_ABOVE_ZERO = `${SL.numerator},${IS_NUMBER},${between(SL.denominator, '-1E+300', '0')}`;

/**
 * Number of rows with a state that have a number beside it, as `contradictsState` says; rows whose
 * (a) and (b) are both told are counted twice, which matters to nobody who asks whether there are any.
 */
export function contradictions(criteria: string, hasRate: boolean): string {
  const stated = `${criteria},${SL.state},${IS_TEXT}`;
  const nothing = `${criteria},${SL.state},${quote(STATES[0])},${between(SL.value, '0', '0')}`;
  const valued = `COUNTIFS(${stated})-COUNTIFS(${stated},${SL.value},${BLANK})-COUNTIFS(${nothing})`;
  if (!hasRate) return valued;
  const amounts = [SL.numerator, SL.denominator].flatMap((column) =>
    ['">0"', '"<0"'].map((sign) => `COUNTIFS(${stated},${column},${sign})`),
  );
  return [valued, ...amounts].join('+');
}

/** Number of rows that meet the criteria and hold something else than a number in a column. */
export function notNumbers(criteria: string, column: string): string {
  const blank = `COUNTIFS(${criteria},${column},${BLANK})`;
  return `COUNTIFS(${criteria})-${blank}-COUNTIFS(${criteria},${column},${IS_NUMBER})`;
}
