import React from 'react';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { CellView, ColumnView, RowView, TableView } from './tableView';
import { TEXTS } from './texts';

export type CellRenderer = (row: RowView, cell: CellView) => ReactNode;

/** Widths and places are in characters; `page.css` says how wide a character is. */
interface CharacterStyle extends CSSProperties {
  readonly '--chars': number;
}

function chars(count: number): CharacterStyle {
  return { '--chars': count };
}

function placeOf({ left }: ColumnView): CharacterStyle | undefined {
  return left === null ? undefined : chars(left);
}

function Header({ columns }: { readonly columns: readonly ColumnView[] }): ReactElement {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th
            key={column.key}
            role="columnheader"
            scope="col"
            title={column.hint}
            className={`style-header${column.left === null ? '' : ' frozen'}`}
            style={placeOf(column)}
          >
            {column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: RowView;
  readonly renderCell: CellRenderer;
}

function Row({ row, renderCell }: RowProps): ReactElement {
  return (
    <tr role="row" className={row.className}>
      {row.cells.map((cell) => {
        const { key, header, size, left } = cell.column;
        const content = renderCell(row, cell);
        const empty = content === '' ? ' empty' : '';
        const frozen = left === null ? '' : ' frozen';
        return (
          <td
            key={key}
            role="cell"
            data-label={header}
            className={`${cell.className} ${size}${frozen}${empty}`}
            style={placeOf(cell.column)}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}

interface SheetTableProps {
  readonly view: TableView;
  readonly renderCell: CellRenderer;
}

/** A table of a sheet; on a narrow screen each row becomes a card. */
export function SheetTable({ view, renderCell }: SheetTableProps): ReactElement {
  return (
    <table role="table" className="grid" style={chars(view.width)} data-table={view.name}>
      <colgroup>
        {view.columns.map(({ key, width }) => (
          <col key={key} style={chars(width)} />
        ))}
      </colgroup>
      <Header columns={view.columns} />
      <tbody role="rowgroup">
        {view.rows.map((row) => (
          <Row key={row.key} row={row} renderCell={renderCell} />
        ))}
        {view.rows.length === 0 && (
          <tr role="row">
            <td role="cell" className="wide" colSpan={view.columns.length}>
              {TEXTS.noRows}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
