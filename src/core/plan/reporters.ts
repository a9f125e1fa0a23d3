/** Phải báo cáo where the plan does not say it. */
import type { Plan, Responsibility, Unit } from './types';

function named({ lead, coordinating }: Record<'lead' | 'coordinating', Responsibility>): string[] {
  return [...lead.units, ...coordinating.units];
}

/** The body that issued the plan is reported to. */
function isIssuer({ name, aliases }: Unit, issuer: string): boolean {
  return [name, ...aliases].some((known) => issuer === known || issuer.startsWith(`${known} `));
}

/**
 * Units that lead or coordinate an indicator or a task, by themselves or in a group, must report; a unit
 * of which the plan says so or not stays as it is.
 */
export function withReporters(plan: Plan): Plan {
  const codes = new Set([...plan.indicators, ...plan.tasks].flatMap(named));
  const isNamed = ({ code, groups }: Unit): boolean =>
    codes.has(code) || groups.some((group) => codes.has(group));
  return {
    ...plan,
    units: plan.units.map((unit) =>
      unit.mustReport === undefined && isNamed(unit) && !isIssuer(unit, plan.issuer)
        ? { ...unit, mustReport: true }
        : unit,
    ),
  };
}
