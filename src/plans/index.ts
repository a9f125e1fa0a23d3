/** The plans that come with the program. A plan is data: each is loaded only when it is asked for. */
import { findingSentence, type Finding } from '../core/finding';
import { parsePlan } from '../core/plan/parsePlan';
import type { Plan } from '../core/plan/types';

export interface BuiltInPlan {
  /** Same as the id inside the plan. */
  readonly id: string;
  /** Short title for a list of choices. */
  readonly title: string;
  /** Loads and checks the plan. Throws {@link BuiltInPlanError} when the shipped file is faulty. */
  readonly load: () => Promise<Plan>;
}

/** A plan that we ship has errors: a fault of the program, not of its user. */
export class BuiltInPlanError extends Error {
  constructor(
    readonly id: string,
    readonly findings: readonly Finding[],
  ) {
    super(`Built-in plan ${id} is faulty: ${findings.map(findingSentence).join(' ')}`);
    this.name = 'BuiltInPlanError';
  }
}

function builtIn(
  id: string,
  title: string,
  read: () => Promise<{ readonly default: unknown }>,
): BuiltInPlan {
  const load = async (): Promise<Plan> => {
    const outcome = parsePlan((await read()).default, `${id}.json`);
    if (!outcome.ok) throw new BuiltInPlanError(id, outcome.findings);
    return outcome.value;
  };
  return { id, title, load };
}

export const BUILT_IN_PLANS: readonly BuiltInPlan[] = [
  builtIn(
    'vinh-phuc-2022-2025',
    'Vĩnh Phúc, Chỉ số PAPI, giai đoạn 2022 - 2025 (Kế hoạch số 232/KH-UBND)',
    () => import(/* webpackChunkName: "plan" */ './vinh-phuc-2022-2025.json'),
  ),
];

/** The built-in plan of that id, null when there is none. */
export function builtInPlan(id: string): BuiltInPlan | null {
  return BUILT_IN_PLANS.find((plan) => plan.id === id) ?? null;
}
