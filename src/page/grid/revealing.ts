/** Which cell comes into view when something is selected. */
import type { GridSelection } from './sheetModel';

/** What the grid itself selected last, and whether that is to be brought into view. */
export interface Asked {
  readonly selection: GridSelection;
  readonly isShown: boolean;
}

function isSame(one: GridSelection, other: GridSelection): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.toRow === other.toRow &&
    one.toColumn === other.toColumn
  );
}

/**
 * Of a selection that grows under keys or the mouse, the corner that moved; else the active cell. What is
 * selected from elsewhere (undo, the pane) is looked at anew, even where it was selected before.
 * @param before what was selected on this sheet; null when the sheet comes to the front
 * @param now the very object that was asked for, where the grid asked for it
 * @returns null where the view stays
 */
export function cellToReveal(
  before: GridSelection | null,
  now: GridSelection,
  asked: Asked | null,
): { readonly row: number; readonly column: number } | null {
  const { row, column, toRow, toColumn } = now;
  if (before === now) return null;
  if (before === null || asked?.selection !== now) return { row, column };
  if (!asked.isShown || isSame(before, now)) return null;
  const isGrown = before.row === row && before.column === column;
  return isGrown ? { row: toRow, column: toColumn } : { row, column };
}
