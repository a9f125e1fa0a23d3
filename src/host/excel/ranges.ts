/**
 * Ranges of the Excel API from rectangles that count rows and columns from 1. All are untracked: a
 * tracked range lives on in Excel and costs a request more to be let go.
 */
import type { CellRange } from '../../core/a1';

export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** A null object where there is no such sheet, and so is everything that is asked of it. */
export function sheetIfThere(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(name);
}

export function rangeOf(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const rows = lastRow - firstRow + 1;
  const columns = lastColumn - firstColumn + 1;
  return sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, rows, columns).untrack();
}

/** A range by its address, e.g. `A:C`, `$6:$6`, `G7:G1048576`. */
export function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

/** One area, or several separated by spaces, e.g. `G7:G1048576 J7:J1048576`. */
export function areasAt(sheet: Excel.Worksheet, address: string): Excel.Range | Excel.RangeAreas {
  if (!address.includes(' ')) return rangeAt(sheet, address);
  return sheet.getRanges(address.split(' ').join(',')).untrack();
}

/** The extent of a loaded range. */
export function extentOf(range: Excel.Range): CellRange {
  return {
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    lastRow: range.rowIndex + range.rowCount,
    lastColumn: range.columnIndex + range.columnCount,
  };
}

/** What {@link extentOf} needs. */
export const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';

export function columnCount(area: CellRange): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function rowCount(area: CellRange): number {
  return area.lastRow - area.firstRow + 1;
}
