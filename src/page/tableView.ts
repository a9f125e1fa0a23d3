/**
 * A table of a sheet as the page shows it: which columns, their widths, the text and look of each
 * cell. Components only put this into elements.
 */
import { parseRange } from '../core/a1';
import { NUMBER_FORMATS, RULE_STYLES, STYLES } from '../sheets/styles';
import type { RuleStyleName, Style } from '../sheets/styles';
import type { CellContent, SheetSpec, TableColumn, TableRow, TableSpec } from '../sheets/spec';
import { shownValue } from '../sheets/spec';
import { shownText } from './cellText';
import { lightRule } from './lights';
import { ruleClass, styleClass } from './sheetCss';

export interface ColumnView {
  readonly key: string;
  readonly header: string;
  readonly hint: string | undefined;
  /** Characters. */
  readonly width: number;
  /** Characters to the left of a column that stays in view, null for one that scrolls. */
  readonly left: number | null;
  /** How much of a card's line the column takes on a narrow screen. */
  readonly size: 'narrow' | 'medium' | 'wide';
}

export interface CellView {
  readonly column: ColumnView;
  readonly text: string;
  readonly className: string;
}

export interface RowView {
  readonly key: string;
  readonly className: string;
  readonly cells: readonly CellView[];
}

export interface TableView {
  readonly name: string;
  readonly columns: readonly ColumnView[];
  /** Characters of all columns together. */
  readonly width: number;
  readonly rows: readonly RowView[];
}

export interface ViewOptions {
  /** False: only the columns that are printed. */
  readonly allColumns: boolean;
  /** Keys of rows whose numbers need more decimals than their format shows. */
  readonly fineRows: ReadonlySet<string>;
}

const NARROW = 12;
const MEDIUM = 20;

function sizeOf(width: number): ColumnView['size'] {
  if (width <= NARROW) return 'narrow';
  return width <= MEDIUM ? 'medium' : 'wide';
}

/** A table that begins beyond the printed columns is shown whole. */
function isShown(sheet: SheetSpec, table: TableSpec, column: number, allColumns: boolean): boolean {
  if (sheet.columns[column - 1]?.hidden === true) return false;
  const last = sheet.print?.lastColumn;
  return allColumns || last === undefined || table.firstColumn > last || column <= last;
}

function columnViews(
  sheet: SheetSpec,
  table: TableSpec,
  allColumns: boolean,
): (ColumnView | null)[] {
  let left = 0;
  return table.columns.map(({ key, header, hint }, index) => {
    const column = table.firstColumn + index;
    if (!isShown(sheet, table, column, allColumns)) return null;
    const width = sheet.columns[column - 1]?.width ?? 0;
    const frozen = column <= (sheet.freeze?.columns ?? 0);
    const view = { key, header, hint, width, left: frozen ? left : null, size: sizeOf(width) };
    left += width;
    return view;
  });
}

/** Columns whose numbers a conditional format shows with more decimals. */
function fineColumns(sheet: SheetSpec): (column: number) => boolean {
  const ranges = sheet.conditionalFormats
    .filter(({ style }) => 'numberFormat' in RULE_STYLES[style])
    .flatMap(({ range }) => parseRange(range) ?? []);
  return (column) =>
    ranges.some(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn);
}

function formatOf(column: TableColumn, row: TableRow, index: number): string | undefined {
  const style: Style = STYLES[column.style];
  return row.numberFormats?.[index] ?? column.numberFormat ?? style.numberFormat;
}

function textOf(content: CellContent, format: string | undefined, fine: boolean): string {
  return shownText(shownValue(content), fine ? NUMBER_FORMATS.fine : format);
}

/** The light of a row, found in its cell of style `status`. */
function rowLight(table: TableSpec, row: TableRow): RuleStyleName | null {
  const index = table.columns.findIndex(({ style }) => style === 'status');
  return index < 0 ? null : lightRule(textOf(row.cells[index] ?? null, undefined, false));
}

function classesOf(column: TableColumn, light: RuleStyleName | null): string {
  const classes = [styleClass(column.style)];
  if (light === 'statusOff') classes.push(ruleClass('rowOff'));
  if (light !== null && column.style === 'status') classes.push(ruleClass(light));
  return classes.join(' ');
}

/** The table as it shall be shown. Pure. */
export function tableView(sheet: SheetSpec, table: TableSpec, options: ViewOptions): TableView {
  const columns = columnViews(sheet, table, options.allColumns);
  const isFine = fineColumns(sheet);
  const rows = table.rows.map((row): RowView => {
    const light = rowLight(table, row);
    const fineRow = options.fineRows.has(row.key);
    const cells = table.columns.flatMap((column, index): CellView[] => {
      const view = columns[index] ?? null;
      if (view === null) return [];
      const fine = fineRow && isFine(table.firstColumn + index);
      const text = textOf(row.cells[index] ?? null, formatOf(column, row, index), fine);
      return [{ column: view, text, className: classesOf(column, light) }];
    });
    return { key: row.key, className: light === 'statusOff' ? ruleClass('rowOff') : '', cells };
  });
  const shown = columns.flatMap((column) => column ?? []);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  return { name: table.name, columns: shown, width, rows };
}
