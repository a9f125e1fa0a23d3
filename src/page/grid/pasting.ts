/** What becomes of texts that are pasted, and of cells that are cleared. */
import { type CellRange, MAX_COLUMN, MAX_ROW } from '../../core/a1';

export interface Typing {
  readonly row: number;
  readonly column: number;
  /** null leaves a cell as it is. */
  readonly texts: readonly (readonly (string | null)[])[];
  /** Cells that get a text, and those that would have but cannot be typed into. */
  readonly taken: number;
  /** Address parts of the first cell that was left. */
  readonly left: { readonly count: number; readonly row: number; readonly column: number } | null;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** One text fills the selection, a block fills it when it fits in whole; otherwise the block counts. */
function targetSize(block: Size, range: CellRange): Size {
  const selected = {
    rows: range.lastRow - range.firstRow + 1,
    columns: range.lastColumn - range.firstColumn + 1,
  };
  const fits = selected.rows % block.rows === 0 && selected.columns % block.columns === 0;
  return fits ? selected : block;
}

/** What a sheet has at a place. */
export interface Place {
  readonly canType: (row: number, column: number) => boolean;
  /** Whether the cell lies under a merge, where nobody would see what it holds. */
  readonly isCovered: (row: number, column: number) => boolean;
}

/** Where texts go. */
export function typing(
  row: number,
  column: number,
  texts: readonly (readonly (string | null)[])[],
  { canType, isCovered }: Place,
): Typing {
  let taken = 0;
  let left: Typing['left'] = null;
  const kept = texts.map((line, down) =>
    line.map((text, right) => {
      const at = { row: row + down, column: column + right };
      if (text === null || isCovered(at.row, at.column)) return null;
      if (canType(at.row, at.column)) {
        taken++;
        return text;
      }
      left = left === null ? { count: 1, ...at } : { ...left, count: left.count + 1 };
      return null;
    }),
  );
  return { row, column, texts: kept, taken, left };
}

/** Pasted cells over a selection. */
export function pasting(
  cells: readonly (readonly string[])[],
  range: CellRange,
  place: Place,
): Typing {
  const block = {
    rows: cells.length,
    columns: cells.reduce((most, line) => Math.max(most, line.length), 1),
  };
  const { firstRow: row, firstColumn: column } = range;
  const size = targetSize(block, range);
  const rows = Math.min(size.rows, MAX_ROW - row + 1);
  const columns = Math.min(size.columns, MAX_COLUMN - column + 1);
  const texts = Array.from({ length: rows }, (_, down) => {
    const line = cells[down % block.rows] ?? [];
    return Array.from({ length: columns }, (__, right) => {
      const text = line[right % block.columns] ?? null;
      // Nothing is lost where a blank meets a cell that cannot be typed into.
      return text === '' && !place.canType(row + down, column + right) ? null : text;
    });
  });
  return typing(row, column, texts, place);
}

/** Clears what can be cleared; cells that are empty already are left out of the count. */
export function clearing(
  range: CellRange,
  isEmpty: (row: number, column: number) => boolean,
  place: Place,
): Typing {
  const texts = Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, down) =>
    Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (__, right) =>
      isEmpty(range.firstRow + down, range.firstColumn + right) ? null : '',
    ),
  );
  return typing(range.firstRow, range.firstColumn, texts, place);
}
