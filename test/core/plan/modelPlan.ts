/** The plan of the fictitious Tỉnh Mẫu, free of faults, to be changed by tests. */
import type { Severity } from '../../../src/core/finding';
import { planFaults } from '../../../src/core/plan/planRules';
import { planFileSchema } from '../../../src/core/plan/planSchema';
import type { planSchema } from '../../../src/core/plan/planSchema';
import type * as z from '../../../src/core/plan/schema/zod';
import json from '../../fixtures/plans/tinh-mau-2026-2030.json';

export type PlanDraft = z.infer<typeof planSchema>;
export type IndicatorDraft = PlanDraft['indicators'][number];

/** A fresh copy as the file holds it. */
export function modelJson(): unknown {
  return structuredClone(json);
}

/** A fresh copy that may be changed. */
export function modelPlan(): PlanDraft {
  const plan = planFileSchema.parse(modelJson());
  delete plan.$schema;
  return plan;
}

/** The item of that index; throws when the fixture has lost it. */
export function nth<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${String(index)}`);
  return item;
}

export function indicatorOf(plan: PlanDraft, id: string): IndicatorDraft {
  const index = plan.indicators.findIndex((indicator) => indicator.id === id);
  return nth(plan.indicators, index);
}

export function unitOf(plan: PlanDraft, code: string): PlanDraft['units'][number] {
  return nth(
    plan.units,
    plan.units.findIndex((unit) => unit.code === code),
  );
}

/** A change that breaks one rule, and the one finding that it must yield. */
export interface Slip {
  readonly when: string;
  readonly change: (plan: PlanDraft) => void;
  readonly code: string;
  readonly path: string;
  readonly read: string;
  /** Words that the advice must contain. */
  readonly advice: string;
  readonly severity?: Severity;
}

/** Expects the changed plan to have exactly the finding that the slip names. */
export function expectOnly({ change, code, path, read, advice, severity = 'error' }: Slip): void {
  const plan = modelPlan();
  change(plan);
  expect(planFaults(plan, 'mau.json')).toEqual([
    {
      code,
      severity,
      place: { file: 'mau.json', path },
      read,
      advice: expect.stringContaining(advice),
    },
  ]);
}

/** Expects the changed plan to have no finding. */
export function expectNone(change: (plan: PlanDraft) => void): void {
  const plan = modelPlan();
  change(plan);
  expect(planFaults(plan, 'mau.json')).toEqual([]);
}
