/** Where tasks stand on sheet Nhiệm vụ: formulas of other sheets find them by MATCH over NV_Ma. */
import type { Plan } from '../../core/plan/types';

/** Place of a task among the rows below the header, from 1, by its id in small letters. */
export type TaskPlaces = ReadonlyMap<string, number>;

/** The tasks one below the other, as a fresh book has them. */
export function taskPlaces({ tasks }: Plan): TaskPlaces {
  return new Map(tasks.map(({ id }, index) => [id.toLowerCase(), index + 1]));
}
