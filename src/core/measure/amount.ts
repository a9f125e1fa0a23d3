/** Numbers of an indicator as sentences say them, with what follows them. */
import type { Indicator } from '../plan/types';
import { paddedNumber, sentenceNumber } from './show';

/** What follows a value of this indicator: `%`, ` điểm`, ` lượt`. */
export function valueSuffix(indicator: Indicator): string {
  return indicator.unit === '%' || indicator.kind === 'yesNo' ? '%' : ` ${indicator.unit}`;
}

/** What follows a difference: points of percent, places, or the unit. */
export function gapSuffix(indicator: Indicator): string {
  if (indicator.kind === 'rank' || indicator.kind === 'grade') return ' bậc';
  return indicator.unit === '%' || indicator.kind === 'yesNo' ? ' điểm %' : ` ${indicator.unit}`;
}

/** True where numbers count places or things, and whole ones under ten get a leading zero. */
export function isPadded({ kind }: Indicator): boolean {
  return kind === 'rank' || kind === 'grade' || kind === 'count';
}

/** A number of the sentence, without what follows it. */
export function shownNumber(indicator: Indicator, value: number, decimals: number): string {
  return isPadded(indicator) ? paddedNumber(value, decimals) : sentenceNumber(value, decimals);
}

/**
 * A value as the sentence says it: "giảm 5%", "tăng 3%" for reductions, "29%" or "05 lượt" otherwise.
 * @param bound words that bound a target; a plain value has none
 */
export function amount(indicator: Indicator, value: number, decimals: number, bound = ''): string {
  if (indicator.kind !== 'reduction') {
    return bound + shownNumber(indicator, value, decimals) + valueSuffix(indicator);
  }
  const verb = value < 0 ? 'tăng ' : 'giảm ';
  return `${verb}${bound}${sentenceNumber(Math.abs(value), decimals)}%`;
}

/** The size of a gap or a tolerance. */
export function difference(indicator: Indicator, gap: number, decimals: number): string {
  return shownNumber(indicator, Math.abs(gap), decimals) + gapSuffix(indicator);
}
