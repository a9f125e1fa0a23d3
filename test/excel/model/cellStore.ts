/** The cells of a sheet of the far end: contents and number formats, only where there are any. */
import { containsCell, type CellRange } from '../../../src/core/a1';
import { EMPTY, resultCell, typedCell, type FormulaResults, type TypedCell } from './typed';

interface StoredCell extends TypedCell {
  numberFormat: string;
}

const BLANK: StoredCell = { ...EMPTY, numberFormat: 'General' };

export class CellStore {
  private readonly rows = new Map<number, Map<number, StoredCell>>();

  constructor(private readonly results: FormulaResults) {}

  at(row: number, column: number): Readonly<StoredCell> {
    return this.rows.get(row)?.get(column) ?? BLANK;
  }

  private put(row: number, column: number, cell: StoredCell): void {
    const cells = this.rows.get(row) ?? new Map<number, StoredCell>();
    this.rows.set(row, cells);
    cells.set(column, cell);
  }

  /** As if typed. */
  type(row: number, column: number, entry: unknown): void {
    const { numberFormat } = this.at(row, column);
    const { impliedFormat, ...cell } = typedCell(entry, numberFormat, this.results);
    const format = numberFormat === 'General' ? (impliedFormat ?? numberFormat) : numberFormat;
    this.put(row, column, { ...cell, numberFormat: format });
  }

  /** A formula yields something else by now. */
  calculate(row: number, column: number, value: TypedCell['value']): void {
    const cell = this.at(row, column);
    if (cell.formula === null) throw new Error(`no formula in row ${row}, column ${column}`);
    this.put(row, column, { ...resultCell(cell.formula, value), numberFormat: cell.numberFormat });
  }

  setNumberFormat(row: number, column: number, code: string): void {
    this.put(row, column, {
      ...this.at(row, column),
      numberFormat: code === '' ? 'General' : code,
    });
  }

  /** Contents move to the right to make room for a column. */
  insertColumn(before: number): void {
    for (const [row, cells] of this.rows) {
      const moved = [...cells].map(
        ([column, cell]) => [column < before ? column : column + 1, cell] as const,
      );
      this.rows.set(row, new Map(moved));
    }
  }

  /** Contents move down to make room for a row. */
  insertRow(before: number): void {
    const moved = [...this.rows].map(
      ([row, cells]) => [row < before ? row : row + 1, cells] as const,
    );
    this.rows.clear();
    for (const [row, cells] of moved) this.rows.set(row, cells);
  }

  /** Two rows change places. */
  swapRows(one: number, other: number): void {
    const [first, second] = [this.rows.get(one), this.rows.get(other)];
    this.rows.set(one, second ?? new Map<number, StoredCell>());
    this.rows.set(other, first ?? new Map<number, StoredCell>());
  }

  rewriteFormulas(rewritten: (formula: string) => string): void {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        this.put(row, column, { ...cell, formula: rewritten(cell.formula) });
      }
    }
  }

  /** The cells of an area that hold a formula, whatever it yields. */
  formulaCells(within: CellRange): CellRange[] {
    return [...this.rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([column, { formula }]) => formula !== null && containsCell(within, row, column))
        .map(([column]) => ({
          firstRow: row,
          firstColumn: column,
          lastRow: row,
          lastColumn: column,
        })),
    );
  }

  /** The rectangle around all cells of an area with a value or formula; null when there are none. */
  usedArea(within?: CellRange): CellRange | null {
    const used = { firstRow: Infinity, firstColumn: Infinity, lastRow: 0, lastColumn: 0 };
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (cell.type === 'Empty') continue;
        if (within !== undefined && !containsCell(within, row, column)) continue;
        used.firstRow = Math.min(used.firstRow, row);
        used.lastRow = Math.max(used.lastRow, row);
        used.firstColumn = Math.min(used.firstColumn, column);
        used.lastColumn = Math.max(used.lastColumn, column);
      }
    }
    return used.lastRow === 0 ? null : used;
  }
}
