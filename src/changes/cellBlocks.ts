/** Single cells joined into rectangles: a host writes few areas fast and many cells slowly. */
import type { CellContent } from '../sheets/spec';

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A rectangle of contents, its first cell at row and column. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellContent[])[];
}

interface OpenBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: CellContent[][];
}

/** Cells of one row that stand side by side. */
function runsOf(edits: readonly CellEdit[]): OpenBlock[] {
  const sorted = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: OpenBlock[] = [];
  for (const { row, column, content } of sorted) {
    const last = runs[runs.length - 1];
    const cells = last?.rows[0];
    if (last?.row === row && cells !== undefined && last.column + cells.length === column) {
      cells.push(content);
    } else {
      runs.push({ row, column, rows: [[content]] });
    }
  }
  return runs;
}

/**
 * Rectangles that hold exactly these cells: neighbours in a row are joined, then rows of equal
 * columns one below the other.
 * @param edits at most one a cell
 */
export function cellBlocks(edits: readonly CellEdit[]): CellBlock[] {
  const blocks: OpenBlock[] = [];
  const openByColumns = new Map<string, OpenBlock>();
  for (const run of runsOf(edits)) {
    const columns = `${run.column}|${run.rows[0]?.length ?? 0}`;
    const open = openByColumns.get(columns);
    if (open !== undefined && open.row + open.rows.length === run.row) {
      open.rows.push(...run.rows);
    } else {
      blocks.push(run);
      openByColumns.set(columns, run);
    }
  }
  return blocks;
}
