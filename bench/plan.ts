import type { Plan } from '../src/core/plan/types';
import { builtInPlan } from '../src/plans';

/** The plan that everything is measured with. */
export async function vinhPhuc(): Promise<Plan> {
  const plan = await builtInPlan('vinh-phuc-2022-2025')?.load();
  if (plan === undefined) throw new Error('the built-in plan is missing');
  return plan;
}
