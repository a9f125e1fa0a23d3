import { round9 } from '../rounding';
import type { IndicatorKind } from '../plan/types';

/** Xu hướng: a word and an arrow, not a colour (DOMAIN: Gap and light). */
export const TREND_WORDS = { up: '↑ tăng', down: '↓ giảm', level: '→ giữ nguyên' } as const;

export type Trend = keyof typeof TREND_WORDS;

/**
 * Trend against cùng kỳ năm trước. For ranks and grades "tăng" means a better place, as officers
 * say "tăng 06 bậc"; for everything else it is the number that rises or falls.
 * @returns '' when either is missing
 */
export function trendOf(kind: IndicatorKind, actual: number | null, before: number | null): string {
  if (actual === null || before === null) return '';
  const byPlace = kind === 'rank' || kind === 'grade';
  const rise = round9(byPlace ? before - actual : actual - before);
  if (rise === 0) return TREND_WORDS.level;
  return rise > 0 ? TREND_WORDS.up : TREND_WORDS.down;
}
