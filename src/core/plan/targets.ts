/** Targets of a plan by year, as the rest of the program asks for them. */
import type { ClarificationOption, Indicator, Plan, Target, Year } from './types';

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

/**
 * An option is a reading of the plan's own words, so a number that a later document assigned stands
 * above it (DOMAIN: `assigned` beats `stated`). Another number keeps where it comes from; a year
 * that had none is now one that the document states.
 */
function chosenTarget(present: Target | undefined, value: number | string): Target {
  if (present === undefined) return { value, basis: 'stated' };
  return present.basis === 'assigned' ? present : { ...present, value };
}

function withOption(indicator: Indicator, { targets = {} }: ClarificationOption): Indicator {
  const years = Object.entries(targets[indicator.id] ?? {});
  if (years.length === 0) return indicator;
  const chosen = years.map(
    ([year, value]) => [year, chosenTarget(indicator.targets[year], value)] as const,
  );
  return { ...indicator, targets: { ...indicator.targets, ...Object.fromEntries(chosen) } };
}

/**
 * The plan with the targets of every clarification's chosen option in force. Where two options set
 * the same year of an indicator, the clarification further down (by order, TT) wins. Applying it
 * twice changes nothing more; the choices themselves stay in the plan.
 */
export function withChoices(plan: Plan): Plan {
  const chosen = [...plan.clarifications]
    .sort((one, other) => one.order - other.order)
    .flatMap(({ options, choice }) => options.filter(({ label }) => label === choice));
  const indicators = plan.indicators.map((indicator) => chosen.reduce(withOption, indicator));
  return { ...plan, indicators };
}
