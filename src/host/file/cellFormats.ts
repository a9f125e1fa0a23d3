/**
 * Which format a new cell of an opened sheet takes: inside a table that of its column, as the last
 * row shows it; elsewhere the row's or the column's.
 */
import { containsCell } from '../../core/a1';
import type { CellSpan } from './rowScan';
import type { SheetScan } from './sheetScan';
import type { TablePart } from './tablePart';
import { child, children } from './xmlTree';

/** A table with the extent that it had before this change set. */
export interface GrownTable {
  readonly table: TablePart;
  readonly formerLastRow: number;
}

/** A column may be empty in the last rows: so far up a format is looked for. */
const LOOK_UP = 20;

export class CellFormats {
  private readonly byTableColumn = new Map<string, number>();
  private readonly cellsOfRows = new Map<number, readonly CellSpan[]>();

  constructor(
    private readonly sheet: SheetScan,
    private readonly tables: readonly GrownTable[],
  ) {}

  /** The format for a cell, and whether it lies in rows that its table has just taken in. */
  of(row: number, column: number): { readonly format: number; readonly adopts: boolean } {
    const grown = this.tables.find(({ table }) =>
      containsCell({ ...table, firstRow: table.headerRow + 1 }, row, column),
    );
    if (grown === undefined) return { format: this.outside(row, column), adopts: false };
    return { format: this.ofTableColumn(grown, column), adopts: row > grown.formerLastRow };
  }

  /** Format of an existing cell; undefined when the sheet has no such cell. */
  private ofCell(row: number, column: number): number | undefined {
    let cells = this.cellsOfRows.get(row);
    if (cells === undefined) {
      const span = this.sheet.row(row);
      cells = span === undefined ? [] : this.sheet.cells(span);
      this.cellsOfRows.set(row, cells);
    }
    return cells.find((cell) => cell.column === column)?.format;
  }

  private ofTableColumn({ table, formerLastRow }: GrownTable, column: number): number {
    const key = `${table.part}|${column}`;
    const known = this.byTableColumn.get(key);
    if (known !== undefined) return known;
    let format: number | undefined;
    const highest = Math.max(table.headerRow + 1, formerLastRow - LOOK_UP);
    for (let row = formerLastRow; row >= highest && format === undefined; row--) {
      format = this.ofCell(row, column);
    }
    format ??= this.ofColumn(column);
    this.byTableColumn.set(key, format);
    return format;
  }

  private outside(row: number, column: number): number {
    const span = this.sheet.row(row);
    const { s, customFormat: custom } = span === undefined ? {} : this.sheet.rowAttributes(span);
    if (custom === '1' || custom === 'true') return Number(s ?? 0);
    return this.ofColumn(column);
  }

  private ofColumn(column: number): number {
    const found = children(child(this.sheet.root, 'cols'), 'col').find(
      ({ attributes }) =>
        column >= Number(attributes['min']) && column <= Number(attributes['max']),
    );
    return Number(found?.attributes['style'] ?? 0);
  }
}
