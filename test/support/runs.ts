/** Runs of commands on a host, for tests of what they leave in the workbook. */
import { applyRefresh, planRefresh } from '../../src/commands/refresh';
import { planUndo } from '../../src/commands/undo';
import type { Undone } from '../../src/commands/undo';
import { cellAddress } from '../../src/core/a1';
import type { CellValue } from '../../src/core/cells';
import { isBlank } from '../../src/core/cells';
import type { Finding, Outcome } from '../../src/core/finding';
import type { RunStamp } from '../../src/core/log';
import type { Host } from '../../src/host/host';
import { SHEETS } from '../../src/sheets/names';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { serialOf } from './books';

export const FILE = 'so.xlsx';
/** 20 December 2027, half past seven in the morning. */
export const STAMP: RunStamp = { at: serialOf('2027-12-20') + 7.5 / 24, person: 'Nguyễn Văn An' };

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

export async function refreshedWith(host: Host): Promise<readonly Finding[]> {
  const outcome = await planRefresh(host, { file: FILE, selection: {}, stamp: STAMP });
  await applyRefresh(host, valueOf(outcome));
  return outcome.findings;
}

export async function undoneWith(
  host: Host,
): Promise<{ readonly undone: Undone; readonly findings: readonly Finding[] }> {
  const outcome = await planUndo(host, { file: FILE, stamp: STAMP });
  const undone = valueOf(outcome);
  await host.apply(undone.changes);
  return { undone, findings: outcome.findings };
}

/** Every cell that holds something, by sheet and address; of formulas what they yield. */
export function cellsOf(
  book: ObservedWorkbook,
  without: readonly string[] = [SHEETS.log],
): Map<string, CellValue> {
  const cells = book.sheets
    .filter(({ name }) => !without.includes(name))
    .flatMap(({ name, values }) =>
      values.flatMap((row, down) =>
        row.flatMap((value, right): [string, CellValue][] =>
          isBlank(value) ? [] : [[`${name}!${cellAddress(down + 1, right + 1)}`, value]],
        ),
      ),
    );
  return new Map(cells);
}
