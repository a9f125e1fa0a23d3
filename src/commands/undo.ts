/**
 * Hoàn tác lần chạy: takes the last run back, as Nhật ký recorded it. Only cells that still hold what
 * the run wrote are restored; the others are told and left (DESIGN: Two kinds of sheet). Sheets that
 * a run added stay: no sheet is ever deleted.
 */
import { afterChanges } from '../changes/afterChanges';
import { editChanges } from '../changes/edits';
import { formerFormat } from '../changes/readingEdits';
import { cellAddress } from '../core/a1';
import type { CellValue } from '../core/cells';
import { cellText, sameValue } from '../core/cells';
import type { Finding, Outcome } from '../core/finding';
import type { CellEdit, LogEntry, RunStamp } from '../core/log';
import { RUN_ACTIONS } from '../core/log';
import { scoreBook } from '../core/measure/scoreBook';
import type { Change, ChangeSet, Host } from '../host/host';
import { cellAt, locate } from '../sheets/locate';
import { placeOf, readLog } from '../sheets/log/logTable';
import type { ObservedWorkbook } from '../sheets/observed';
import { readBook } from '../sheets/readBook';
import { ASSIGNMENT_TABLE } from '../sheets/assign/assignmentTable';
import { SHEET_NAMES } from '../sheets/names';
import { READING_TABLE } from '../sheets/readingTable';
import { NUMBER_FORMATS } from '../sheets/styles';
import { following } from './follow';
import { logLast } from './logOrder';

export interface UndoOptions {
  /** Name of the workbook, for findings and Nhật ký, where its host tells none. */
  readonly file: string;
  readonly stamp: RunStamp;
  /**
   * Number of the run to take back, such as one whose undo was cut short; the last that is not taken
   * back yet where nobody says.
   */
  readonly run?: number;
}

export interface Undone {
  /** Number of the run that is taken back. */
  readonly run: number;
  /** Its Thao tác. */
  readonly action: string;
  readonly edits: readonly CellEdit[];
  readonly changes: ChangeSet;
  /** The workbook that all this was worked out from. */
  readonly basis: ObservedWorkbook;
}

const UNDONE = /^Hoàn tác lần (\d+)/;

/** The run that is to be taken back: by its number, or the last one; undoing twice goes further back. */
function runToUndo(entries: readonly LogEntry[], wanted: number | undefined): readonly LogEntry[] {
  if (wanted !== undefined) return entries.filter(({ run }) => run === wanted);
  const undone = new Set<number>();
  for (const { action, reason } of entries) {
    const [, run] = action === RUN_ACTIONS.undo ? (UNDONE.exec(reason) ?? []) : [];
    if (run !== undefined) undone.add(Number(run));
  }
  const runs = [...new Set(entries.map(({ run }) => run))].sort((one, other) => other - one);
  for (const run of runs) {
    const own = entries.filter((entry) => entry.run === run);
    const isUndo = own.some(({ action }) => action === RUN_ACTIONS.undo);
    if (!isUndo && !undone.has(run) && own.some((entry) => placeOf(entry) !== null)) return own;
  }
  return [];
}

/** True where the row of the entry is no longer what it was: rows were sorted or inserted since. */
function isAnotherRow(
  book: ObservedWorkbook,
  entry: LogEntry,
  sheet: string,
  row: number,
): boolean {
  const isReading = sheet === READING_TABLE.sheet;
  if (!isReading && sheet !== ASSIGNMENT_TABLE.sheet) return false;
  const table = locate(book, isReading ? READING_TABLE : ASSIGNMENT_TABLE);
  if (table === null) return false;
  if (cellText(cellAt(table, row, 'indicator')) !== entry.id) return true;
  return isReading && cellText(cellAt(table, row, 'unit')) !== entry.unit;
}

interface Restored {
  readonly edits: CellEdit[];
  readonly findings: Finding[];
  readonly formats: Change[];
}

