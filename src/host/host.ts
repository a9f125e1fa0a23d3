/**
 * What a host can do: read a workbook, apply a change set. Two hosts implement it, `excel/` (the
 * Excel JavaScript API) and `file/` (a real .xlsx). Nothing above knows which one it talks to.
 */
import type { ObservedSheet, ObservedTable, ObservedWorkbook } from '../sheets/observed';
import type { ChartSpec } from '../sheets/chart';
import type { CellContent, NameSpec, SheetSpec } from '../sheets/spec';

export type { ObservedSheet, ObservedTable, ObservedWorkbook };

export type Change =
  /** A new sheet, at the end of the book or before a sheet that exists. Fails if the name is taken. */
  | { readonly kind: 'addSheet'; readonly sheet: SheetSpec; readonly before?: string }
  /**
   * Contents of a rectangle. `undefined` leaves a cell as it is, `null` empties it. Formats stay.
   * Cells may lie outside the used range. `numberFormat` gives all of them another number format.
   */
  | {
      readonly kind: 'setCells';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly (CellContent | undefined)[])[];
      readonly numberFormat?: string;
    }
  /** The table's last row from now on. */
  | {
      readonly kind: 'resizeTable';
      readonly sheet: string;
      readonly table: string;
      readonly lastRow: number;
    }
  /**
   * Charts of these names are drawn anew where they are, others of ours are added at their area;
   * all other charts of the sheet stay.
   */
  | {
      readonly kind: 'setCharts';
      readonly sheet: string;
      readonly charts: readonly ChartSpec[];
    }
  | { readonly kind: 'setName'; readonly name: NameSpec }
  | { readonly kind: 'activate'; readonly sheet: string };

export type ChangeSet = readonly Change[];

export interface Host {
  /** Reads the sheets of these names (those that exist), or all. */
  read(sheetNames?: readonly string[]): Promise<ObservedWorkbook>;
  /** Applies the changes in order. */
  apply(changes: ChangeSet): Promise<void>;
}
