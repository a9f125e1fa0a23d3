import { isoToSerial } from '../calendar';
import type { CellValue } from '../cells';
import type { Plan, Task } from '../plan/types';
import { dueOfTiming } from './timing';

/** What the officers add to a task of the plan on sheet Nhiệm vụ, as the cells hold it. */
export interface TaskEntry {
  /** Id of the task. */
  readonly task: string;
  /** Hạn; blank for a task that comes again each year. */
  readonly due: CellValue;
  /** Chủ trì hiện nay: names of units or groups, separated by `;`. Blank: as the plan has it. */
  readonly currentLead: CellValue;
}

/** The entry of a fresh book: Hạn where the plan names a definite end. */
export function freshEntry({ id, timing }: Task): TaskEntry {
  const due = dueOfTiming(timing);
  return { task: id, due: due === null ? null : isoToSerial(due), currentLead: null };
}

export function freshEntries(plan: Plan): TaskEntry[] {
  return plan.tasks.map(freshEntry);
}

/** Entries by id; a task that nobody wrote about has a fresh one. */
export function entriesById(
  plan: Plan,
  entries: readonly TaskEntry[],
): ReadonlyMap<string, TaskEntry> {
  const known = new Map(entries.map((entry) => [entry.task, entry]));
  return new Map(plan.tasks.map((task) => [task.id, known.get(task.id) ?? freshEntry(task)]));
}
