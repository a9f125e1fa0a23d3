/**
 * Formula columns of a table that others fill: every row gets them where it stands, also rows that
 * another program typed under the table, which are taken into it.
 */
import type { Book } from '../core/book';
import { cellText } from '../core/cells';
import { yearsOf } from '../core/plan/targets';
import { taskStates } from '../core/tasks/taskStates';
import type { Change } from '../host/host';
import { budgetContext, madeBudgetCells } from '../sheets/budget/budgetSheet';
import { BUDGET_TABLE } from '../sheets/budget/budgetTable';
import type { LocatedTable } from '../sheets/locate';
import { cellAt, locate } from '../sheets/locate';
import type { ObservedWorkbook } from '../sheets/observed';
import type { CellContent } from '../sheets/spec';
import type { TableDef } from '../sheets/table';
import { madeProgressCells, progressSetting } from '../sheets/tasks/progressSheet';
import { PROGRESS_TABLE } from '../sheets/tasks/progressTable';
import { madeTaskCells } from '../sheets/tasks/taskSheet';
import { taskTable } from '../sheets/tasks/taskTable';
import type { CellEdit } from './cellBlocks';
import { cellBlocks } from './cellBlocks';

/** The cells of one row that a run makes, by key of their column. */
type MadeCells = (row: number) => ReadonlyMap<string, CellContent>;

/** Rows that another program typed under the table are taken into it. */
export function growTable(table: LocatedTable, name: string): Change[] {
  const known = table.sheet.tables.find((own) => own.name === name);
  if (known === undefined || known.lastRow >= table.lastRow) return [];
  return [{ kind: 'resizeTable', sheet: table.sheet.name, table: name, lastRow: table.lastRow }];
}

function lastRowOf(table: LocatedTable, def: TableDef): number {
  const own = table.sheet.tables.find(({ name }) => name === def.name);
  return Math.max(table.lastRow, own?.lastRow ?? table.headerRow);
}

function madeChanges(table: LocatedTable, def: TableDef, cellsOf: MadeCells): Change[] {
  const edits: CellEdit[] = [];
  for (let row = table.headerRow + 1; row <= lastRowOf(table, def); row += 1) {
    for (const [key, content] of cellsOf(row)) {
      const column = table.columns.get(key);
      if (column !== undefined) edits.push({ row, column, content });
    }
  }
  const sheet = table.sheet.name;
  return [
    ...growTable(table, def.name),
    ...cellBlocks(edits).map((block): Change => ({ kind: 'setCells', sheet, ...block })),
  ];
}

const NOTHING: ReadonlyMap<string, CellContent> = new Map();

export function taskChanges(observed: ObservedWorkbook, book: Book): Change[] {
  const def = taskTable(yearsOf(book.plan));
  const table = locate(observed, def);
  if (table === null) return [];
  const states = taskStates(book);
  return madeChanges(table, def, (row) => {
    const state = states.get(cellText(cellAt(table, row, 'id')));
    return state === undefined ? NOTHING : madeTaskCells(book, def, row, state);
  });
}

/** Places of the tasks on Nhiệm vụ as it stands. */
function placesOf(observed: ObservedWorkbook, book: Book): ReadonlyMap<string, number> {
  const table = locate(observed, taskTable(yearsOf(book.plan)));
  const places = new Map<string, number>();
  if (table === null) return places;
  for (let row = table.headerRow + 1; row <= table.lastRow; row += 1) {
    const id = cellText(cellAt(table, row, 'id')).toLowerCase();
    if (id !== '' && !places.has(id)) places.set(id, row - table.headerRow);
  }
  return places;
}

export function progressChanges(observed: ObservedWorkbook, book: Book): Change[] {
  const table = locate(observed, PROGRESS_TABLE);
  if (table === null) return [];
  const setting = progressSetting(book, PROGRESS_TABLE, placesOf(observed, book));
  const byRow = new Map(book.progress.map((progress) => [progress.row, progress]));
  return madeChanges(table, PROGRESS_TABLE, (row) =>
    madeProgressCells(setting, byRow.get(row) ?? null, row),
  );
}

export function budgetChanges(observed: ObservedWorkbook, book: Book): Change[] {
  const table = locate(observed, BUDGET_TABLE);
  if (table === null) return [];
  const context = budgetContext(book);
  const byRow = new Map(book.budget.map((line) => [line.row, line]));
  return madeChanges(table, BUDGET_TABLE, (row) =>
    madeBudgetCells(BUDGET_TABLE, context, byRow.get(row) ?? null, row),
  );
}
