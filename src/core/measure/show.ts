/**
 * Numbers as sentences show them: decimal comma, dot for thousands, as few decimals as are needed,
 * and never a rounding that contradicts the light (SHEETS: "99,96 is not shown as 100,0 beside
 * 'chưa đạt'"). Every step has a twin among the workbook's formulas.
 */
import { roundHalfAway } from '../rounding';

/** Numbers of decimals that are tried, fewest first. */
export const DECIMAL_LEVELS = [0, 1, 2, 3, 4, 6, 9] as const;

/** Decimals that a sentence shows at most when nothing calls for more. */
export const USUAL_DECIMALS = 2;

const FINER = DECIMAL_LEVELS.filter((level) => level >= USUAL_DECIMALS);

/** True when rounding both to so many decimals keeps their order. */
function keepsOrder(left: number, right: number, decimals: number): boolean {
  const shown = Math.sign(roundHalfAway(left, decimals) - roundHalfAway(right, decimals));
  return shown === Math.sign(roundHalfAway(left - right, 9));
}

/** Two numbers that a sentence must not show in another order than their true one. */
export type Ordered = readonly [left: number, right: number];

/**
 * Decimals at which the numbers of each pair still stand in their true order: 2, or more where 2
 * would hide a difference that the sentence is about.
 */
export function decimalsKeeping(...pairs: readonly Ordered[]): number {
  const keepsAll = (level: number): boolean =>
    pairs.every(([left, right]) => keepsOrder(left, right, level));
  return FINER.find(keepsAll) ?? 9;
}

/** Fewest decimals that show the same number as `decimals` do. */
export function neededDecimals(value: number, decimals: number): number {
  const rounded = roundHalfAway(value, decimals);
  const level = DECIMAL_LEVELS.find((known) => roundHalfAway(value, known) === rounded);
  return level === undefined || level > decimals ? decimals : level;
}

/**
 * A number for a sentence.
 * @example sentenceNumber(29.7, 2) is `29,7`; sentenceNumber(1234567, 2) is `1.234.567`
 */
export function sentenceNumber(value: number, decimals: number): string {
  const digits = neededDecimals(value, decimals);
  const [whole = '0', fraction] = Math.abs(roundHalfAway(value, digits)).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = roundHalfAway(value, digits) < 0 ? '-' : '';
  return fraction === undefined ? sign + grouped : `${sign}${grouped},${fraction}`;
}

/**
 * Whole numbers from 1 to 9 carry a leading zero where they count something (SHEETS: "08 nội dung,
 * tăng 06 bậc").
 */
export function paddedNumber(value: number, decimals = 0): string {
  const text = sentenceNumber(value, decimals);
  return /^[1-9]$/.test(text) ? `0${text}` : text;
}