function editedSince(file: string, entry: LogEntry, value: CellValue): Finding {
  const place = placeOf(entry);
  return {
    code: 'undo.edited',
    severity: 'warning',
    place: {
      file,
      ...(place === null ? {} : { sheet: place.sheet, cell: cellAddress(place.row, place.column) }),
    },
    read: cellText(value),
    advice: `Ô đã được sửa sau lần chạy (khi đó ghi “${cellText(entry.after)}”), nên giữ nguyên.`,
  };
}

/** Cells of the run, the last written first. */
function restore(book: ObservedWorkbook, entries: readonly LogEntry[], file: string): Restored {
  const restored: Restored = { edits: [], findings: [], formats: [] };
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  for (const entry of [...entries].reverse()) {
    const place = placeOf(entry);
    if (place === null) continue;
    const { sheet, row, column } = place;
    const cells = sheets.get(sheet);
    const value = cells?.values[row - 1]?.[column - 1] ?? null;
    const hasFormula = (cells?.formulas[row - 1]?.[column - 1] ?? null) !== null;
    const isMoved = isAnotherRow(book, entry, sheet, row);
    const numberFormat = formerFormat(entry.reason);
    const formatted = (content: CellValue): void => {
      if (numberFormat === null) return;
      const rows = [[content]];
      restored.formats.push({ kind: 'setCells', sheet, row, column, rows, numberFormat });
    };
    // The run did not come to it, or somebody took it back already, all but the format perhaps.
    if (!hasFormula && !isMoved && sameValue(value, entry.before)) {
      const format = cells?.numberFormats[row - 1]?.[column - 1] ?? NUMBER_FORMATS.general;
      if (format !== numberFormat) formatted(value);
      continue;
    }
    if (cells === undefined || hasFormula || isMoved || !sameValue(value, entry.after)) {
      restored.findings.push(editedSince(file, entry, value));
      continue;
    }
    const { id, unit, period } = entry;
    const after = entry.before === '' ? null : entry.before;
    const reason = `Hoàn tác lần ${entry.run}`;
    restored.edits.push({ sheet, row, column, before: value, after, reason, id, unit, period });
    formatted(after);
  }
  return restored;
}

function nothingToUndo(file: string): Outcome<Undone> {
  const advice =
    'Không có lần chạy nào để hoàn tác: Nhật ký không ghi ô nào được sửa, hoặc các lần chạy đã được hoàn tác.';
  const finding: Finding = {
    code: 'undo.nothing',
    severity: 'error',
    place: { file },
    read: '',
    advice,
  };
  return { ok: false, findings: [finding] };
}

/**
 * Works out what taking back the last run writes. Nothing is written yet.
 * @returns with a finding for every cell that somebody edited since; findings only when there is
 *   nothing to take back
 */
export async function planUndo(host: Host, options: UndoOptions): Promise<Outcome<Undone>> {
  const observed = await host.read(SHEET_NAMES);
  const file = observed.file ?? options.file;
  const entries = runToUndo(readLog(observed), options.run);
  const [first] = entries;
  if (first === undefined) return nothingToUndo(file);
  const { edits, findings, formats } = restore(observed, entries, file);
  const changes = editChanges(edits);
  const { run, action } = first;
  const summary = `Hoàn tác lần ${run} (${action}). ${edits.length} ô trả lại giá trị cũ, ${findings.length} ô giữ nguyên.`;
  const restored = afterChanges(observed, changes);
  const followed = consequences(restored, {
    action: 'undo',
    stamp: options.stamp,
    file,
    period: '',
    summary,
    edits,
  });
  if (!followed.ok) return followed;
  return {
    ok: true,
    value: {
      run,
      action,
      edits,
      // Nhật ký last: an undo that is cut short is not done, and the next one does the rest.
      changes: logLast([...changes, ...followed.value.changes, ...formats]),
      basis: observed,
    },
    findings,
  };
}

/** The restored readings are scored as they stand: reviewing them would do again what is taken back. */
function consequences(
  restored: ObservedWorkbook,
  run: NonNullable<Parameters<typeof following>[0]['run']>,
): ReturnType<typeof following> {
  const { file } = run;
  const read = readBook(restored, file);
  if (!read.ok) return read;
  const scores = scoreBook(read.value);
  return following({ observed: restored, book: read.value, scores, run, file });
}
