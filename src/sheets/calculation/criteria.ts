/**
 * Criteria of COUNTIFS and SUMIFS over Số liệu. The indicator's criterion always stands first:
 * LibreOffice cuts full-height ranges to the data of the first one.
 */
import { PROVINCE_UNIT, SCOPES } from '../../core/readingWords';
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

/** Rows of which both (a) and (b) are numbers. */
export const BOTH_NUMBERS = `${SL.numerator},${IS_NUMBER},${SL.denominator},${IS_NUMBER}`;
