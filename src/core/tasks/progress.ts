/**
 * Rows of sheet Tiến độ nhiệm vụ as cells hold them. Like readings they are found by the equality
 * that COUNTIFS uses: a row counts only if its keys and its Tình trạng are spelled canonically.
 */
import { isBlank } from '../cells';
import type { CellValue } from '../cells';
import type { Period } from '../period';
import { PERIOD_WORDS } from '../period';
import { isNumber, sameText } from '../reading';
import { wordTable } from '../wordTable';

/** A row of Tiến độ nhiệm vụ: how far one unit is with one task in one period. */
export interface TaskProgress {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly task: CellValue;
  readonly unit: CellValue;
  readonly year: CellValue;
  readonly period: CellValue;
  /** Tình trạng. */
  readonly state: CellValue;
  /** Kết quả, sản phẩm: number and date of the document. */
  readonly result: CellValue;
  readonly doneOn: CellValue;
  readonly cause: CellValue;
  readonly source: CellValue;
}

/** What a unit says of a task. In the order of the list that officers choose from. */
export const REPORT_STATES = [
  'doneInTime',
  'doneLate',
  'ongoing',
  'ongoingLate',
  'notStarted',
  'nothing',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Tình trạng (SHEETS: Tiến độ nhiệm vụ). */
export const REPORT_WORDS = wordTable<ReportState>({
  doneInTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  ongoing: 'Đang thực hiện (trong hạn)',
  ongoingLate: 'Đang thực hiện (quá hạn)',
  notStarted: 'Chưa thực hiện',
  nothing: 'Không phát sinh',
});

/** The state whose word the cell holds, letters of either case; else null. */
export function reportState(cell: CellValue): ReportState | null {
  return REPORT_STATES.find((state) => sameText(cell, REPORT_WORDS.words[state])) ?? null;
}

export function isDone(state: ReportState | null): boolean {
  return state === 'doneInTime' || state === 'doneLate';
}

/** The rows of tasks by id. */
export interface ProgressLedger {
  readonly rows: readonly TaskProgress[];
  /** Rows of exactly that year and period. */
  rowsOf(task: string, year: number, period: Period): readonly TaskProgress[];
}

export function buildProgressLedger(rows: readonly TaskProgress[]): ProgressLedger {
  const byTask = new Map<string, TaskProgress[]>();
  for (const row of rows) {
    if (typeof row.task !== 'string') continue;
    const id = row.task.toLowerCase();
    const known = byTask.get(id);
    if (known === undefined) byTask.set(id, [row]);
    else known.push(row);
  }
  return {
    rows,
    rowsOf: (task, year, period) =>
      (byTask.get(task.toLowerCase()) ?? []).filter(
        (row) =>
          isNumber(row.year) &&
          row.year === year &&
          sameText(row.period, PERIOD_WORDS.words[period]),
      ),
  };
}

/** Rows of one task, year and period by what they say. */
export interface ReportCounts {
  readonly states: Readonly<Record<ReportState, number>>;
  /** Rows with a known state. */
  readonly known: number;
  /** Rows whose state is a text that is none of the words. */
  readonly unknown: number;
}

/** A row without a text in Tình trạng was laid out before its report came: it is no report. */
export function countReports(rows: readonly TaskProgress[]): ReportCounts {
  const states: Record<ReportState, number> = {
    doneInTime: 0,
    doneLate: 0,
    ongoing: 0,
    ongoingLate: 0,
    notStarted: 0,
    nothing: 0,
  };
  let [known, unknown] = [0, 0];
  for (const { state: cell } of rows) {
    const state = reportState(cell);
    if (state !== null) {
      states[state] += 1;
      known += 1;
    } else if (!isBlank(cell)) unknown += 1;
  }
  return { states, known, unknown };
}
