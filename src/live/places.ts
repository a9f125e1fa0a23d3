/** Where things stand in the open workbook, for jumping to them: never an address by heart. */
import { yearsOf } from '../core/plan/targets';
import { sameText } from '../core/reading';
import { addressAt, locate, rowsOf } from '../sheets/locate';
import type { ReadingColumn } from '../sheets/readingTable';
import { trackTable } from '../sheets/track/trackTable';
import type { OpenPlan } from './openBook';

/** One cell, as `PaneActions.reveal` takes it. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/**
 * The row of an indicator in Theo dõi, at its Mã, wherever officers moved columns and rows.
 * @returns null where the sheet, its column Mã or the row is missing
 */
export function trackPlace({ observed, book }: OpenPlan, indicator: string): CellPlace | null {
  const table = locate(observed, trackTable(yearsOf(book.plan)));
  if (table === null || !table.columns.has('id')) return null;
  const found = rowsOf(table, ['id']).find(({ cells: [id = null] }) => sameText(id, indicator));
  if (found === undefined) return null;
  return { sheet: table.sheet.name, cell: addressAt(table, found.row, 'id') };
}

/** A cell of a row of Số liệu, by default that of Giá trị. */
export function readingPlace(
  { book }: OpenPlan,
  row: number,
  column: ReadingColumn = 'value',
): CellPlace {
  const { readingTable } = book;
  return { sheet: readingTable.sheet.name, cell: addressAt(readingTable, row, column) };
}
