import type { IndicatorKind } from '../plan/types';
import type { Direction } from './gap';

const WITHOUT: ReadonlySet<IndicatorKind> = new Set(['rank', 'grade', 'yesNo']);

/**
 * Tỷ lệ so với mục tiêu in %: actual/target × 100, inverted when lower is better. May exceed 100;
 * shown, decides nothing. None for ranks, grades and yes/no, and where it would divide by zero.
 */
export function attainmentOf(
  kind: IndicatorKind,
  actual: number,
  target: number,
  direction: Direction,
): number | null {
  if (WITHOUT.has(kind)) return null;
  const [part, whole] = direction === 1 ? [actual, target] : [target, actual];
  return whole === 0 ? null : (part / whole) * 100;
}
