/** A workbook as a host read it: what the pure functions of `sheets/` look at. */
import type { CellValue } from '../core/cells';
import type { NameSpec } from './spec';

export interface ObservedTable {
  readonly name: string;
  /** Row of the headers, from 1. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly headers: readonly string[];
  /** There where a row of totals stands below the body: it is no reading, and rows cannot be added. */
  readonly hasTotals?: true;
}

export interface ObservedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** `values[r-1][c-1]` is row r, column c; rows and cells beyond the used range are missing. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas without `=` at their place, `null` where there is none. Rows without any are missing (undefined). */
  readonly formulas: readonly (readonly (string | null)[] | undefined)[];
  /** Invariant number-format codes at their place; `null` means General. Rows without any are missing (undefined). */
  readonly numberFormats: readonly (readonly (string | null)[] | undefined)[];
  readonly tables: readonly ObservedTable[];
}

export interface ObservedWorkbook {
  /**
   * Name of the workbook when it was read. Missing where the host cannot tell: a name that was known
   * before counts then.
   */
  readonly file?: string;
  /** In the order of their tabs. */
  readonly sheets: readonly ObservedSheet[];
  readonly names: readonly NameSpec[];
  /** Sheets that a run was making when it was cut short, and on which anything stands: not among the sheets. */
  readonly unfinished?: readonly string[];
  /** There where formulas calculate by themselves: what they yield is not ours to write. */
  readonly isLive?: true;
}
