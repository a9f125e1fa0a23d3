/** The selection, as the page holds it, and the view that follows it. */
import { useEffect, useRef } from 'react';
import type { Direction, Ground, Move } from './movement';
import { afterMove, everything } from './movement';
import { type Asked, cellToReveal } from './revealing';
import type { GridProps, GridSelection } from './sheetModel';
import { oneCell } from './sheetModel';
import type { ShownSheet } from './useSheetLayout';

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
  const asked = useRef<Asked | null>(null);
  const shown = useRef<{ readonly name: string; readonly selection: GridSelection } | null>(null);
  const tabbedFrom = useRef<number | null>(null);
  useEffect(() => {
    const before = shown.current?.name === sheetName ? shown.current.selection : null;
    shown.current = { name: sheetName, selection };
    const cell = cellToReveal(before, selection, asked.current);
    if (cell !== null) reveal(cell.row, cell.column);
  }, [selection, sheetName, reveal]);
  const select = (next: GridSelection, isShown = true): void => {
    asked.current = { selection: next, isShown };
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
