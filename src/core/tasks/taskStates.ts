/** The states of all tasks of a book, and the rows of its Tiến độ nhiệm vụ checked. */
import type { Book } from '../book';
import { serialToIso } from '../calendar';
import { yearsOf } from '../plan/targets';
import { UnitRegistry } from '../units/unitRegistry';
import { buildProgressLedger } from './progress';
import type { ProgressContext } from './progressCheck';
import { responsibleUnits } from './responsibleUnits';
import { entriesById } from './taskEntry';
import type { TaskState, TaskView } from './taskState';
import { taskState } from './taskState';

export function taskView({ plan, selection }: Book): TaskView {
  return { ...selection, years: yearsOf(plan) };
}

/** By id of the task, in the plan's order. */
export function taskStates(book: Book): ReadonlyMap<string, TaskState> {
  const { plan, selection } = book;
  const view = taskView(book);
  const ledger = buildProgressLedger(book.progress);
  const registry = new UnitRegistry(plan.units, plan.groups);
  const entries = entriesById(plan, book.taskEntries);
  const onDate = serialToIso(selection.review) ?? plan.issuedOn;
  return new Map(
    plan.tasks.map((task) => {
      const entry = entries.get(task.id);
      if (entry === undefined) throw new RangeError(`no entry of task ${task.id}`);
      const units = responsibleUnits(registry, task, entry, onDate);
      return [task.id, taskState(ledger, task.id, entry.due, units, view)];
    }),
  );
}

/** What rows of Tiến độ nhiệm vụ are held against. */
export function progressContext(book: Book): ProgressContext {
  const { plan } = book;
  const entries = entriesById(plan, book.taskEntries);
  return {
    view: taskView(book),
    dues: new Map([...entries].map(([id, { due }]) => [id.toLowerCase(), due])),
    unitNames: new Set(plan.units.map(({ name }) => name.toLowerCase())),
  };
}
