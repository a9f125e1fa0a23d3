/** The cells of one sheet, gathered from the pieces that were read. Rows and columns from 1. */
import { cellText, type CellValue } from '../../core/cells';
import { loadedFormula, loadedNumberFormat, loadedValue, type LoadedCell } from './cellEntry';

type Loaded = readonly (readonly unknown[])[];

function someOrNone<T>(row: (T | null)[]): (T | null)[] | undefined {
  return row.some((item) => item !== null) ? row : undefined;
}

export class SheetGrid {
  readonly values: CellValue[][] = [];
  readonly formulas: ((string | null)[] | undefined)[] = [];
  readonly numberFormats: ((string | null)[] | undefined)[] = [];

  /** `firstColumn`: the leftmost column that is read. */
  constructor(private readonly firstColumn: number) {}

  /** Takes rows with `values`, `formulas`, `numberFormat` and `valueTypes` loaded, in any order. */
  add(range: Excel.Range, firstRow: number): void {
    const values: Loaded = range.values;
    const formulas: Loaded = range.formulas;
    const formats: Loaded = range.numberFormat;
    const types: Loaded = range.valueTypes;
    values.forEach((row, index) => {
      const cells = row.map((value, column) => ({
        value,
        formula: formulas[index]?.[column],
        valueType: types[index]?.[column],
      }));
      this.addRow(firstRow + index, cells, formats[index] ?? []);
    });
  }

  private addRow(row: number, cells: readonly LoadedCell[], formats: readonly unknown[]): void {
    // Rows that come later, and those above the first used one, have no cells yet.
    while (this.values.length < row) {
      this.values.push([]);
      this.formulas.push(undefined);
      this.numberFormats.push(undefined);
    }
    this.values[row - 1] = this.shifted(cells.map(loadedValue));
    this.formulas[row - 1] = someOrNone(this.shifted(cells.map(loadedFormula)));
    this.numberFormats[row - 1] = someOrNone(this.shifted(formats.map(loadedNumberFormat)));
  }

  private shifted<T>(items: readonly (T | null)[]): (T | null)[] {
    return [...Array.from({ length: this.firstColumn - 1 }, () => null), ...items];
  }

  /** Texts of a row's cells, both columns included. */
  textsOf(row: number, firstColumn: number, lastColumn: number): string[] {
    const cells = this.values[row - 1] ?? [];
    return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
      cellText(cells[firstColumn - 1 + index] ?? null),
    );
  }
}
