import React, { memo } from 'react';
import type { ReactElement } from 'react';
import { columnName } from '../../core/a1';
import { LETTERS_HEIGHT } from './gridScale';
import type { Offsets } from './offsets';

interface ColumnLettersProps {
  readonly columns: Offsets;
  readonly numbers: number;
  readonly frozenColumns: number;
  readonly first: number;
  readonly last: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

function letters(props: ColumnLettersProps, from: number, to: number): ReactElement[] {
  const { columns, numbers, selectedFrom, selectedTo } = props;
  const nodes: ReactElement[] = [];
  for (let column = from; column <= to; column++) {
    if (columns.size(column) === 0) continue;
    const marked = column >= selectedFrom && column <= selectedTo;
    nodes.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={marked ? 'letter marked' : 'letter'}
        style={{ left: numbers + columns.start(column), width: columns.size(column) }}
      >
        {columnName(column)}
      </div>,
    );
  }
  return nodes;
}

function Letters(props: ColumnLettersProps): ReactElement {
  const { numbers, columns, frozenColumns, first, last } = props;
  return (
    <div role="row" aria-rowindex={1} className="row" style={{ top: 0, height: LETTERS_HEIGHT }}>
      <div
        role="presentation"
        className="kept"
        style={{ width: numbers + columns.start(frozenColumns + 1) }}
      >
        <div role="presentation" className="corner" style={{ width: numbers }} />
        {letters(props, 1, frozenColumns)}
      </div>
      {letters(props, first, last)}
    </div>
  );
}

/** The letters above the columns. */
export const ColumnLetters = memo(Letters);
