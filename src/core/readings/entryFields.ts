/** What an officer is asked for when one reading is entered. */
import { isRate } from '../measure/answer';
import { countsAnswers } from '../measure/pool';
import { rulesOf } from '../measure/score';
import type { Indicator, Plan } from '../plan/types';
import type { Scope } from '../readingWords';
import { defaultScope, PROVINCE_UNIT } from '../readingWords';
import { YES_NO } from '../words';
import { isSentByUnits } from '../assign/owing';

export type EntryFields =
  /** A word of a list, best first. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** (a) and (b) in the plan's words, '' where it has none, or the rate itself. */
  | { readonly kind: 'rate'; readonly numerator: string; readonly denominator: string }
  /** A place, and how many are ranked. */
  | { readonly kind: 'rank' }
  /** One number, in the plan's words, '' where it has none. */
  | { readonly kind: 'number'; readonly what: string };

/** @param scope Phạm vi of the row, null for the usual one of the unit */
export function entryFields(
  plan: Plan,
  indicator: Indicator,
  unit: string,
  scope: Scope | null,
): EntryFields {
  const rules = rulesOf(plan, indicator);
  const isWide = unit === PROVINCE_UNIT || scope === 'Toàn tỉnh';
  if (!isWide && countsAnswers(rules)) return { kind: 'word', words: YES_NO };
  const { kind, numerator, denominator } = indicator;
  if (kind === 'grade' || kind === 'yesNo') return { kind: 'word', words: rules.words };
  if (isRate(kind)) return { kind: 'rate', numerator, denominator };
  return kind === 'rank' ? { kind } : { kind: 'number', what: numerator };
}

/**
 * Phạm vi where nobody says it: units that do not send figures of their own report for the province
 * (DOMAIN: "Chủ trì báo cáo toàn tỉnh").
 */
export function usualScope(indicator: Indicator, unit: string): Scope {
  return unit !== PROVINCE_UNIT && !isSentByUnits(indicator) ? 'Toàn tỉnh' : defaultScope(unit);
}
