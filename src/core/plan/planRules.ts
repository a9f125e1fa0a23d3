/** What must hold between the fields of a plan, by subject. */
import type { Finding } from '../finding';
import { clarificationRules } from './rules/clarifications';
import { ruleContext, type Rule } from './rules/context';
import { dutyRules } from './rules/duties';
import { headRules } from './rules/head';
import { idRules } from './rules/ids';
import { indicatorRules } from './rules/indicators';
import { targetRules } from './rules/targets';
import { taskRules } from './rules/tasks';
import { unitNameRules } from './rules/unitNames';
import { unitRules } from './rules/units';
import type { Plan } from './types';

/** What all else refers to: while it is wrong, half of what follows from it would be reported too. */
const FOUNDATIONS: readonly Rule[] = [headRules, idRules];

const RULES: readonly Rule[] = [
  indicatorRules,
  targetRules,
  taskRules,
  unitRules,
  unitNameRules,
  dutyRules,
  clarificationRules,
];

/**
 * All faults of a plan whose fields have their shape, by subject; those of its years, lists and ids
 * alone while it has any. A plan with no finding of
 * severity `error` can be trusted by everything after: ids are unique and safe in a spreadsheet,
 * every reference leads somewhere, every target fits its indicator.
 * @param file Name of the file, for the places of the findings.
 */
export function planFaults(plan: Plan, file: string): readonly Finding[] {
  const context = ruleContext(plan, file);
  const first = FOUNDATIONS.flatMap((rule) => rule(context));
  if (first.some(({ severity }) => severity === 'error')) return first;
  return [...first, ...RULES.flatMap((rule) => rule(context))];
}
