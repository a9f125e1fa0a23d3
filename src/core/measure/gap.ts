import type { Better } from '../plan/types';
import { round9 } from '../rounding';

/** +1 when higher is better, −1 when lower is: the one place where direction is applied. */
export type Direction = 1 | -1;

/**
 * Direction of the compared number. Grades compare places in their list, where the first is best,
 * whatever `better` says of the words.
 */
export function directionOf(kind: string, better: Better): Direction {
  return kind === 'grade' || kind === 'rank' || better === 'lower' ? -1 : 1;
}

/**
 * Chênh lệch: actual − target when higher is better, target − actual when lower is, in the
 * indicator's unit, positive = better. Rounded half away from zero at 9 decimals before anything
 * is compared: plain doubles say (29.7 − 33) < −3.3 (DOMAIN: Gap and light).
 */
export function gapOf(actual: number, target: number, direction: Direction): number {
  return round9(direction * (actual - target));
}
