/** The contents and number formats of a new sheet, as rectangles. */
import type { CellRange } from '../../core/a1';
import type { PlacedCell, SheetSpec, TableColumn, TableSpec } from '../../sheets/spec';
import { STYLES, type Style } from '../../sheets/styles';
import { cellEntry, type CellEntry } from './cellEntry';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { columnCount, rangeOf, rowCount, sheetNamed } from './ranges';
import { rangeWrite, type RangeEntries } from './rangeWrite';
import { bodyColumnArea, bodyRows, boundsOf, contentArea, placedArea } from './sheetLayout';

/** A rectangle of entries, all null, and a way to fill it. */
class Canvas {
  private readonly rows: CellEntry[][];

  constructor(
    private readonly sheet: string,
    private readonly area: CellRange,
  ) {
    this.rows = Array.from({ length: rowCount(area) }, () =>
      Array.from({ length: columnCount(area) }, (): CellEntry => null),
    );
  }

  put(row: number, column: number, entry: CellEntry): void {
    const cells = this.rows[row - this.area.firstRow];
    if (cells !== undefined) cells[column - this.area.firstColumn] = entry;
  }

  get entries(): RangeEntries {
    const { firstRow: row, firstColumn: column } = this.area;
    return { sheet: this.sheet, row, column, rows: this.rows };
  }
}

function putTable(canvas: Canvas, table: TableSpec): void {
  table.columns.forEach((column, index) => {
    canvas.put(table.headerRow, table.firstColumn + index, cellEntry(column.header));
  });
  table.rows.forEach((row, rowIndex) => {
    row.cells.forEach((content, index) => {
      // An empty cell of a new sheet needs no clearing.
      const entry = content === null ? null : cellEntry(content);
      canvas.put(table.headerRow + 1 + rowIndex, table.firstColumn + index, entry);
    });
  });
}

/** All contents in one rectangle: Excel takes them before tables and formats are there. */
export function contentWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  const area = contentArea(sheet);
  if (area === null) return [];
  const canvas = new Canvas(sheet.name, area);
  for (const cell of sheet.cells) {
    if (cell.content !== null) canvas.put(cell.row, cell.column, cellEntry(cell.content));
  }
  for (const table of sheet.tables) putTable(canvas, table);
  return [rangeWrite(context, 'formulas', canvas.entries)];
}

/** The number format of a cell or column; undefined for General. */
export function formatOf(cell: PlacedCell | TableColumn): string | undefined {
  const style: Style = STYLES[cell.style];
  return cell.numberFormat ?? style.numberFormat;
}

/** The number formats of the cells outside tables. */
function placedFormats(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  const formatted = sheet.cells.filter((cell) => formatOf(cell) !== undefined);
  const area = boundsOf(formatted.map(placedArea));
  if (area === null) return [];
  const canvas = new Canvas(sheet.name, area);
  for (const cell of formatted) {
    // Also of the cells that it is merged with: they look like the first one, as in a file.
    const { firstRow, firstColumn, lastColumn } = placedArea(cell);
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      canvas.put(firstRow, column, formatOf(cell) ?? null);
    }
  }
  return [rangeWrite(context, 'numberFormat', canvas.entries)];
}

/** One number format for all cells of an area. */
export function areaFormat(
  context: Excel.RequestContext,
  sheet: string,
  area: CellRange,
  code: string,
): Work {
  return fixedWork(callBytes(1, code), () => {
    // A single entry goes to every cell.
    rangeOf(sheetNamed(context, sheet), area).numberFormat = [[code]];
  });
}

/** The codes of the rows that have one of their own; null where there is none in the column. */
function ownFormats(table: TableSpec, column: number): CellEntry[][] | null {
  const codes = bodyRows(table).map((row): CellEntry[] => [row.numberFormats?.[column] ?? null]);
  return codes.some(([code]) => code !== null) ? codes : null;
}

function tableFormats(context: Excel.RequestContext, sheet: string, table: TableSpec): Work[] {
  return table.columns.flatMap((column, index) => {
    const area = bodyColumnArea(table, index);
    const code = formatOf(column);
    const own = ownFormats(table, index);
    const works = code === undefined ? [] : [areaFormat(context, sheet, area, code)];
    if (own === null) return works;
    const { firstRow: row, firstColumn } = area;
    const entries = { sheet, row, column: firstColumn, rows: own };
    return [...works, rangeWrite(context, 'numberFormat', entries)];
  });
}

/**
 * The number formats of a new sheet. They come after everything that is written into it: a cell that
 * is Text already would take a formula or a number as a text.
 */
export function numberFormatWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  return [
    ...placedFormats(context, sheet),
    ...sheet.tables.flatMap((table) => tableFormats(context, sheet.name, table)),
  ];
}
