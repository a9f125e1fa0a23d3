/**
 * Criteria of COUNTIFS and SUMIFS over the rows of Số liệu between the first and the last of the key:
 * see `spanColumns`.
 *
 * A row that says nothing is as if it were not there (`isEmptyRow`). No criterion can ask for that,
 * so such rows are counted apart and taken off, and only where the key has any.
 */
import type { SayingCells } from '../../core/reading';
import { PROVINCE_UNIT, SCOPES, STATES } from '../../core/readingWords';
import { quote } from '../formula';
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

/** Rows that say nothing; given the columns of Số liệu. */
export function saysNothing(sl: Pick<RowContext['sl'], keyof SayingCells>): string {
  return [sl.value, sl.numerator, sl.denominator, sl.state]
    .map((column) => `${column},${BLANK}`)
    .join(',');
}

/** Criteria of one indicator, year and period. The bounds find a year only where it is a number. */
export function keyCriteria(context: RowContext): string {
  const year = context.cell('year');
  return [
    `${context.sl.indicator},${context.cell('indicator')}`,
    `${context.sl.year},">="&${year}`,
    `${context.sl.year},"<="&${year}`,
    `${context.sl.period},${context.cell('period')}`,
  ].join(',');
}

export function countedCriteria(context: RowContext): string {
  return `${keyCriteria(context)},${context.sl.skip},${BLANK}`;
}

/** Number of rows of the key that count and say nothing: step `emptyRows`. */
export function emptyRows(context: RowContext): string {
  return `COUNTIFS(${countedCriteria(context)},${saysNothing(context.sl)})`;
}

/** Number of rows that meet the criteria and say something; criteria are those of rows that count, and more. */
export function countSaying(context: RowContext, criteria: string): string {
  const empty = `COUNTIFS(${criteria},${saysNothing(context.sl)})`;
  return `COUNTIFS(${criteria})-IF(${context.cell('emptyRows')}=0,0,${empty})`;
}

/** The same where nothing is known of how many rows say nothing; also for criteria that are arrays. */
export function countOfSaying({ sl }: RowContext, criteria: string): string {
  return `(COUNTIFS(${criteria})-COUNTIFS(${criteria},${saysNothing(sl)}))`;
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
  const saying = make((criteria) => countOfSaying(context, criteria));
  return `IF(${context.cell('emptyRows')}=0,${make(all)},${saying})`;
}

export function unitCriteria(context: RowContext): string {
  return `${countedCriteria(context)},${context.sl.unit},${NOT_PROVINCE},${context.sl.scope},${NOT_WIDE}`;
}

/** Criteria of the rows of the source, of whatever type. */
export function sourceCriteria(context: RowContext): string {
  return [
    countedCriteria(context),
    `${context.sl.unit},${context.cell('unitCriterion')}`,
    `${context.sl.scope},${context.cell('scopeCriterion')}`,
  ].join(',');
}

/** Criteria of the rows used. */
export function usedCriteria(context: RowContext): string {
  return `${sourceCriteria(context)},${context.sl.type},${context.cell('typeCriterion')}`;
}

export function plainCriteria(context: RowContext): string {
  return `${usedCriteria(context)},${context.sl.state},${BLANK}`;
}

const between = (column: string, low: string, high: string): string =>
  `${column},">=${low}",${column},"<=${high}"`;

/** Rows of which (a) is a number and (b) is above 0: those that yield a rate. */
export function arePairs({ sl }: RowContext): string {
  return `${sl.numerator},${IS_NUMBER},${sl.denominator},">0"`;
}

/** Rows of which (a) and (b) are both 0. */
export function areZeros({ sl }: RowContext): string {
  return `${between(sl.numerator, '0', '0')},${between(sl.denominator, '0', '0')}`;
}

/** Rows of which (a) is a number and (b) is 0 or below. */
export function areNotAboveZero({ sl }: RowContext): string {
  return `${sl.numerator},${IS_NUMBER},${between(sl.denominator, '-1E+300', '0')}`;
}

/**
 * Number of rows with a state that have a number beside it, as `contradictsState` says; rows whose
 * (a) and (b) are both told are counted twice, which matters to nobody who asks whether there are any.
 */
export function contradictions({ sl }: RowContext, criteria: string, hasRate: boolean): string {
  const stated = `${criteria},${sl.state},${IS_TEXT}`;
  const nothing = `${criteria},${sl.state},${quote(STATES[0])},${between(sl.value, '0', '0')}`;
  const valued = `COUNTIFS(${stated})-COUNTIFS(${stated},${sl.value},${BLANK})-COUNTIFS(${nothing})`;
  if (!hasRate) return valued;
  const amounts = [sl.numerator, sl.denominator].flatMap((column) =>
    ['">0"', '"<0"'].map((sign) => `COUNTIFS(${stated},${column},${sign})`),
  );
  return [valued, ...amounts].join('+');
}

/** Number of rows that meet the criteria and hold something else than a number in a column. */
export function notNumbers(criteria: string, column: string): string {
  const blank = `COUNTIFS(${criteria},${column},${BLANK})`;
  return `COUNTIFS(${criteria})-${blank}-COUNTIFS(${criteria},${column},${IS_NUMBER})`;
}
