/** Where the keys of a spreadsheet lead. */
import type { CellPosition, CellRange } from '../../core/a1';
import { type GridSelection, oneCell } from './sheetModel';

/** What moving needs to know of a sheet. */
export interface Ground {
  readonly rows: number;
  readonly columns: number;
  /** Last cell that holds anything. */
  readonly used: CellPosition;
  readonly freeze: { readonly rows: number; readonly columns: number };
  isEmpty(row: number, column: number): boolean;
  /** A column without width cannot be stood on. */
  isHidden(column: number): boolean;
  /** First column of the merge that holds a cell. */
  mergeStart(row: number, column: number): number;
  mergeSpan(row: number, column: number): number;
  /** The row a screen further. */
  pageRow(row: number, direction: 1 | -1): number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export type Move =
  | { readonly kind: 'step'; readonly to: Direction }
  /** To the end of what is filled, or the next that is. */
  | { readonly kind: 'edge'; readonly to: Direction }
  | { readonly kind: 'page'; readonly to: 'up' | 'down' }
  | { readonly kind: 'rowStart' | 'rowEnd' | 'sheetStart' | 'sheetEnd' };

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

function isInside({ rows, columns }: Ground, { row, column }: CellPosition): boolean {
  return row >= 1 && row <= rows && column >= 1 && column <= columns;
}

/** The neighbour that can be stood on; the cell itself at the end of the sheet. */
function neighbour(ground: Ground, from: CellPosition, to: Direction): CellPosition {
  const [down, right] = STEPS[to];
  const start = ground.mergeStart(from.row, from.column);
  const behind = start + ground.mergeSpan(from.row, from.column) - 1;
  let { row, column } = { row: from.row, column: right > 0 ? behind : from.column };
  if (right < 0) column = start;
  do {
    row += down;
    column += right;
  } while (column >= 1 && column <= ground.columns && right !== 0 && ground.isHidden(column));
  return isInside(ground, { row, column }) ? { row, column } : from;
}

function isSame(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column;
}

/** As Ctrl and an arrow: over what is filled to its last cell, or over what is empty to the next filled one. */
function edge(ground: Ground, from: CellPosition, to: Direction): CellPosition {
  const isFilled = ({ row, column }: CellPosition): boolean =>
    !ground.isEmpty(row, ground.mergeStart(row, column));
  let at = from;
  let next = neighbour(ground, at, to);
  const overFilled = isFilled(at) && isFilled(next);
  while (!isSame(next, at)) {
    if (overFilled && !isFilled(next)) return at;
    at = next;
    if (!overFilled && isFilled(at)) return at;
    next = neighbour(ground, at, to);
  }
  return at;
}

/** Last filled cell of a row, or its first cell. */
function rowEnd(ground: Ground, row: number): number {
  for (let column = ground.columns; column > 1; column--) {
    if (!ground.isEmpty(row, column) && !ground.isHidden(column)) return column;
  }
  return 1;
}

function shown(ground: Ground, column: number): number {
  let at = column;
  while (at < ground.columns && ground.isHidden(at)) at++;
  return at;
}

/** The cell that a move leads to. */
export function moved(ground: Ground, from: CellPosition, move: Move): CellPosition {
  const { row, column } = from;
  switch (move.kind) {
    case 'step':
      return neighbour(ground, from, move.to);
    case 'edge':
      return edge(ground, from, move.to);
    case 'page':
      return { row: ground.pageRow(row, move.to === 'up' ? -1 : 1), column };
    case 'rowStart':
      return { row, column: shown(ground, 1) };
    case 'rowEnd':
      return { row, column: rowEnd(ground, row) };
    case 'sheetStart':
      return { row: ground.freeze.rows + 1, column: shown(ground, ground.freeze.columns + 1) };
    case 'sheetEnd':
      return { row: Math.max(1, ground.used.row), column: Math.max(1, ground.used.column) };
  }
}

/** One cell, its merge's first where it is in one. */
export function standOn(ground: Ground, { row, column }: CellPosition): GridSelection {
  return oneCell(row, ground.mergeStart(row, column));
}

/** The selection after a key: it moves, or its far corner does. */
export function afterMove(
  ground: Ground,
  selection: GridSelection,
  move: Move,
  extends_: boolean,
): GridSelection {
  if (!extends_) return standOn(ground, moved(ground, selection, move));
  const corner = moved(ground, { row: selection.toRow, column: selection.toColumn }, move);
  return { ...selection, toRow: corner.row, toColumn: corner.column };
}

/** Cells of a selection, merges taken whole. */
export function selectedRange(ground: Ground, selection: GridSelection): CellRange {
  const { row, column, toRow, toColumn } = selection;
  const [firstRow, lastRow] = [Math.min(row, toRow), Math.max(row, toRow)];
  let [firstColumn, lastColumn] = [Math.min(column, toColumn), Math.max(column, toColumn)];
  // Merges lie in one row each and are few; a long selection of whole columns needs none of it.
  for (let each = firstRow; each <= Math.min(lastRow, firstRow + MERGED_ROWS); each++) {
    const end = ground.mergeStart(each, lastColumn) + ground.mergeSpan(each, lastColumn) - 1;
    firstColumn = Math.min(firstColumn, ground.mergeStart(each, firstColumn));
    lastColumn = Math.max(lastColumn, end);
  }
  return { firstRow, firstColumn, lastRow, lastColumn };
}

const MERGED_ROWS = 200;

export function isOneCell(ground: Ground, selection: GridSelection): boolean {
  const range = selectedRange(ground, selection);
  const { row, column } = selection;
  return (
    range.firstRow === range.lastRow &&
    range.lastColumn - range.firstColumn < ground.mergeSpan(row, column)
  );
}

/** All that is filled. */
export function everything(ground: Ground): GridSelection {
  const { row, column } = ground.used;
  return { row: 1, column: 1, toRow: Math.max(1, row), toColumn: Math.max(1, column) };
}
