/** The text of Plan 232/KH-UBND as dumped from PDF, and the built-in plan made from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFileSchema } from '../../src/core/plan/planSchema';
import type { Plan } from '../../src/core/plan/types';

const ROOT = join(__dirname, '..', '..');
const SOURCE = join(ROOT, 'test', 'fixtures', 'plan-source', 'ke-hoach-232-KH-UBND.txt');
const PLAN = 'vinh-phuc-2022-2025.json';

/** NFC, with every run of white space as one blank: the dump breaks lines anywhere. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The dump, line by line as it stands. */
export function sourceText(): string {
  return readFileSync(SOURCE, 'utf8').normalize('NFC');
}

/** The built-in plan as text, before any check. */
export function planText(): string {
  return readFileSync(join(ROOT, 'src', 'plans', PLAN), 'utf8');
}

/** The built-in plan, its shape checked; what must hold between its fields is the tests' subject. */
export function vinhPhucPlan(): Plan {
  return planFileSchema.parse(JSON.parse(planText()));
}

/** Where a folded quote begins in the folded text, each place once. */
export function placesOf(quote: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}
