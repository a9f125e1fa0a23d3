/** What loading a plan is asked and what it answers, into a new workbook and into a living one alike. */
import type { Book } from '../core/book';
import type { RunStamp } from '../core/log';
import type { IndicatorScore } from '../core/measure/scoreBook';
import type { ChangeSet, ObservedWorkbook } from '../host/host';

export interface LoadOptions {
  /** Name of the workbook, for the places of findings. */
  readonly file: string;
  /** Who runs it when; nothing is said in Nhật ký without. */
  readonly stamp?: RunStamp;
  /** Whether cells of the plan that differ in the workbook are written over. */
  readonly overwrite?: boolean;
}

export interface Loaded {
  readonly book: Book;
  readonly scores: readonly IndicatorScore[];
  /** What would be written; the host applies it. */
  readonly changes: ChangeSet;
  /** The workbook that all this was worked out from. */
  readonly basis: ObservedWorkbook;
}
