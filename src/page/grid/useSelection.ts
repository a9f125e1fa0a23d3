/** The selection, as the page holds it, and the view that follows it. */
import { useEffect, useRef } from 'react';
import type { Direction, Ground, Move } from './movement';
import { afterMove, everything } from './movement';
import type { GridProps, GridSelection } from './sheetModel';
import { oneCell } from './sheetModel';
import type { ShownSheet } from './useSheetLayout';

function isSame(one: GridSelection, other: GridSelection): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.toRow === other.toRow &&
    one.toColumn === other.toColumn
  );
}

/** Of a selection that grows, the corner that moved; else the active cell. */
function cornerOf(before: GridSelection | null, now: GridSelection) {
  const grew = before !== null && before.row === now.row && before.column === now.column;
  return grew ? { row: now.toRow, column: now.toColumn } : now;
}

export interface Selecting {
  /** @param reveal whether what is selected is to be brought into view */
  readonly select: (selection: GridSelection, reveal?: boolean) => void;
  readonly move: (move: Move, extend: boolean) => void;
  /** As Enter and Tab go on: Enter leads back below the cell where Tab began. */
  readonly next: (to: Direction) => void;
  readonly whole: (what: 'row' | 'column' | 'all') => void;
}

export function useSelection(
  { selection, onSelect }: Pick<GridProps, 'selection' | 'onSelect'>,
  ground: Ground,
  { reveal }: ShownSheet,
  sheetName: string,
): Selecting {
  const quiet = useRef<GridSelection | null>(null);
  const shown = useRef<{ readonly name: string; readonly selection: GridSelection } | null>(null);
  const tabbedFrom = useRef<number | null>(null);
  useEffect(() => {
    const before = shown.current?.name === sheetName ? shown.current.selection : null;
    shown.current = { name: sheetName, selection };
    if (before !== null && isSame(before, selection)) return;
    if (quiet.current !== null && isSame(quiet.current, selection)) return;
    const { row, column } = cornerOf(before, selection);
    reveal(row, column);
  }, [selection, sheetName, reveal]);
  const select = (next: GridSelection, isShown = true): void => {
    quiet.current = isShown ? null : next;
    tabbedFrom.current = null;
    onSelect(next);
  };
  const move = (step: Move, extend: boolean): void =>
    select(afterMove(ground, selection, step, extend));
  return {
    select,
    move,
    next: (to) => {
      const isTab = to === 'left' || to === 'right';
      const back = isTab ? null : tabbedFrom.current;
      const from = isTab ? (tabbedFrom.current ?? selection.column) : null;
      const start = oneCell(selection.row, back ?? selection.column);
      select(afterMove(ground, start, { kind: 'step', to }, false));
      tabbedFrom.current = from;
    },
    whole: (what) => {
      if (what === 'all') return select(everything(ground), false);
      const { row, column, toRow, toColumn } = selection;
      const { rows, columns } = ground;
      if (what === 'row') return select({ row, column: 1, toRow, toColumn: columns }, false);
      return select({ row: 1, column, toRow: rows, toColumn }, false);
    },
  };
}
