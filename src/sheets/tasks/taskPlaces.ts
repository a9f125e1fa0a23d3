/** Where tasks stand on sheet Nhiệm vụ: formulas of other sheets find them by MATCH over NV_Ma. */
import { yearsOf } from '../../core/plan/targets';
import type { Plan } from '../../core/plan/types';
import type { Layout } from '../layout';
import { taskTable } from './taskTable';

/** Place of a task among the rows below the header, from 1, by its id in small letters. */
export type TaskPlaces = ReadonlyMap<string, number>;

/** As the officer sorted them; one below the other in a fresh book. */
export function taskPlaces(plan: Plan, layout: Layout): TaskPlaces {
  const there = layout.keyPlaces(taskTable(yearsOf(plan)), 'id');
  const places = there ?? new Map(plan.tasks.map(({ id }, index) => [id, index + 1]));
  return new Map([...places].map(([id, place]) => [id.toLowerCase(), place]));
}
