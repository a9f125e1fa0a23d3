/** Targets of a plan by year, as the rest of the program asks for them. */
import type { Indicator, Plan, Target, Year } from './types';

/** Whether the indicator applies in a year at all. */
function appliesIn({ validFrom, validTo }: Indicator, year: Year): boolean {
  return year >= (validFrom ?? year) && year <= (validTo ?? year);
}

/**
 * The target of one year; null when the plan sets none or the indicator does not apply that year.
 */
export function targetOf(indicator: Indicator, year: Year): Target | null {
  if (!appliesIn(indicator, year)) return null;
  return indicator.targets[String(year)] ?? null;
}

/** False where the officer has switched off an indicator that the document only implies. */
export function isFollowed({
  optional,
  followed,
}: Pick<Indicator, 'optional' | 'followed'>): boolean {
  return optional !== true || followed !== false;
}

/** All years of the plan, ascending. */
export function yearsOf({ firstYear, lastYear }: Pick<Plan, 'firstYear' | 'lastYear'>): Year[] {
  return Array.from(
    { length: Math.max(0, lastYear - firstYear + 1) },
    (_, step) => firstYear + step,
  );
}

/** The target of the last year that has one; null for an indicator without any. */
export function finalTarget(
  indicator: Indicator,
): { readonly year: Year; readonly target: Target } | null {
  const years = Object.keys(indicator.targets)
    .map(Number)
    .filter((year) => appliesIn(indicator, year));
  const year = Math.max(...years);
  const target = targetOf(indicator, year);
  return target === null ? null : { year, target };
}
