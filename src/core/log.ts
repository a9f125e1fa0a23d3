/** What Nhật ký records of a run: who did what when, and every cell of the officer's that it changed. */
import type { CellValue } from './cells';

export interface RunStamp {
  /** Excel serial day with the time of day. */
  readonly at: number;
  /** Người thực hiện; '' where nobody says. */
  readonly person: string;
}

/** What a run did, in the words of the product. */
export const RUN_ACTIONS = {
  load: 'Nạp kế hoạch',
  refresh: 'Cập nhật đánh giá',
  assign: 'Giao mục tiêu',
  undo: 'Hoàn tác lần chạy',
} as const;

export type RunAction = keyof typeof RUN_ACTIONS;

/** A cell that a run changed. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly reason: string;
  /** What the row is about, as far as it says so: indicator or key, unit, period. */
  readonly id: string;
  readonly unit: string;
  readonly period: string;
}

/** A row of Nhật ký. The first of a run says what it was, the others are a changed cell each. */
export interface LogEntry {
  readonly run: number;
  readonly at: number;
  readonly person: string;
  readonly action: string;
  readonly period: string;
  readonly unit: string;
  readonly id: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly reason: string;
  /** Tệp – sheet – ô; of the run as a whole only the file. */
  readonly source: string;
}

export interface Run {
  readonly action: RunAction;
  readonly stamp: RunStamp;
  readonly file: string;
  /** Kỳ that was looked at. */
  readonly period: string;
  /** What came of it, a sentence. */
  readonly summary: string;
  readonly edits: readonly CellEdit[];
}
