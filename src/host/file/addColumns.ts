/** Appends columns to a table of an opened book: its part, the layout of the sheet's columns, hints. */
import { parseRange, type CellRange } from '../../core/a1';
import { anyOverlap } from '../../core/areas';
import type { ObservedSheet } from '../host';
import type { CellContent } from '../../sheets/spec';
import { STYLES } from '../../sheets/styles';
import { type AddColumns, newColumnsArea, occupied } from '../newColumns';
import type { Book } from './book';
import { layOutColumns } from './columnLayouts';
import { appendHints } from './patchValidations';
import { SheetOutline } from './sheetOutline';
import { appendColumns, type TablePart } from './tablePart';
import { child, children } from './xmlTree';

/** A column that a table has from now on, and the formats of its cells. */
export interface AddedColumn {
  /** The table's part. */
  readonly table: string;
  readonly column: number;
  readonly header: string;
  /** Places in the list of cell formats. */
  readonly headerFormat: number;
  readonly bodyFormat: number;
}

function tableArea(table: TablePart): CellRange {
  return { ...table, firstRow: table.headerRow, lastRow: table.lastRow + table.totalsRows };
}

function holdsSomething(
  sheet: Pick<ObservedSheet, 'values' | 'formulas'>,
  area: CellRange,
): boolean {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if ((sheet.values[row - 1]?.[column - 1] ?? null) !== null) return true;
      if ((sheet.formulas[row - 1]?.[column - 1] ?? null) !== null) return true;
    }
  }
  return false;
}

function isMerged(source: string, part: string, area: CellRange): boolean {
  const merges = children(child(new SheetOutline(source, part).root, 'mergeCells'), 'mergeCell');
  const areas = merges.flatMap(({ attributes }) => parseRange(attributes['ref'] ?? '') ?? []);
  return anyOverlap(areas, [area]);
}

/**
 * The new columns; their cells are still to be written.
 * @param sheetPart as it was before this change set
 * @throws HostError nameTaken or occupied; RangeError: see `newColumns.ts`
 */
export function addColumns(
  book: Book,
  sheetPart: string,
  table: TablePart,
  change: AddColumns,
): AddedColumn[] {
  const { parts, styles } = book;
  const others = book.tables(sheetPart).filter(({ part }) => part !== table.part);
  const area = newColumnsArea(change, {
    headers: table.headers,
    extent: tableArea(table),
    others: others.map(tableArea),
  });
  if (change.columns.length === 0) return [];
  const source = parts.text(sheetPart);
  if (holdsSomething(book.cells(sheetPart), area) || isMerged(source, sheetPart, area)) {
    throw occupied(change);
  }
  const headers = change.columns.map(({ header }) => header);
  parts.setText(table.part, appendColumns(parts.text(table.part), table.part, headers));
  const laidOut = layOutColumns(source, sheetPart, area.firstColumn, change.columns);
  parts.setText(sheetPart, appendHints(laidOut, sheetPart, { ...table, ...area, ...change }));
  return change.columns.map(({ header, style, numberFormat }, index) => ({
    table: table.part,
    column: area.firstColumn + index,
    header,
    headerFormat: styles.cellFormat(STYLES.header),
    bodyFormat: styles.cellFormat(STYLES[style], numberFormat),
  }));
}

/** Contents of the new cells, by row and column: the headers, and nothing below them. */
export function addedCells(
  added: readonly AddedColumn[],
  { headerRow, lastRow }: TablePart,
): Map<number, Map<number, CellContent>> {
  const rows = Array.from({ length: lastRow - headerRow + 1 }, (_, index) => headerRow + index);
  return new Map(
    rows.map((row) => [
      row,
      new Map(added.map(({ column, header }) => [column, row === headerRow ? header : null])),
    ]),
  );
}
