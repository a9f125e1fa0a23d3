/** The two plans that tests know: the built-in one, and that of a fictitious province. */
import { parsePlan } from '../../src/core/plan/parsePlan';
import type { Plan } from '../../src/core/plan/types';
import vinhPhucJson from '../../src/plans/vinh-phuc-2022-2025.json';
import modelJson from '../fixtures/plans/tinh-mau-2026-2030.json';

export const VINH_PHUC = 'vinh-phuc-2022-2025';
export const MODEL = 'tinh-mau-2026-2030';

function parsed(json: unknown, name: string): Plan {
  const outcome = parsePlan(structuredClone(json), `${name}.json`);
  if (!outcome.ok) throw new Error(`plan ${name} is faulty`);
  return outcome.value;
}

/** Fresh copies, checked. */
export const vinhPhuc = (): Plan => parsed(vinhPhucJson, VINH_PHUC);
export const model = (): Plan => parsed(modelJson, MODEL);
