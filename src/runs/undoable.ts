/** Which run Hoàn tác takes back, right after a run: none where it changed no cell of the officer's. */
import { afterChanges } from '../changes/afterChanges';
import type { ChangeSet } from '../host/host';
import { nextRun, placeOf, readLog } from '../sheets/log/logTable';
import { SHEETS } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';

const isOfLog = (sheet: string): boolean => sheet === SHEETS.log;

/**
 * Without this a run that changed nothing would be "taken back" by undoing the one before it.
 * @param basis the workbook before the run, Nhật ký included
 * @param changes what the run wrote
 * @returns number of the run in Nhật ký; null where it recorded no cell
 */
export function undoableRun(basis: ObservedWorkbook, changes: ChangeSet): number | null {
  const log = { ...basis, sheets: basis.sheets.filter(({ name }) => isOfLog(name)) };
  const own = changes.filter((change) => 'sheet' in change && change.sheet === SHEETS.log);
  const run = nextRun(readLog(log));
  const entries = readLog(afterChanges(log, own)).filter((entry) => entry.run === run);
  return entries.some((entry) => placeOf(entry) !== null) ? run : null;
}
