/** Workbooks as a host would read them, made of specifications without any file between. */
import { drawnSheet } from '../../src/changes/drawnSheet';
import { cellAddress, parseCell } from '../../src/core/a1';
import type { CellValue } from '../../src/core/cells';
import type { ObservedSheet, ObservedWorkbook } from '../../src/sheets/observed';
import type { WorkbookSpec } from '../../src/sheets/spec';

type Grid<T> = (T | null)[][];

function put<T>(grid: Grid<T>, row: number, column: number, value: T | null): void {
  while (grid.length < row) grid.push([]);
  const cells = grid[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value;
}

/** What a host reads of a workbook that it has drawn. */
export function observedOf({
  sheets,
  names,
}: Pick<WorkbookSpec, 'sheets' | 'names'>): ObservedWorkbook {
  return { sheets: sheets.map(drawnSheet), names };
}

/** The workbook with one sheet changed. */
export function withSheet(
  book: ObservedWorkbook,
  name: string,
  change: (sheet: ObservedSheet) => ObservedSheet,
): ObservedWorkbook {
  if (!book.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

/** The workbook with values typed into cells, by address. */
export function withCells(
  book: ObservedWorkbook,
  name: string,
  cells: Readonly<Record<string, CellValue>>,
): ObservedWorkbook {
  return withSheet(book, name, (sheet) => {
    const values: Grid<CellValue> = sheet.values.map((row) => [...row]);
    for (const [address, value] of Object.entries(cells)) {
      const place = parseCell(address);
      if (place === null) throw new Error(`no cell ${address}`);
      put(values, place.row, place.column, value);
    }
    return { ...sheet, values };
  });
}

/** The workbook without a sheet. */
export function withoutSheet(book: ObservedWorkbook, name: string): ObservedWorkbook {
  return { ...book, sheets: book.sheets.filter((sheet) => sheet.name !== name) };
}

/** The sheet after a column was inserted before column `at`, as Excel moves everything. */
export function withInsertedColumn(sheet: ObservedSheet, at: number): ObservedSheet {
  const moved = (column: number): number => (column >= at ? column + 1 : column);
  const inserted = (row: readonly CellValue[]): CellValue[] =>
    row.length < at ? [...row] : [...row.slice(0, at - 1), null, ...row.slice(at - 1)];
  return {
    ...sheet,
    values: sheet.values.map(inserted),
    tables: sheet.tables.map((table) => ({
      ...table,
      firstColumn: moved(table.firstColumn),
      lastColumn: moved(table.lastColumn),
    })),
  };
}

/** Address of the cell below the header of that text, so many rows down; the first such header counts. */
export function addressUnder(
  book: ObservedWorkbook,
  name: string,
  header: string,
  down: number,
): string {
  const sheet = book.sheets.find((known) => known.name === name);
  const row = sheet?.values.findIndex((cells) => cells.includes(header)) ?? -1;
  const column = sheet?.values[row]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`no header ${header} in ${name}`);
  return cellAddress(row + 1 + down, column + 1);
}
