/** What officers keep about tasks and money, read back: a workbook without a sheet says nothing there. */
import type { CellValue } from '../core/cells';
import { cellText } from '../core/cells';
import type { BudgetLine } from '../core/budget/budgetLine';
import { yearsOf } from '../core/plan/targets';
import type { Plan } from '../core/plan/types';
import type { TaskProgress } from '../core/tasks/progress';
import type { TaskEntry } from '../core/tasks/taskEntry';
import { entriesById } from '../core/tasks/taskEntry';
import { BUDGET_INPUTS, BUDGET_TABLE } from './budget/budgetTable';
import { locate, rowsOf } from './locate';
import type { ObservedWorkbook } from './observed';
import type { TableDef } from './table';
import { PROGRESS_INPUTS, PROGRESS_TABLE } from './tasks/progressTable';
import { taskTable } from './tasks/taskTable';

/** Rows in which one of the columns holds anything, with their sheet rows. */
function rawRows<K extends string>(
  book: ObservedWorkbook,
  def: TableDef,
  keys: readonly K[],
): (Record<K, CellValue> & { row: number })[] {
  const table = locate(book, def);
  if (table === null) return [];
  return rowsOf(table, keys).map(({ row, cells }) => {
    const values = Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? null]));
    return { ...(values as Record<K, CellValue>), row };
  });
}

export function readProgress(book: ObservedWorkbook): TaskProgress[] {
  return rawRows(book, PROGRESS_TABLE, PROGRESS_INPUTS);
}

export function readBudget(book: ObservedWorkbook): BudgetLine[] {
  return rawRows(book, BUDGET_TABLE, BUDGET_INPUTS);
}

/** Hạn and Chủ trì hiện nay of every task; as in a fresh book where the sheet has no such columns. */
export function readTaskEntries(book: ObservedWorkbook, plan: Plan): TaskEntry[] {
  const def = taskTable(yearsOf(plan));
  const table = locate(book, def);
  const hasColumns = table?.columns.has('due') === true && table.columns.has('currentLead');
  const rows = hasColumns ? rawRows(book, def, ['id', 'due', 'currentLead']) : [];
  const known = rows.map(({ id, due, currentLead }) => ({ task: cellText(id), due, currentLead }));
  return [...entriesById(plan, known).values()];
}
