/**
 * What a workbook shall look like, as data. Pure functions of `sheets/` make these specifications;
 * the hosts draw them. Rows and columns are counted from 1, as a person reads them.
 */
import type { CellValue } from '../core/cells';
import type { ChartSpec } from './chart';
import type { RuleStyleName, StyleName } from './styles';

/** A formula in A1 notation with English names and commas, without the leading `=`, and its value. */
export interface FormulaCell {
  readonly formula: string;
  /** What the formula yields, computed by `core/`: Protected View shows it without recalculating. */
  readonly value: CellValue;
}

export type CellContent = CellValue | FormulaCell;

/** A cell outside any table. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  readonly numberFormat?: string;
  /** Merges this many columns to the right, this one included. */
  readonly columnSpan?: number;
}

export interface TableColumn {
  /** Stable key in code; the header is what other programs find the column by. */
  readonly key: string;
  readonly header: string;
  /** Style of the column's cells. */
  readonly style: StyleName;
  readonly numberFormat?: string;
  /** Shown when the header cell is selected (an input prompt). */
  readonly hint?: string;
  /** The header in books of before: read, never written. */
  readonly formerHeader?: string;
  /** A column of the officer's between ours: never written, never read. */
  readonly foreign?: boolean;
  /** A column that the workbook lacks: it is appended, and written in every row. */
  readonly isNew?: boolean;
  /**
   * Who says what stands in the column; `plan` unless told. `ours`: every run writes it. `plan`: the
   * plan, when it is loaded; afterwards the sheet is the plan. `officer`: written with a new row and
   * never again. Formulas are ours in every column.
   */
  readonly owner?: 'ours' | 'plan' | 'officer';
}

export interface TableRow {
  /** Identity of the row across runs: an id, or key parts joined by `|`. */
  readonly key: string;
  /** One content a column. */
  readonly cells: readonly CellContent[];
  /** Number formats that differ from the column's, by column index from 0. */
  readonly numberFormats?: Readonly<Record<number, string>>;
  /** Who says what stands in the row, where it is another than of the table's columns. */
  readonly owner?: TableColumn['owner'];
}

/**
 * How rows of a specification and of a living workbook are the same. `place`: the table is ours alone,
 * row by row. `row`: the key is the sheet row, what stands in it is the officer's;
 * `blank` is what stands in the table's first row while nothing is typed there. `append`: the rows
 * are new and come below what is there. Keys: the texts of
 * these columns joined by `|` are the row's key, and its place is the officer's choice.
 */
export type RowIdentity =
  | { readonly by: 'place' }
  | { readonly by: 'row'; readonly blank?: TableRow }
  | { readonly by: 'append' }
  | {
      readonly by: 'keys';
      readonly columns: readonly string[];
      /** What to write into a row whose key is gone. */
      readonly gone?: MarkedRow;
      /** What to write into a row whose key stands in a row above already. */
      readonly repeated?: MarkedRow;
    };

/** One content a column, `undefined` where the cell stays; {@link KEY_MARK} in a text stands for the row's key. */
export type MarkedRow = readonly (CellContent | undefined)[];

export const KEY_MARK = '{key}';

/** A native table: a header row and at least one body row. A table without rows shows one empty row. */
export interface TableSpec {
  /** Unique ASCII name, e.g. `tblSoLieu`. */
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly filter: boolean;
  /** How the rows find their place in a living workbook; by place unless told. */
  readonly identity?: RowIdentity;
}

export interface ColumnLayout {
  /** Characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Outline level 1–7; grouped columns can be folded. */
  readonly outline?: number;
}

export type ValidationRule =
  /** `source` is a formula (`=` left out) that yields a range, or a short fixed list. */
  | { readonly type: 'list'; readonly source: string | readonly string[] }
  | { readonly type: 'whole'; readonly min: number; readonly max: number }
  | { readonly type: 'decimal'; readonly min: number; readonly max: number }
  | { readonly type: 'date' };

export interface Validation {
  /** A1 range without sheet name. */
  readonly range: string;
  readonly rule: ValidationRule;
  /** `stop` refuses other input, `warning` asks, `none` only offers the list. */
  readonly strictness: 'stop' | 'warning' | 'none';
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

export interface ConditionalFormat {
  readonly range: string;
  /** Relative to the range's first cell; no leading `=`. Known again by this text. */
  readonly formula: string;
  readonly style: RuleStyleName;
  readonly stopIfTrue?: boolean;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, e.g. `[6, 6]`. */
  readonly titleRows?: readonly [number, number];
  /** Last column of the print area; rows run to the end of the data. */
  readonly lastColumn: number;
  /** Everything on one page, with narrow margins; otherwise one page wide. */
  readonly onePage?: boolean;
}

export interface SheetSpec {
  readonly name: string;
  /** A page has no table: this name for its first cell says that the sheet is ours. */
  readonly page?: string;
  readonly hidden?: boolean;
  /** A sheet to be read, without grid lines: only those of its tables are seen. */
  readonly isRead?: boolean;
  /** RRGGBB. */
  readonly tabColor?: string;
  /** From column A. */
  readonly columns: readonly ColumnLayout[];
  readonly cells: readonly PlacedCell[];
  /** Heights in points of single rows; all other rows fit their content. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly tables: readonly TableSpec[];
  readonly validations: readonly Validation[];
  /** First match wins where `stopIfTrue`; earlier ones have the higher priority. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts?: readonly ChartSpec[];
  /** Number of rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
}

/** A name for a cell or range of the workbook. */
export interface NameSpec {
  readonly name: string;
  /** e.g. `'Theo dõi'!$D$2`. */
  readonly refersTo: string;
}

export interface WorkbookSpec {
  /** In the order of their tabs. The first visible one is shown on opening unless `activeSheet` says otherwise. */
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  readonly activeSheet?: string;
  readonly title: string;
}

export function isFormula(content: CellContent): content is FormulaCell {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** The value that a content shows. */
export function shownValue(content: CellContent): CellValue {
  return isFormula(content) ? content.value : content;
}
