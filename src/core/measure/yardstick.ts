/** What readings of one indicator, year and period are held against, worked out once for all of them. */
import { isFollowed, targetOf } from '../plan/targets';
import type { Comparator, Indicator, Plan } from '../plan/types';
import type { Period } from '../period';
import { isProRataUnderOne } from './due';
import type { Direction } from './gap';
import { directionOf } from './gap';
import { shareDue } from './milestone';
import { numberOf } from './score';
import { effectiveComparator } from './status';
import { toleranceOf } from './tolerance';

export interface Yardstick {
  /** The number compared: pro rata inside a year; the place in its list for a grade; 100 for "Có". */
  readonly target: number;
  /** Ngưỡng gần đạt in the indicator's unit, rounded at 9 decimals. */
  readonly tolerance: number;
  readonly comparator: Comparator;
  readonly direction: Direction;
  /** See `isProRataUnderOne`: what does not meet it gets no light. */
  readonly isUnderOne: boolean;
}

/** The yardstick, or null where the plan sets no target for that year or the indicator is switched off. */
export function yardstickOf(
  plan: Plan,
  indicator: Indicator,
  year: number,
  period: Period,
): Yardstick | null {
  const { kind } = indicator;
  const yearTarget = isFollowed(indicator) ? targetOf(indicator, year) : null;
  const number = yearTarget === null ? null : numberOf(plan, indicator, yearTarget.value);
  if (number === null) return null;
  const target = number * shareDue(indicator, period);
  return {
    target,
    tolerance: toleranceOf(kind, target, plan.tolerance, indicator.tolerance),
    comparator: effectiveComparator(indicator.comparator, number, kind === 'percent'),
    direction: directionOf(kind, indicator.better),
    isUnderOne: isProRataUnderOne(indicator, period, target),
  };
}
