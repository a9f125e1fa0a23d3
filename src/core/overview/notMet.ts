/** The order in which indicators that are not met are told: what is off first, then what is near. */
import type { IndicatorScore } from '../measure/scoreBook';
import { groupOf } from './groups';

/** Indicators that are off, then those that are near, each in the order of the plan. */
export function notMet(scores: readonly IndicatorScore[]): IndicatorScore[] {
  const of = (group: 'off' | 'near'): IndicatorScore[] =>
    scores.filter(({ current }) => groupOf(current.verdict) === group);
  return [...of('off'), ...of('near')];
}
