/** Where things stand in the open workbook, for jumping to them: never an address by heart. */
import { cellText } from '../core/cells';
import { yearsOf } from '../core/plan/targets';
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
 * The rows of indicators in Theo dõi by id, each at its Mã, wherever officers moved columns and rows. The
 * first row of an id counts.
 * @returns nothing where the sheet or its column Mã is missing
 */
export function trackPlaces({ observed, book }: OpenPlan): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  const table = locate(observed, trackTable(yearsOf(book.plan)));
  if (table === null || !table.columns.has('id')) return places;
  for (const { row, cells } of rowsOf(table, ['id'])) {
    const id = cellText(cells[0] ?? null);
    const place = { sheet: table.sheet.name, cell: addressAt(table, row, 'id') };
    if (!places.has(id)) places.set(id, place);
  }
  return places;
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
