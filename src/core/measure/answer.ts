/** Tình trạng: answers that are no number, and what may not stand beside them. */
import { isBlank } from '../cells';
import type { IndicatorKind } from '../plan/types';
import type { SayingCells } from '../reading';
import { isNumber, placeAmong } from '../reading';
import type { State } from '../readingWords';
import { STATES } from '../readingWords';

/** True for kinds whose value is a rate of (a) and (b). */
export function isRate(kind: IndicatorKind): boolean {
  return kind === 'percent' || kind === 'reduction';
}

/** A typed rate may be rounded to one decimal: within half of it, it is the same rate. */
export const ROUNDED_RATE = 0.05;

/** The state that Tình trạng names, or null: blank, or no word of the list. */
export function declaredState({ state }: Pick<SayingCells, 'state'>): State | null {
  return STATES[placeAmong(STATES, state)] ?? null;
}

/**
 * True where a row has both an answer without number and a number: "'Không công bố' with a value is
 * invalid" (DOMAIN: Readings). Không phát sinh may stand beside its 0/0, or beside a 0.
 */
export function contradictsState(kind: IndicatorKind, row: SayingCells): boolean {
  if (isBlank(row.state)) return false;
  const isZeroOfNothing = row.value === 0 && declaredState(row) === STATES[0];
  if (!isBlank(row.value) && !isZeroOfNothing) return true;
  const counts = [row.numerator, row.denominator];
  return isRate(kind) && counts.some((cell) => isNumber(cell) && cell !== 0);
}
