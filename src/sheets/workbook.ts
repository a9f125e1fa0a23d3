/** The whole workbook of a book, as a specification. */
import type { Book } from '../core/book';
import type { LogEntry } from '../core/log';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { sendingOf } from '../core/overview/sending';
import { yearsOf } from '../core/plan/targets';
import { budgetSheet, budgetSheetNames } from './budget/budgetSheet';
import { assignmentSheet } from './assign/assignmentSheet';
import { ASSIGNMENT_TABLE, assignmentNames } from './assign/assignmentTable';
import { calculationNames, calculationSheet } from './calculation/calculationSheet';
import { choiceNames } from './choiceLists';
import type { Layout } from './layout';
import { logSheet } from './log/logSheet';
import { STANDARD_LAYOUT } from './layout';
import { SHEETS } from './names';
import { clarificationSheet, indicatorSheet } from './planSheets';
import { overviewNames, overviewSheet } from './overview/overviewSheet';
import { rangeNames } from './ranges';
import { readingSheet } from './readingSheet';
import { settingNames, settingsSheet } from './settingsSheet';
import type { WorkbookSpec } from './spec';
import { progressSheet } from './tasks/progressSheet';
import { PROGRESS_TABLE, progressNames } from './tasks/progressTable';
import { taskSheet } from './tasks/taskSheet';
import { taskNames, taskTable } from './tasks/taskTable';
import { trackNames, trackSheet } from './track/trackSheet';
import { unitSheet } from './unitSheet';

export interface WorkbookOptions {
  /** Where the tables stand; as in a new book unless told. */
  readonly layout?: Layout;
  /** Entries that Nhật ký is to get. */
  readonly log?: readonly LogEntry[];
}

/**
 * Pure: plan, settings, readings and choices in, sheets and names out.
 * @param scores of the same book, see `scoreBook`
 */
export function workbookSpec(
  book: Book,
  scores: readonly IndicatorScore[],
  { layout = STANDARD_LAYOUT, log = [] }: WorkbookOptions = {},
): WorkbookSpec {
  const { plan, settings, readings } = book;
  const years = yearsOf(plan);
  const sending = sendingOf(book);
  return {
    title: `Theo dõi chỉ tiêu Kế hoạch số ${plan.number}`,
    activeSheet: SHEETS.overview,
    sheets: [
      overviewSheet(book, scores, sending, layout),
      trackSheet(book, scores, layout),
      indicatorSheet(plan, layout),
      assignmentSheet(book, scores, layout),
      readingSheet(plan, readings, layout),
      taskSheet(book, layout),
      progressSheet(book, layout),
      budgetSheet(book, layout),
      unitSheet(plan, layout, sending),
      settingsSheet(plan, settings, layout),
      clarificationSheet(plan, layout),
      logSheet(log, layout),
      calculationSheet(book, scores, layout),
    ],
    names: [
      ...overviewNames(layout),
      ...trackNames(years, layout),
      ...settingNames(layout),
      ...rangeNames(years, layout),
      ...assignmentNames(layout.placed(ASSIGNMENT_TABLE)),
      ...choiceNames(layout),
      ...taskNames(layout.placed(taskTable(years))),
      ...progressNames(layout.placed(PROGRESS_TABLE)),
      ...budgetSheetNames(layout),
      ...calculationNames(),
    ],
  };
}
