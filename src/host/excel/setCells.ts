/** Writes contents into cells that may exist already; their formats stay. */
import type { CellRange } from '../../core/a1';
import type { CellContent } from '../../sheets/spec';
import type { Change } from '../host';
import { cellEntry, isUnsureInText, textCellEntry, type CellEntry } from './cellEntry';
import type { Work } from './packets';
import { rangeWrite, type RangeEntries } from './rangeWrite';
import { boundsOf } from './sheetLayout';

export type SetCells = Extract<Change, { kind: 'setCells' }>;

/** The number format Text. */
export const TEXT_FORMAT = '@';

function entryOf(content: CellContent | undefined): CellEntry {
  return content === undefined ? null : cellEntry(content);
}

/** The entries of a change, as a rectangle: short rows leave the rest as it is. */
export function entriesOf(change: SetCells): RangeEntries {
  const width = change.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = change.rows.map((row) =>
    Array.from({ length: width }, (_, index) => entryOf(row[index])),
  );
  return { sheet: change.sheet, row: change.row, column: change.column, rows };
}

/** The area to look at for cells in Text format; null when it does not matter which are. */
export function areaToLookAt(entries: RangeEntries): CellRange | null {
  if (!entries.rows.some((row) => row.some(isUnsureInText))) return null;
  return {
    firstRow: entries.row,
    firstColumn: entries.column,
    lastRow: entries.row + entries.rows.length - 1,
    lastColumn: entries.column + (entries.rows[0]?.length ?? 0) - 1,
  };
}

/** A cell of a sheet as an area. */
export function cellArea(row: number, column: number): CellRange {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** One number format for some cells, as a rectangle that leaves those between them as they are. */
function formatEntries(sheet: string, cells: readonly CellRange[], code: string): RangeEntries {
  const bounds = boundsOf(cells) ?? cellArea(1, 1);
  const width = bounds.lastColumn - bounds.firstColumn + 1;
  const rows = Array.from({ length: bounds.lastRow - bounds.firstRow + 1 }, () =>
    Array.from({ length: width }, (): CellEntry => null),
  );
  for (const { firstRow, firstColumn } of cells) {
    const row = rows[firstRow - bounds.firstRow];
    if (row !== undefined) row[firstColumn - bounds.firstColumn] = code;
  }
  return { sheet, row: bounds.firstRow, column: bounds.firstColumn, rows };
}

/**
 * Entries with those of Text cells as such a cell takes them, and the cells that cannot take theirs.
 */
function settled(
  entries: RangeEntries,
  textCells: readonly CellRange[],
): { readonly entries: RangeEntries; readonly lifted: readonly CellRange[] } {
  const rows = entries.rows.map((row) => [...row]);
  const lifted: CellRange[] = [];
  for (const cell of textCells) {
    const row = rows[cell.firstRow - entries.row];
    const column = cell.firstColumn - entries.column;
    const entry = textCellEntry(row?.[column] ?? null);
    if (entry === null) lifted.push(cell);
    else if (row !== undefined) row[column] = entry;
  }
  return { entries: { ...entries, rows }, lifted };
}

/**
 * The writes of one change.
 * @param textCells cells in Text format that might not take their entry as it is meant: where they
 *   would not, the format is lifted while they are written
 */
export function setCellsWorks(
  context: Excel.RequestContext,
  change: SetCells,
  textCells: readonly CellRange[],
): Work[] {
  const { sheet, numberFormat } = change;
  if (numberFormat !== undefined) {
    const plain = entriesOf(change);
    const rows = plain.rows.map((row) =>
      row.map((entry): CellEntry => (entry === null ? null : numberFormat)),
    );
    return [
      rangeWrite(context, 'numberFormat', { ...plain, rows }),
      rangeWrite(context, 'formulas', plain),
    ];
  }
  const { entries, lifted } = settled(entriesOf(change), textCells);
  const contents = rangeWrite(context, 'formulas', entries);
  if (lifted.length === 0) return [contents];
  return [
    rangeWrite(context, 'numberFormat', formatEntries(sheet, lifted, 'General')),
    contents,
    rangeWrite(context, 'numberFormat', formatEntries(sheet, lifted, TEXT_FORMAT)),
  ];
}
