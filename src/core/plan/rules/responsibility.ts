/** Rules about lead and coordinating cells, of indicators and tasks alike. */
import type { Finding } from '../../finding';
import type { PlanPath } from '../planPath';
import type { Responsibility } from '../types';
import { unknownReferences, type Fault, type RuleContext } from './context';

const UNKNOWN: Fault = {
  code: 'plan.responsible',
  advice: 'Không có đơn vị hoặc nhóm mang mã này. Kiểm tra mã hoặc bổ sung vào mục units, groups.',
};

/** Codes of units and groups that the plan does not list. */
export function responsibilityFaults(
  context: RuleContext,
  cells: { readonly lead: Responsibility; readonly coordinating: Responsibility },
  path: PlanPath,
): readonly Finding[] {
  const isKnown = (code: string): boolean => context.units.has(code) || context.groups.has(code);
  return (['lead', 'coordinating'] as const).flatMap((role) =>
    unknownReferences(context, [...path, role, 'units'], cells[role].units, isKnown, UNKNOWN),
  );
}
