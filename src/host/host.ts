/**
 * What a host can do: read a workbook, apply a change set. Two hosts implement it, `excel/` (the
 * Excel JavaScript API) and `file/` (a real .xlsx). Nothing above knows which one it talks to.
 */
import type { CellRange } from '../core/a1';
import type { ObservedSheet, ObservedTable, ObservedWorkbook } from '../sheets/observed';
import type { ChartSpec } from '../sheets/chart';
import type {
  CellContent,
  ColumnLayout,
  ConditionalFormat,
  NameSpec,
  SheetSpec,
  TableColumn,
  Validation,
} from '../sheets/spec';

export type { ObservedSheet, ObservedTable, ObservedWorkbook };

/** A conditional format that an earlier version made, known by its formula. */
export type FormerFormat = Pick<ConditionalFormat, 'range' | 'formula'>;

/** A column to append to a table, with its layout. */
export type NewColumn = TableColumn & ColumnLayout;

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
   * Our rules of a sheet, written anew (see `ownRules.ts`). Of the conditional formats, all that have
   * a formula of ours or of `formerFormats` go, copies included; ours come before the officer's,
   * which stay in their order. A validation is written unless its range has a rule that is not ours,
   * or cells with different ones: such a range is left as it is. Nothing outside the ranges changes.
   */
  | {
      readonly kind: 'setRules';
      readonly sheet: string;
      readonly conditionalFormats: readonly ConditionalFormat[];
      readonly validations: readonly Validation[];
      readonly formerFormats?: readonly FormerFormat[];
    }
  /**
   * Columns at the right end of a table, with header, style and hint, their body cells empty. Columns
   * of the sheet that have a width of their own keep their layout. Fails where a header is there
   * already, and where the cells are not free.
   */
  | {
      readonly kind: 'addColumns';
      readonly sheet: string;
      readonly table: string;
      readonly columns: readonly NewColumn[];
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

/** Whether formulas are calculated first where that is done by hand: a command wants it, a mere look does not. */
export type ReadMode = 'calculated' | 'asItStands';

export interface Host {
  /** Reads the sheets of these names (those that exist), or all. */
  read(sheetNames?: readonly string[], mode?: ReadMode): Promise<ObservedWorkbook>;
  /**
   * Applies the changes in order.
   * @param basis the workbook that they were worked out from: where people work on it meanwhile, and
   *   what is to be written stands otherwise by now, nothing is done and HostError `changed` says so
   */
  apply(changes: ChangeSet, basis?: ObservedWorkbook): Promise<void>;
}

/** Who edited cells: the officer here, somebody else who has the workbook open, or this program. */
export type Editor = 'officer' | 'coAuthor' | 'program';

/** Cells that were edited. */
export interface SheetEdit {
  /** Null when it is not known which sheet; anything may have changed then. */
  readonly sheet: string | null;
  /** Of the cells, e.g. `B5:B9`; '' when it is not known. */
  readonly address: string;
  readonly by: Editor;
  /** True where rows, columns or cells moved: addresses known before may mean other cells now. */
  readonly isStructural: boolean;
}

/** Cells of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly range: CellRange;
}

/** How far a table goes. */
export type TableExtent = Omit<ObservedTable, 'headers' | 'hasTotals'>;

/** What stands in an area, row by row; each part has the shape of the range (see ObservedSheet). */
export interface AreaContent
  extends SheetArea, Pick<ObservedSheet, 'values' | 'formulas' | 'numberFormats'> {
  /** Tables of the sheet that are known: a row that is typed below a table makes it longer. */
  readonly tables: readonly TableExtent[];
}

/** What stands in some cells by now. */
export interface ReadAreas extends Pick<ObservedWorkbook, 'file'> {
  /** In the order in which they were asked. */
  readonly areas: readonly AreaContent[];
}

/** A workbook that people work on meanwhile. */
export interface LiveHost extends Host {
  /**
   * Tells every edit of any sheet from now on, and, where formulas calculate by themselves, every sheet
   * on which some did: what they yield by now is nobody's edit. Sheets that were never read are not told.
   * @returns ends it
   */
  watch(
    edited: (edit: SheetEdit) => void,
    calculated: (sheet: string) => void,
  ): Promise<() => Promise<void>>;
  /** Reads some cells as they stand: what an edit has changed. */
  readAreas(areas: readonly SheetArea[]): Promise<ReadAreas>;
  /** Shows a cell: its sheet comes to the front, the cell is selected. */
  reveal(sheet: string, cell: string): Promise<void>;
}
