/** What the keys, the mouse and the clipboard need to know of a sheet. */
import { rangeAddress } from '../../core/a1';
import { type Ground, isOneCell, selectedRange } from './movement';
import type { SheetLayout } from './sheetLayout';
import type { GridSelection } from './sheetModel';
import type { SheetView } from './sheetView';

export function groundOf(view: SheetView, layout: SheetLayout): Ground {
  return {
    rows: view.rows,
    columns: view.columns,
    used: view.used,
    freeze: view.freeze,
    isEmpty: (row, column) => view.isEmpty(row, column),
    isHidden: (column) => view.width(column) === 0,
    mergeStart: (row, column) => view.look.mergeStart(row, column),
    mergeSpan: (row, column) => view.look.mergeSpan(row, column),
    pageRow: (row, direction) => layout.pageRow(row, direction),
  };
}

/** Of one cell its own address, of several that of their rectangle. */
export function selectionAddress(ground: Ground, selection: GridSelection): string {
  const { row, column } = selection;
  const range = isOneCell(ground, selection)
    ? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }
    : selectedRange(ground, selection);
  return rangeAddress(range);
}
