/** What every rule of a plan looks at, and how it states a fault. */
import type { Finding, Severity } from '../../finding';
import { pathText, readText, type PlanPath } from '../planPath';
import type { Indicator, Plan, WordList } from '../types';

export interface RuleContext {
  readonly plan: Plan;
  readonly file: string;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly lists: ReadonlyMap<string, WordList>;
  readonly components: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** A rule, or several about one subject: all faults it sees in the plan, in the plan's order. */
export type Rule = (context: RuleContext) => readonly Finding[];

/** What is wrong with a value, before its place is known. */
export interface Fault {
  readonly code: string;
  readonly advice: string;
  readonly severity?: Severity;
}

export function ruleContext(plan: Plan, file: string): RuleContext {
  return {
    plan,
    file,
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    lists: new Map(plan.lists.map((list) => [list.id, list])),
    components: new Set(plan.components.map((component) => component.id)),
    units: new Set(plan.units.map((unit) => unit.code)),
    groups: new Set(plan.groups.map((group) => group.code)),
  };
}

/** A fault with its place in the file and what stands there. */
export function findingAt(
  { file }: RuleContext,
  path: PlanPath,
  read: unknown,
  { code, advice, severity = 'error' }: Fault,
): Finding {
  return { code, severity, place: { file, path: pathText(path) }, read: readText(read), advice };
}

/** Findings for those of a list of references that lead nowhere. */
export function unknownReferences(
  context: RuleContext,
  path: PlanPath,
  references: readonly string[],
  isKnown: (reference: string) => boolean,
  fault: Fault,
): readonly Finding[] {
  return references.flatMap((reference, index) =>
    isKnown(reference) ? [] : [findingAt(context, [...path, index], reference, fault)],
  );
}
