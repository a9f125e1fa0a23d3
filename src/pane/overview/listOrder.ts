/** The order of the list: what asks for somebody's work stands first. */
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Status } from '../../core/measure/status';

/** States that come before the rest, which stays in the order of the plan. */
const FIRST: readonly Status[] = ['off', 'near', 'invalid', 'noData'];

/**
 * How badly a target is missed, as a share of it, so that places, points and things can stand in one
 * list: what Tỷ lệ so với mục tiêu lacks of 100 %; for grades steps of those there are, for yes/no
 * the share of the units. Without a unit; above 1 where a figure went the wrong way. 0 where no gap is.
 */
export function severityOf({ indicator, words, current }: IndicatorScore): number {
  const { gap, actual, target } = current;
  if (gap === null || actual === null || target === null) return 0;
  const missed = Math.abs(gap);
  switch (indicator.kind) {
    case 'grade':
      return missed / Math.max(words.length - 1, 1);
    case 'yesNo':
      return missed / 100;
    default: {
      // The larger of the two: 31st in place of 10th lacks as much as a third of a count.
      const whole = Math.max(Math.abs(actual), Math.abs(target));
      return whole === 0 ? 0 : missed / whole;
    }
  }
}

function placeOf({ current }: IndicatorScore): number {
  const place = FIRST.indexOf(current.status);
  return place < 0 ? FIRST.length : place;
}

const isMissed = ({ current }: IndicatorScore): boolean =>
  current.status === 'off' || current.status === 'near';

/**
 * Off, then near, the worst miss first; then figures that cannot be read and figures that are owed;
 * then all others. Within each in the order of the plan, as far as nothing else is said.
 * @param scores in plan order
 */
export function listOrder(scores: readonly IndicatorScore[]): IndicatorScore[] {
  const ranked = scores.map((scored) => ({
    scored,
    place: placeOf(scored),
    severity: isMissed(scored) ? severityOf(scored) : 0,
  }));
  // Sorting is stable: equals stay in plan order.
  ranked.sort((one, other) => one.place - other.place || other.severity - one.severity);
  return ranked.map(({ scored }) => scored);
}
