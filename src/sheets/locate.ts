/** Finding our tables in a workbook that other programs may have saved. */
import { cellAddress } from '../core/a1';
import type { CellValue } from '../core/cells';
import { isBlank } from '../core/cells';
import type { ObservedSheet, ObservedTable, ObservedWorkbook } from './observed';
import type { TableDef } from './table';

/** A table as it stands in a workbook: columns are found by header, never by address. */
export interface LocatedTable {
  readonly sheet: ObservedSheet;
  readonly headerRow: number;
  /** Sheet column of a column key; absent where the workbook lacks the header. */
  readonly columns: ReadonlyMap<string, number>;
  /** Last row that any column of the table uses; the header row when there is none. */
  readonly lastRow: number;
}

/** Rows at the top of a sheet among which a header row is looked for. */
const HEADER_SEARCH_ROWS = 30;

/** Columns from 0 in which headers of a table may stand: its own, or those of no other table. */
function isOpenTo(sheet: ObservedSheet, own: ObservedTable | undefined) {
  const covers = ({ firstColumn, lastColumn }: ObservedTable, index: number): boolean =>
    index >= firstColumn - 1 && index < lastColumn;
  const others = sheet.tables.filter((table) => table !== own);
  return (index: number): boolean =>
    own !== undefined && covers(own, index) ? true : !others.some((table) => covers(table, index));
}

function headersAt(
  sheet: ObservedSheet,
  row: number,
  def: TableDef,
  own: ObservedTable | undefined,
): Map<string, number> {
  const found = new Map<string, number>();
  const cells = sheet.values[row - 1] ?? [];
  const first = own?.firstColumn ?? def.firstColumn;
  const isOpen = isOpenTo(sheet, own);
  def.columns.forEach(({ key, header, formerHeader }, offset) => {
    // Tables of one sheet may share a header (Mã, Căn cứ): the one nearest to the table's place wins.
    const expected = first - 1 + offset;
    const under = (text: string): number[] =>
      cells.flatMap((cell, index) => (cell === text && isOpen(index) ? [index] : []));
    const named = under(header);
    const matches = named.length > 0 || formerHeader === undefined ? named : under(formerHeader);
    const [nearest] = matches.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (nearest !== undefined) found.set(key, nearest + 1);
  });
  return found;
}

function headerRowOf(sheet: ObservedSheet, def: TableDef, own: ObservedTable | undefined): number {
  if (own !== undefined) return own.headerRow;
  const rows = Math.min(sheet.values.length, HEADER_SEARCH_ROWS);
  let best = def.headerRow;
  let most = 0;
  for (let row = 1; row <= rows; row += 1) {
    const count = headersAt(sheet, row, def, own).size;
    if (count > most) [best, most] = [row, count];
  }
  return best;
}

/** The table of a definition, or null when its sheet or all of its headers are missing. */
export function locate(book: ObservedWorkbook, def: TableDef): LocatedTable | null {
  const sheet = book.sheets.find(({ name }) => name === def.sheet);
  if (sheet === undefined) return null;
  const own = sheet.tables.find(({ name }) => name === def.name);
  const headerRow = headerRowOf(sheet, def, own);
  const columns = headersAt(sheet, headerRow, def, own);
  if (columns.size === 0) return null;
  const used = [...columns.values()];
  // From below: the last row in use is near the end, however many there are.
  let lastRow = sheet.values.length;
  while (lastRow > headerRow) {
    const cells = sheet.values[lastRow - 1] ?? [];
    if (used.some((column) => !isBlank(cells[column - 1] ?? null))) break;
    lastRow -= 1;
  }
  return { sheet, headerRow, columns, lastRow: Math.max(headerRow, lastRow) };
}

/** Headers of the definition that the workbook lacks. */
export function missingHeaders(table: LocatedTable, def: TableDef): string[] {
  return def.columns.filter(({ key }) => !table.columns.has(key)).map(({ header }) => header);
}

export function cellAt(table: LocatedTable, row: number, key: string): CellValue {
  const column = table.columns.get(key);
  return column === undefined ? null : (table.sheet.values[row - 1]?.[column - 1] ?? null);
}

/** The formula of a cell below the header, without its "="; null where there is none. */
export function formulaAt(table: LocatedTable, row: number, key: string): string | null {
  const column = table.columns.get(key);
  return column === undefined ? null : (table.sheet.formulas[row - 1]?.[column - 1] ?? null);
}

/** Whether somebody has a formula in a cell of a sheet. */
export function hasFormula({ formulas }: ObservedSheet, row: number, column: number): boolean {
  return typeof formulas[row - 1]?.[column - 1] === 'string';
}

export function addressAt(table: LocatedTable, row: number, key: string): string {
  return cellAddress(row, table.columns.get(key) ?? 1);
}

/** Rows of the table that hold anything, with their sheet rows. */
export function rowsOf(
  table: LocatedTable,
  keys: readonly string[],
): { readonly row: number; readonly cells: CellValue[] }[] {
  const rows: { row: number; cells: CellValue[] }[] = [];
  for (let row = table.headerRow + 1; row <= table.lastRow; row += 1) {
    const cells = keys.map((key) => cellAt(table, row, key));
    if (cells.some((cell) => !isBlank(cell))) rows.push({ row, cells });
  }
  return rows;
}
