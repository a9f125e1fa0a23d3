/** Rows of one of our tables in the open workbook, written as a run would write them. */
import { onlyDifferences } from '../changes/onlyDifferences';
import { reconcileTable } from '../changes/reconcileTable';
import type { ChangeSet } from '../host/host';
import type { ObservedWorkbook } from '../sheets/observed';
import type { SheetSpec, TableSpec } from '../sheets/spec';

/** Why no row can be written. */
export type NoRows =
  /** The workbook lacks the sheet. */
  | 'noTable'
  /** A row of totals stands below the body. */
  | 'totals';

export type RowChanges =
  { readonly ok: true; readonly changes: ChangeSet } | { readonly ok: false; readonly why: NoRows };

/** A small edit adds no columns: those that the workbook lacks are passed over. */
function withoutNewColumns(table: TableSpec): TableSpec {
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.isNew === true ? { ...column, foreign: true } : column,
    ),
  };
}

/** What is written so that the table holds the rows; cells of the officer's stay as they are. */
export function rowChanges(
  observed: ObservedWorkbook,
  sheetName: SheetSpec['name'],
  table: TableSpec,
): RowChanges {
  const sheet = observed.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return { ok: false, why: 'noTable' };
  const own = sheet.tables.find(({ name }) => name === table.name);
  if (own?.hasTotals === true) return { ok: false, why: 'totals' };
  const { changes } = reconcileTable(withoutNewColumns(table), sheet, 'keep');
  return { ok: true, changes: onlyDifferences(changes, observed) };
}
