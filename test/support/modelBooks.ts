/** Books of the fictitious Tỉnh Mẫu, and the workbooks that hold them. */
import { planAssignments } from '../../src/core/assign/planAssignments';
import type { Book, Reading, Selection } from '../../src/core/book';
import type { BudgetLine } from '../../src/core/budget/budgetLine';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { defaultSettings } from '../../src/core/settings';
import type { Settings } from '../../src/core/settings';
import type { TaskProgress } from '../../src/core/tasks/progress';
import type { TaskEntry } from '../../src/core/tasks/taskEntry';
import { freshEntries } from '../../src/core/tasks/taskEntry';
import { ASSIGNMENT_TABLE } from '../../src/sheets/assign/assignmentTable';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { READING_TABLE } from '../../src/sheets/readingTable';
import type { WorkbookSpec } from '../../src/sheets/spec';
import { workbookSpec } from '../../src/sheets/workbook';
import { BUDGET_TABLE } from '../../src/sheets/budget/budgetTable';
import { PROGRESS_TABLE } from '../../src/sheets/tasks/progressTable';
import { budgetLine, progress, reading, serialOf } from './books';
import { observedOf } from './observed';
import { model } from './plans';

/** The year that books are looked at in, unless a test says otherwise. */
export const MODEL_YEAR = 2027;
/** Dossiers published in time: a percent, 85 in 2027, summed over units. */
export const MODEL_ID = 'CT.I.1';
export const FIRST_ROW = READING_TABLE.headerRow + 1;

/** Readings of 2027 of one indicator unless cells say otherwise, one below the other. */
export function modelReadings(...rows: readonly Partial<Reading>[]): Reading[] {
  return rows.map((cells, index) =>
    reading({ indicator: MODEL_ID, year: MODEL_YEAR, row: FIRST_ROW + index, ...cells }),
  );
}

/** Rows of Tiến độ nhiệm vụ, empty but for these cells, one below the other. */
export function modelProgress(...rows: readonly Partial<TaskProgress>[]): TaskProgress[] {
  return rows.map((cells, index) =>
    progress({ ...cells, row: PROGRESS_TABLE.headerRow + 1 + index }),
  );
}

/** Rows of Kinh phí, empty but for these cells, one below the other. */
export function modelBudget(...rows: readonly Partial<BudgetLine>[]): BudgetLine[] {
  return rows.map((cells, index) =>
    budgetLine({ ...cells, row: BUDGET_TABLE.headerRow + 1 + index }),
  );
}

export interface ModelChanges {
  readonly settings?: Partial<Settings>;
  readonly selection?: Partial<Selection>;
  readonly taskEntries?: readonly TaskEntry[];
  readonly progress?: readonly TaskProgress[];
  readonly budget?: readonly BudgetLine[];
}

/** A book with these readings, read on 31/12/2027. */
export function modelBook(readings: readonly Reading[] = [], changes: ModelChanges = {}): Book {
  const plan = model();
  const review = serialOf(`${MODEL_YEAR}-12-31`);
  return {
    plan,
    settings: { ...defaultSettings(plan), ...changes.settings },
    readings,
    taskEntries: changes.taskEntries ?? freshEntries(plan),
    progress: changes.progress ?? [],
    budget: changes.budget ?? [],
    assignments: planAssignments(plan, ASSIGNMENT_TABLE.headerRow + 1),
    selection: { year: MODEL_YEAR, period: 'year', review, ...changes.selection },
  };
}

export function specOfBook(book: Book): WorkbookSpec {
  return workbookSpec(book, scoreBook(book));
}

export function workbookOf(book: Book): ObservedWorkbook {
  return observedOf(specOfBook(book));
}
