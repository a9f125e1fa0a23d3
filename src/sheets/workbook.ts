/** The whole workbook of a book, as a specification. */
import type { Book } from '../core/book';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { yearsOf } from '../core/plan/targets';
import { calculationNames, calculationSheet } from './calculation/calculationSheet';
import { SHEETS } from './names';
import { clarificationSheet, indicatorSheet, taskSheet, unitSheet } from './planSheets';
import { rangeNames } from './ranges';
import { readingSheet } from './readingSheet';
import { settingNames, settingsSheet } from './settingsSheet';
import type { WorkbookSpec } from './spec';
import { trackNames, trackSheet } from './track/trackSheet';

/**
 * Pure: plan, settings, readings and choices in, sheets and names out.
 * @param scores of the same book, see `scoreBook`
 */
export function workbookSpec(book: Book, scores: readonly IndicatorScore[]): WorkbookSpec {
  const { plan, settings, readings } = book;
  return {
    title: `Theo dõi chỉ tiêu Kế hoạch số ${plan.number}`,
    activeSheet: SHEETS.track,
    sheets: [
      trackSheet(book, scores),
      indicatorSheet(plan),
      readingSheet(plan, readings),
      taskSheet(plan),
      unitSheet(plan),
      settingsSheet(plan, settings),
      clarificationSheet(plan),
      calculationSheet(book, scores),
    ],
    names: [
      ...trackNames(),
      ...settingNames(),
      ...rangeNames(yearsOf(plan)),
      ...calculationNames(),
    ],
  };
}
