/** Where the parts of a sheet specification stand: tables, cells, the last row. */
import type { CellRange } from '../../core/a1';
import type { PlacedCell, SheetSpec, TableRow, TableSpec } from '../../sheets/spec';

/** Rows of a table's body; a table without rows shows one empty row. */
export function bodyRows(table: TableSpec): readonly TableRow[] {
  return table.rows.length > 0 ? table.rows : [{ key: '', cells: [] }];
}

/** Header row and body. */
export function tableArea(table: TableSpec): CellRange {
  return {
    firstRow: table.headerRow,
    firstColumn: table.firstColumn,
    lastRow: table.headerRow + bodyRows(table).length,
    lastColumn: table.firstColumn + table.columns.length - 1,
  };
}

export function headerArea(table: TableSpec): CellRange {
  return { ...tableArea(table), lastRow: table.headerRow };
}

/** The body cells of one column, counted from 0. */
export function bodyColumnArea(table: TableSpec, column: number): CellRange {
  const place = table.firstColumn + column;
  const { lastRow } = tableArea(table);
  return { firstRow: table.headerRow + 1, firstColumn: place, lastRow, lastColumn: place };
}

/** The cell with those it is merged with. */
export function placedArea(cell: PlacedCell): CellRange {
  const lastColumn = cell.column + (cell.columnSpan ?? 1) - 1;
  return { firstRow: cell.row, firstColumn: cell.column, lastRow: cell.row, lastColumn };
}

/** The smallest rectangle around the areas; null when there are none. */
export function boundsOf(areas: readonly CellRange[]): CellRange | null {
  return areas.reduce<CellRange | null>((bounds, area) => {
    if (bounds === null) return area;
    return {
      firstRow: Math.min(bounds.firstRow, area.firstRow),
      firstColumn: Math.min(bounds.firstColumn, area.firstColumn),
      lastRow: Math.max(bounds.lastRow, area.lastRow),
      lastColumn: Math.max(bounds.lastColumn, area.lastColumn),
    };
  }, null);
}

/** The rectangle around everything that the sheet shows; null for an empty sheet. */
export function contentArea(sheet: SheetSpec): CellRange | null {
  return boundsOf([...sheet.cells.map(placedArea), ...sheet.tables.map(tableArea)]);
}
