/** What the plan itself says of who does what: the rows that a new workbook begins with. */
import type { Indicator, Plan, Responsibility } from '../plan/types';
import type { Assignment, Role } from './assignment';
import { COORDINATING, LEAD } from './assignment';

/** Names behind a cell of the plan, each once; its own words where it names no unit that is listed. */
function namesOf({ text, units }: Responsibility, byCode: ReadonlyMap<string, string>): string[] {
  if (units.length === 0) return text === '' ? [] : [text];
  return [...new Set(units.map((code) => byCode.get(code) ?? code))];
}

type Given = readonly [name: string | null, role: Role];

/**
 * Nobody leads an indicator that the document only implies; that somebody is missing is told of its
 * own indicators ("29 of 80 indicators have no lead in the plan, and that is shown").
 */
function givenTo(indicator: Indicator, byCode: ReadonlyMap<string, string>): Given[] {
  const leads = namesOf(indicator.lead, byCode).map((name): Given => [name, LEAD]);
  const helpers = namesOf(indicator.coordinating, byCode).map((name): Given => [
    name,
    COORDINATING,
  ]);
  const isOpen = leads.length === 0 && indicator.optional !== true;
  return [...(isOpen ? [[null, LEAD] as const] : leads), ...helpers];
}

/**
 * A row for every lead and coordinating unit or group, and one without a unit for an indicator that
 * has no lead.
 * @param firstRow sheet row of the first of them
 */
export function planAssignments(plan: Plan, firstRow: number): Assignment[] {
  const byCode = new Map([...plan.groups, ...plan.units].map(({ code, name }) => [code, name]));
  return plan.indicators
    .flatMap((indicator) =>
      givenTo(indicator, byCode).map(([unit, role]) => ({ indicator: indicator.id, unit, role })),
    )
    .map((given, index) => ({
      row: firstRow + index,
      order: index + 1,
      ...given,
      scope: null,
      target: null,
      from: null,
      to: null,
      document: null,
    }));
}
