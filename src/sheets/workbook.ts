/** The whole workbook of a book, as a specification. */
import type { Book } from '../core/book';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { yearsOf } from '../core/plan/targets';
import { budgetSheet } from './budget/budgetSheet';
import { BUDGET_TABLE, budgetNames } from './budget/budgetTable';
import { calculationNames, calculationSheet } from './calculation/calculationSheet';
import { SHEETS } from './names';
import { clarificationSheet, indicatorSheet, unitSheet } from './planSheets';
import { rangeNames } from './ranges';
import { readingSheet } from './readingSheet';
import { settingNames, settingsSheet } from './settingsSheet';
import type { WorkbookSpec } from './spec';
import { progressSheet } from './tasks/progressSheet';
import { PROGRESS_TABLE, progressNames } from './tasks/progressTable';
import { taskPlaces } from './tasks/taskPlaces';
import { taskSheet } from './tasks/taskSheet';
import { taskNames, taskTable } from './tasks/taskTable';
import { trackNames, trackSheet } from './track/trackSheet';

/**
 * Pure: plan, settings, readings and choices in, sheets and names out.
 * @param scores of the same book, see `scoreBook`
 */
export function workbookSpec(book: Book, scores: readonly IndicatorScore[]): WorkbookSpec {
  const { plan, settings, readings } = book;
  const years = yearsOf(plan);
  const tasks = taskTable(years);
  return {
    title: `Theo dõi chỉ tiêu Kế hoạch số ${plan.number}`,
    activeSheet: SHEETS.track,
    sheets: [
      trackSheet(book, scores),
      indicatorSheet(plan),
      readingSheet(plan, readings),
      taskSheet(book, tasks),
      progressSheet(book, PROGRESS_TABLE, taskPlaces(plan)),
      budgetSheet(book, BUDGET_TABLE),
      unitSheet(plan),
      settingsSheet(plan, settings),
      clarificationSheet(plan),
      calculationSheet(book, scores),
    ],
    names: [
      ...trackNames(),
      ...settingNames(),
      ...rangeNames(years),
      ...taskNames(tasks),
      ...progressNames(PROGRESS_TABLE),
      ...budgetNames(BUDGET_TABLE),
      ...calculationNames(),
    ],
  };
}
