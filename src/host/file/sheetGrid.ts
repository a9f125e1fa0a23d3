/** The cells of a sheet's specification in the order in which a file writes them: row by row. */
import { cellAddress, rangeAddress, type CellRange } from '../../core/a1';
import type { CellContent, PlacedCell, SheetSpec, TableSpec } from '../../sheets/spec';
import { STYLES, type Style, type StyleName } from '../../sheets/styles';
import { estimatedHeight, type RowHeight } from '../rowHeight';
import type { StyleSheet } from './styleSheet';

export interface GridCell {
  readonly column: number;
  /** Place in the list of cell formats. */
  readonly format: number;
  readonly content: CellContent;
  readonly style: Style;
  /** Columns it is merged over, 1 for none. */
  readonly span: number;
}

/** The last body row of a table; a table without rows shows one empty row. */
export function tableLastRow(table: TableSpec): number {
  return table.headerRow + Math.max(1, table.rows.length);
}

export function tableRange(table: TableSpec): CellRange {
  return {
    firstRow: table.headerRow,
    firstColumn: table.firstColumn,
    lastRow: tableLastRow(table),
    lastColumn: table.firstColumn + table.columns.length - 1,
  };
}

const DEFAULT_WIDTH = 9;

export class SheetGrid {
  readonly lastRow: number;
  private readonly placed = new Map<number, PlacedCell[]>();
  private readonly formats = new Map<string, number>();

  constructor(
    private readonly spec: SheetSpec,
    private readonly styles: StyleSheet,
  ) {
    for (const cell of spec.cells) {
      const row = this.placed.get(cell.row);
      if (row === undefined) this.placed.set(cell.row, [cell]);
      else row.push(cell);
    }
    this.lastRow = [
      ...this.placed.keys(),
      ...spec.tables.map(tableLastRow),
      ...Object.keys(spec.rowHeights ?? {}).map(Number),
    ].reduce((last, row) => Math.max(last, row), 0);
  }

  /**
   * Cells of a row from left to right.
   * @throws RangeError when two of them take the same place: a fault of the program
   */
  cells(row: number): readonly GridCell[] {
    const tables = this.spec.tables.filter(
      (table) => row >= table.headerRow && row <= tableLastRow(table),
    );
    const placed = this.placed.get(row);
    const cells = tables.flatMap((table) => this.tableCells(table, row));
    if (placed === undefined && tables.length < 2) return cells;
    for (const cell of placed ?? []) cells.push(...this.placedCells(cell));
    cells.sort((a, b) => a.column - b.column);
    cells.forEach((cell, index) => {
      if (cells[index + 1]?.column !== cell.column) return;
      throw new RangeError(`${this.spec.name}!${cellAddress(row, cell.column)} is written twice`);
    });
    return cells;
  }

  /** Height to write for a row; null where one line of the default font is all. */
  height(row: number, cells: readonly GridCell[]): RowHeight | null {
    const given = this.spec.rowHeights?.[row];
    if (given !== undefined) return { points: given, fixed: true };
    const points = estimatedHeight(
      cells.map(({ content, style, column, span }) => ({
        content,
        wrap: style.wrap,
        size: style.size,
        bold: style.bold === true,
        ...(style.indent === undefined ? {} : { indent: style.indent }),
        width: this.width(column, span),
      })),
    );
    if (points === null) return null;
    return { points, fixed: cells.some((cell) => cell.span > 1 && cell.style.wrap) };
  }

  /** Merged areas, e.g. `A3:H3`. */
  merges(): string[] {
    return this.spec.cells
      .filter((cell) => (cell.columnSpan ?? 1) > 1)
      .map(({ row, column, columnSpan = 1 }) =>
        rangeAddress({
          firstRow: row,
          firstColumn: column,
          lastRow: row,
          lastColumn: column + columnSpan - 1,
        }),
      );
  }

  private width(column: number, span: number): number {
    let width = 0;
    for (let each = column; each < column + span; each++) {
      width += this.spec.columns[each - 1]?.width ?? DEFAULT_WIDTH;
    }
    return width;
  }

  private format(style: StyleName, numberFormat: string | undefined): number {
    const key = `${style}|${numberFormat ?? ''}`;
    let format = this.formats.get(key);
    if (format === undefined) {
      format = this.styles.cellFormat(STYLES[style], numberFormat);
      this.formats.set(key, format);
    }
    return format;
  }

  private placedCells(cell: PlacedCell): GridCell[] {
    const format = this.format(cell.style, cell.numberFormat);
    const style = STYLES[cell.style];
    const span = cell.columnSpan ?? 1;
    return Array.from({ length: span }, (_, index) => ({
      column: cell.column + index,
      format,
      content: index === 0 ? cell.content : null,
      style,
      span: index === 0 ? span : 1,
    }));
  }

  private tableCells(table: TableSpec, row: number): GridCell[] {
    const inHeader = row === table.headerRow;
    const data = inHeader ? undefined : table.rows[row - table.headerRow - 1];
    if (data !== undefined && data.cells.length > table.columns.length) {
      throw new RangeError(`${table.name}: row ${data.key} has more cells than columns`);
    }
    return table.columns.map((column, index) => {
      const style = inHeader ? 'header' : column.style;
      const numberFormat = inHeader
        ? undefined
        : (data?.numberFormats?.[index] ?? column.numberFormat);
      return {
        column: table.firstColumn + index,
        format: this.format(style, numberFormat),
        content: inHeader ? column.header : (data?.cells[index] ?? null),
        style: STYLES[style],
        span: 1,
      };
    });
  }
}
