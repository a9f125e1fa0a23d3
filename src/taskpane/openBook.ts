/** What the pane says of the open workbook: its plan, what is looked at, how many of each light. */
import { findingSentence } from '../core/finding';
import { countsOf } from '../core/measure/counts';
import { scoreBook } from '../core/measure/scoreBook';
import type { Status } from '../core/measure/status';
import type { Period } from '../core/period';
import type { Host } from '../host/host';
import { SHEETS } from '../sheets/names';
import { readBook } from '../sheets/readBook';
import { hasPlanSheets } from '../sheets/readPlan';

export type OpenBook =
  | { readonly kind: 'noPlan' }
  /** A plan that cannot be read, or a workbook that cannot be read at all just now. */
  | { readonly kind: 'unread'; readonly lines: readonly string[] }
  | {
      readonly kind: 'plan';
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly year: number;
      readonly period: Period;
      readonly indicators: number;
      readonly counts: Readonly<Record<Status, number>>;
      /** Choices at the top of Theo dõi that could not be read. */
      readonly lines: readonly string[];
    };

/** Sheets that lights depend on. */
export const LIGHT_SHEETS: readonly string[] = [
  SHEETS.track,
  SHEETS.indicators,
  SHEETS.assignments,
  SHEETS.readings,
  SHEETS.tasks,
  SHEETS.units,
  SHEETS.settings,
  SHEETS.clarifications,
];

/**
 * @param file name of the workbook, for the places of findings
 * @throws HostError
 */
export async function readOpenBook(host: Host, file: string): Promise<OpenBook> {
  const observed = await host.read(LIGHT_SHEETS, 'asItStands');
  if (!hasPlanSheets(observed)) return { kind: 'noPlan' };
  const outcome = readBook(observed, file);
  if (!outcome.ok) return { kind: 'unread', lines: outcome.findings.map(findingSentence) };
  const { plan, selection, selectionFaults } = outcome.value;
  return {
    kind: 'plan',
    id: plan.id,
    number: plan.number,
    title: plan.title,
    year: selection.year,
    period: selection.period,
    indicators: plan.indicators.length,
    counts: countsOf(scoreBook(outcome.value)),
    lines: Object.values(selectionFaults).map(findingSentence),
  };
}
