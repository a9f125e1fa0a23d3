import { isNumber } from '../reading';
import type { TaskProgress } from './progress';

function keyOf({ task, unit, year, period }: TaskProgress): string | null {
  if (typeof task !== 'string' || typeof unit !== 'string' || typeof period !== 'string') {
    return null;
  }
  return isNumber(year) ? [task, unit, year, period].join('|').toLowerCase() : null;
}

/**
 * Rows that tell of the same task, unit, year and period as one above them. Each of them is counted
 * as a unit that has reported, and a formula that looked for them would walk the column for every row.
 */
export function repeatedProgress(
  rows: readonly TaskProgress[],
): { readonly row: TaskProgress; readonly first: TaskProgress }[] {
  const firsts = new Map<string, TaskProgress>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    if (key === null) return [];
    const first = firsts.get(key);
    if (first !== undefined) return [{ row, first }];
    firsts.set(key, row);
    return [];
  });
}
