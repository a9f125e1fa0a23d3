/** What is copied of a selection: for other programs, and for this one. */
import type { CellRange } from '../../core/a1';
import { type CopiedCell, writeCells, writeHtml } from './clipboardText';
import type { SheetView } from './sheetView';

export interface Copied {
  /** Lines and tabs, as the cells show themselves. */
  readonly text: string;
  readonly html: string;
  /** As they would be typed, no digit lost: pasted where the copied text comes back to this page. */
  readonly typed: readonly (readonly string[])[];
}

/** Whole columns are copied as far as anything stands in them. */
function cutShort(view: SheetView, range: CellRange): CellRange {
  return {
    ...range,
    lastRow: Math.max(range.firstRow, Math.min(range.lastRow, view.used.row)),
    lastColumn: Math.max(range.firstColumn, Math.min(range.lastColumn, view.used.column)),
  };
}

function each<T>(range: CellRange, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, down) =>
    Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (__, right) =>
      cell(range.firstRow + down, range.firstColumn + right),
    ),
  );
}

export function copied(view: SheetView, selected: CellRange): Copied {
  const range = cutShort(view, selected);
  const cells = each(range, (row, column): CopiedCell => {
    const value = view.value(row, column);
    return {
      text: view.text(row, column),
      number: typeof value === 'number' ? value : null,
    };
  });
  return {
    text: writeCells(cells.map((row) => row.map(({ text }) => text))),
    html: writeHtml(cells),
    typed: each(range, (row, column) => view.typed(row, column)),
  };
}

/** Line ends may change on the way through the clipboard. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(one) === plain(other);
}
