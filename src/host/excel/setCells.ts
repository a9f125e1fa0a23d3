/** Writes contents into cells that may exist already; their formats stay. */
import { isFormula, type CellContent } from '../../sheets/spec';
import type { Change } from '../host';
import { cellEntry, type CellEntry } from './cellEntry';
import type { Work } from './packets';
import { rangeWrite, type RangeEntries } from './rangeWrite';

export type SetCells = Extract<Change, { kind: 'setCells' }>;
type Rows = readonly (readonly (CellContent | undefined)[])[];

function widthOf(rows: Rows): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function entryOf(content: CellContent | undefined): CellEntry {
  return content === undefined ? null : cellEntry(content);
}

function entriesOf(change: SetCells): RangeEntries {
  const width = widthOf(change.rows);
  const rows = change.rows.map((row) =>
    Array.from({ length: width }, (_, index) => entryOf(row[index])),
  );
  return { sheet: change.sheet, row: change.row, column: change.column, rows };
}

/** A cell of the change, counted from 0 at its upper left corner. */
export interface CellOfChange {
  readonly row: number;
  readonly column: number;
}

/** The cells of the change that get a formula. */
export function formulaCells(change: SetCells): CellOfChange[] {
  return change.rows.flatMap((cells, row) =>
    cells.flatMap((content, column) =>
      content !== undefined && isFormula(content) ? [{ row, column }] : [],
    ),
  );
}

function formatEntries(
  change: SetCells,
  cells: readonly CellOfChange[],
  code: string,
): RangeEntries {
  const width = widthOf(change.rows);
  const rows = change.rows.map(() => Array.from({ length: width }, (): CellEntry => null));
  for (const { row, column } of cells) (rows[row] ?? [])[column] = code;
  return { sheet: change.sheet, row: change.row, column: change.column, rows };
}

/**
 * The writes of one change.
 * @param textCells formula cells whose number format is Text: Excel would keep the formula as a
 *   text there, so the format is lifted while the formula is written
 */
export function setCellsWorks(
  context: Excel.RequestContext,
  change: SetCells,
  textCells: readonly CellOfChange[],
): Work[] {
  const contents = rangeWrite(context, 'formulas', entriesOf(change));
  if (textCells.length === 0) return [contents];
  return [
    rangeWrite(context, 'numberFormat', formatEntries(change, textCells, 'General')),
    contents,
    rangeWrite(context, 'numberFormat', formatEntries(change, textCells, '@')),
  ];
}
