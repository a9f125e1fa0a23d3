import React, { memo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Offsets } from './offsets';
import type { CellView, RowView } from './sheetView';

/** Id of the active cell's element, by which the grid says which one it is. Others have none. */
export function cellId(row: number, column: number): string {
  return `sheet-grid-${row}-${column}`;
}

export interface GridRowProps {
  readonly row: number;
  readonly cells: RowView;
  readonly top: number;
  readonly height: number;
  readonly columns: Offsets;
  /** Width of the numbers before the rows. */
  readonly numbers: number;
  readonly frozenColumns: number;
  /** Columns that scroll and are in view. */
  readonly first: number;
  readonly last: number;
  /** Selected columns of this row; 0 where none are. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The active cell's column; 0 in other rows. */
  readonly active: number;
  readonly hasList: boolean;
  /** Whether cells without content have lines. */
  readonly hasLines: boolean;
}

const EMPTY: Omit<CellView, 'column' | 'reach'> = {
  span: 1,
  text: '',
  className: 'cell look-none',
  isHeader: false,
  isLocked: false,
  hint: undefined,
};

function isSelected({ selectedFrom, selectedTo }: GridRowProps, column: number): boolean {
  return column >= selectedFrom && column <= selectedTo;
}

function Cell({ cell, props }: { readonly cell: CellView; readonly props: GridRowProps }) {
  const { row, columns, numbers, active, hasList } = props;
  const { column, span, reach, text, isHeader } = cell;
  const left = columns.start(column);
  const width = columns.start(column + span) - left;
  const isActive = active === column;
  const selected = isSelected(props, column);
  const runs = reach > column + span - 1 ? columns.start(reach + 1) - left : 0;
  const classes = [
    cell.className,
    runs > 0 ? 'runs' : '',
    selected ? 'selected' : '',
    isActive ? 'active' : '',
  ];
  return (
    <div
      id={isActive ? cellId(row, column) : undefined}
      role={isHeader ? 'columnheader' : 'gridcell'}
      aria-colindex={column + 1}
      aria-colspan={span > 1 ? span : undefined}
      aria-selected={selected}
      aria-readonly={cell.isLocked ? true : undefined}
      aria-haspopup={isActive && hasList ? 'listbox' : undefined}
      title={cell.hint}
      className={classes.filter(Boolean).join(' ')}
      // The line at its left is its neighbour's as well.
      style={{ left: numbers + left - 1, width: width + 1 }}
    >
      {runs > 0 ? <span style={{ maxWidth: runs }}>{text}</span> : text}
      {isActive && hasList && <i className="opener" aria-hidden="true" />}
    </div>
  );
}

/** Cells of some columns, empty ones only where they are seen. */
function cellsOf(props: GridRowProps, from: number, to: number): ReactNode[] {
  const { cells, columns, active, hasLines } = props;
  const nodes: ReactNode[] = [];
  let column = from;
  while (column <= to) {
    const known = cells.get(column);
    const isSeen = hasLines || active === column || isSelected(props, column);
    if (columns.size(column) > 0 && (known !== undefined || isSeen)) {
      const cell = known ?? { ...EMPTY, column, reach: column };
      nodes.push(<Cell key={column} cell={cell} props={props} />);
    }
    column += known?.span ?? 1;
  }
  return nodes;
}

/** A cell left of the view whose text or merge reaches into it. */
function reachingCell({ cells, first, frozenColumns }: GridRowProps): number {
  for (let column = first - 1; column > frozenColumns; column--) {
    const cell = cells.get(column);
    if (cell === undefined) continue;
    return cell.reach >= first ? column : first;
  }
  return first;
}

function beyond(props: GridRowProps): ReactNode[] {
  const { active, first, last, frozenColumns } = props;
  const isDrawn = active <= frozenColumns || (active >= reachingCell(props) && active <= last);
  return isDrawn || first > last ? [] : cellsOf(props, active, active);
}

function Row(props: GridRowProps): ReactElement {
  const { row, top, height, numbers, frozenColumns, columns, last, selectedFrom } = props;
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top, height }}>
      <div
        role="presentation"
        className="kept"
        style={{ width: numbers + columns.start(frozenColumns + 1) }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={selectedFrom > 0 ? 'number marked' : 'number'}
          style={{ width: numbers }}
        >
          {row}
        </div>
        {cellsOf(props, 1, frozenColumns)}
      </div>
      {cellsOf(props, reachingCell(props), last)}
      {beyond(props)}
    </div>
  );
}

/** A row of the sheet: its number, the columns that stay in place, those in view. */
export const GridRow = memo(Row);
