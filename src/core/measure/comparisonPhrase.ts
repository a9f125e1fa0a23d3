/** The part of Diễn giải that holds the value against its target and the threshold of "gần đạt". */
import type { Indicator } from '../plan/types';
import { amount, difference } from './amount';
import { directionOf } from './gap';
import type { Score } from './score';
import { paddedNumber, sentenceNumber } from './show';
import { EQUAL_TO_STRICT, NOT_DONE } from './whyWords';

/** True where a smaller number is better and the number itself is shown (not places). */
function lowerIsBetter(indicator: Indicator): boolean {
  return indicator.kind !== 'rank' && indicator.kind !== 'grade' && indicator.better === 'lower';
}

/** Có or Không for the province, the share of the units that answered otherwise for a pool. */
function notDone({ actual, target, period }: Score, gap: number, decimals: number): string {
  if (actual === 0 || actual === 100) return period === 'year' ? NOT_DONE.year : NOT_DONE.inside;
  const rest = sentenceNumber(Math.abs(gap), decimals);
  return `còn ${rest}${NOT_DONE.restOf[target === 100 ? 100 : 0]}`;
}

function missedBy(score: Score, gap: number, decimals: number): string {
  const { indicator, comparator } = score;
  if (indicator.kind === 'yesNo') return notDone(score, gap, decimals);
  const inPlaces = indicator.kind === 'rank' || indicator.kind === 'grade';
  if (gap === 0) return EQUAL_TO_STRICT[comparator === '<' && !inPlaces ? '<' : '>'];
  const text = difference(indicator, gap, decimals);
  if (inPlaces) return `${gap < 0 ? 'kém' : 'hơn'} ${text}`;
  const above = lowerIsBetter(indicator) === gap < 0;
  return `${above ? 'cao hơn' : 'thấp hơn'} ${text}`;
}

function thresholdPhrase(score: Score, decimals: number): string {
  const { indicator, target, tolerance, verdict, comparator } = score;
  if (target === null || tolerance === null || tolerance === 0) return '';
  if (indicator.kind === 'grade' || indicator.kind === 'yesNo') return '';
  const near = verdict === 'near';
  if (comparator === '=') {
    const width = difference(indicator, tolerance, decimals);
    return `, ${near ? 'trong' : 'ngoài'} ngưỡng gần đạt (±${width})`;
  }
  const direction = directionOf(indicator.kind, indicator.better);
  const threshold = target - direction * tolerance;
  if (indicator.kind === 'rank') {
    return `, ${near ? 'trong' : 'ngoài'} ngưỡng gần đạt (tốp ${paddedNumber(threshold)})`;
  }
  const beyond = direction === 1 ? 'dưới' : 'trên';
  return `, ${near ? 'trong' : beyond} ngưỡng gần đạt (${amount(indicator, threshold, decimals)})`;
}

/** Empty where there is no gap. */
export function comparisonPhrase(score: Score, decimals: number): string {
  const { indicator, gap, verdict } = score;
  if (gap === null) return '';
  if (verdict === 'met') return 'đạt mục tiêu';
  if (verdict === 'exceeded' && indicator.kind === 'yesNo') return 'tốt hơn mục tiêu';
  if (verdict === 'exceeded') {
    const text = difference(indicator, gap, decimals);
    return lowerIsBetter(indicator) ? `thấp hơn ${text}, tốt hơn mục tiêu` : `vượt ${text}`;
  }
  return missedBy(score, gap, decimals) + thresholdPhrase(score, decimals);
}
