import type { Period } from '../period';
import type { Comparator } from '../plan/types';
import { round9 } from '../rounding';

/** What `refresh --json` calls a light, and the states that are no light. */
export type Status =
  'met' | 'near' | 'off' | 'noData' | 'notDue' | 'noTarget' | 'notAssessable' | 'invalid';

/** The word in column Đánh giá. Several words can stand for one status. */
export const STATUS_WORDS = {
  exceeded: { status: 'met', word: 'Vượt', shape: '✓' },
  met: { status: 'met', word: 'Đạt', shape: '✓' },
  near: { status: 'near', word: 'Gần đạt', shape: '▲' },
  offYear: { status: 'off', word: 'Không đạt', shape: '✗' },
  offInside: { status: 'off', word: 'Chưa đạt', shape: '✗' },
  noData: { status: 'noData', word: 'Chưa có số liệu', shape: '○' },
  notDue: { status: 'notDue', word: 'Chưa đến kỳ', shape: '○' },
  awaitingPublication: { status: 'notDue', word: 'Chờ công bố', shape: '○' },
  noTarget: { status: 'noTarget', word: 'Không đặt mục tiêu năm', shape: '○' },
  notAssessable: { status: 'notAssessable', word: 'Không đánh giá', shape: '○' },
  invalid: { status: 'invalid', word: 'Số liệu cần kiểm tra', shape: '○' },
  stale: { status: 'invalid', word: 'Cần cập nhật', shape: '○' },
} as const satisfies Record<string, { status: Status; word: string; shape: string }>;

/** Which word of {@link STATUS_WORDS} applies. */
export type Verdict = keyof typeof STATUS_WORDS;

export type Light = 'met' | 'near' | 'off';

/**
 * The word's key for a light: strictly better than the target is "Vượt", inside the year what is off
 * is "Chưa đạt" (DOMAIN: Gap and light).
 */
export function verdictOfLight(light: Light, gap: number, period: Period): Verdict {
  if (light === 'near') return 'near';
  if (light === 'off') return period === 'year' ? 'offYear' : 'offInside';
  return gap > 0 ? 'exceeded' : 'met';
}

/**
 * "A 100 % target written as '=' is ≥" (DOMAIN: Gap and light): nothing can exceed it honestly,
 * and a rate above 100 must not turn red.
 * @param yearTarget the year's number, whatever share of it is due inside the year
 */
export function effectiveComparator(
  comparator: Comparator,
  yearTarget: number | null,
  isPercent: boolean,
): Comparator {
  return comparator === '=' && isPercent && yearTarget === 100 ? '>=' : comparator;
}

/**
 * The light of a value (DOMAIN: Gap and light). Exactly on target is met for ≥ ≤ =, not for > <.
 * @param gap indicator's unit, positive = better, rounded at 9 decimals
 * @param tolerance indicator's unit, not negative, rounded at 9 decimals
 */
export function lightOf(gap: number, tolerance: number, comparator: Comparator): Light {
  if (comparator === '=') {
    if (gap === 0) return 'met';
    return round9(Math.abs(gap) - tolerance) <= 0 ? 'near' : 'off';
  }
  const strict = comparator === '>' || comparator === '<';
  if (strict ? gap > 0 : gap >= 0) return 'met';
  return round9(gap + tolerance) >= 0 ? 'near' : 'off';
}
