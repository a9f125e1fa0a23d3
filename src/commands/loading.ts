/** What loading a plan is asked and what it answers, into a new workbook and into a living one alike. */
import type { Difference, VanishedRow } from '../changes/reconcileTable';
import type { Book } from '../core/book';
import type { RunStamp } from '../core/log';
import type { IndicatorScore } from '../core/measure/scoreBook';
import type { ChangeSet, ObservedWorkbook } from '../host/host';

export interface LoadOptions {
  /** Name of the workbook, for findings and Nhật ký, where its host tells none. */
  readonly file: string;
  /** Who runs it when; nothing is said in Nhật ký without. */
  readonly stamp?: RunStamp;
  /** Whether cells of the plan that differ in the workbook are written over. */
  readonly overwrite?: boolean;
}

/** A row that the plan has and the workbook lacks. */
export interface AddedRow {
  readonly sheet: string;
  /** Id or code of what the row is about. */
  readonly key: string;
}

/** How a plan and a living workbook differ, by what loading does about it. */
export interface Revision {
  /** Cells that are written over where that is asked for, and left otherwise. */
  readonly differences: readonly Difference[];
  /** Rows that the plan no longer has: they stay. */
  readonly vanished: readonly VanishedRow[];
  /** Rows that are added in any case. */
  readonly added: readonly AddedRow[];
}

export interface Loaded {
  readonly book: Book;
  readonly scores: readonly IndicatorScore[];
  /** What would be written; the host applies it. */
  readonly changes: ChangeSet;
  /** The workbook that all this was worked out from. */
  readonly basis: ObservedWorkbook;
  /** Only where the workbook lived already. */
  readonly revision?: Revision;
}
