/**
 * The open workbook as the pane knows it: what was read, the book in it, its scores. Pure; the pane asks
 * the host once for all of it and afterwards only for what was edited (see `editedBook`).
 */
import type { Finding } from '../core/finding';
import type { IndicatorScore } from '../core/measure/scoreBook';
import { scoreBook } from '../core/measure/scoreBook';
import { SHEETS } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import type { ReadBook } from '../sheets/readBook';
import { readBook } from '../sheets/readBook';
import { hasPlanSheets } from '../sheets/readPlan';

/** A workbook with a plan, read and scored. */
export interface OpenPlan {
  readonly kind: 'plan';
  /** Name of the workbook, for the places of findings. */
  readonly file: string;
  /** What was read, of the sheets in {@link LIGHT_SHEETS}. */
  readonly observed: ObservedWorkbook;
  readonly book: ReadBook;
  /** In plan order. */
  readonly scores: readonly IndicatorScore[];
}

export type OpenBook =
  | { readonly kind: 'noPlan' }
  /** A plan that cannot be read. */
  | { readonly kind: 'unread'; readonly findings: readonly Finding[] }
  | OpenPlan;

/** Sheets that the pane reads: those that lights depend on, and those that it shows or edits. */
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

/** @param file name of the workbook, for the places of findings */
export function openBook(observed: ObservedWorkbook, file: string): OpenBook {
  if (!hasPlanSheets(observed)) return { kind: 'noPlan' };
  const outcome = readBook(observed, file);
  if (!outcome.ok) return { kind: 'unread', findings: outcome.findings };
  const book = outcome.value;
  return { kind: 'plan', file, observed, book, scores: scoreBook(book) };
}
