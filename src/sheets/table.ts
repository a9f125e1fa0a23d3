/** Managed tables as definitions: where they stand, and their columns in order. */
import {
  absoluteAddress,
  absoluteRange,
  columnName,
  MAX_ROW,
  quoteSheetName,
  rangeAddress,
} from '../core/a1';
import type {
  ColumnLayout,
  PlacedCell,
  RowIdentity,
  TableColumn,
  TableRow,
  TableSpec,
} from './spec';

export interface ColumnDef extends TableColumn {
  /** Characters. */
  readonly width: number;
  readonly hidden?: boolean;
  readonly outline?: number;
}

/** Of a column, what is only there where it is said. */
const DRAWN: ReadonlySet<string> = new Set([
  'numberFormat',
  'hint',
  'formerHeader',
  'foreign',
  'isNew',
  'owner',
  'hidden',
  'outline',
] satisfies (keyof ColumnDef)[]);

export interface TableDef {
  readonly sheet: string;
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly ColumnDef[];
}

/** Sheet column of a table column, from 1. @throws RangeError for a key that the table lacks */
export function columnOf(def: TableDef, key: string): number {
  const index = def.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new RangeError(`${def.name} has no column ${key}`);
  return def.firstColumn + index;
}

export function lastColumn(def: TableDef): number {
  return def.firstColumn + def.columns.length - 1;
}

/**
 * Full-height range of a column on its own sheet: rows that another program typed under the table
 * count too, and no cost was measured (DESIGN: Formulas).
 */
export function localColumn(def: TableDef, key: string): string {
  const column = columnOf(def, key);
  return absoluteRange({
    firstRow: def.headerRow + 1,
    firstColumn: column,
    lastRow: MAX_ROW,
    lastColumn: column,
  });
}

/** Full-height area from one column to another, as rules and validations name it: `G8:G1048576`. */
export function area(def: TableDef, firstKey: string, lastKey = firstKey): string {
  return rangeAddress({
    firstRow: def.headerRow + 1,
    firstColumn: columnOf(def, firstKey),
    lastRow: MAX_ROW,
    lastColumn: columnOf(def, lastKey),
  });
}

/** Full-height range of a column, with its sheet: `'Số liệu'!$A$5:$A$1048576`. */
export function fullColumn(def: TableDef, key: string): string {
  return `${quoteSheetName(def.sheet)}!${localColumn(def, key)}`;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** True where the columns stand in the order of the definition, whatever stands between them. */
function keepsOrder(def: TableDef, placed: TableDef): boolean {
  const keys = new Set(def.columns.map(({ key }) => key));
  const order = placed.columns.filter(({ key }) => keys.has(key)).map(({ key }) => key);
  return order.every((key, index) => def.columns[index]?.key === key);
}

/**
 * Where a cell above a table stands in a workbook whose table stands elsewhere: columns and rows that
 * an officer inserted have moved it as they moved the table. A column of the table alone that was
 * dragged to another place moves nothing above it.
 */
export function followedPlace(def: TableDef, placed: TableDef, place: CellPlace): CellPlace {
  const row = place.row + placed.headerRow - def.headerRow;
  const key = def.columns[place.column - def.firstColumn]?.key;
  if (key === undefined || !keepsOrder(def, placed)) return { row, column: place.column };
  return { row, column: columnOf(placed, key) };
}

/** Cells above a table where they stand once the table has moved. */
export function followedCells(
  def: TableDef,
  placed: TableDef,
  cells: readonly PlacedCell[],
): PlacedCell[] {
  return cells.map((cell) => ({ ...cell, ...followedPlace(def, placed, cell) }));
}

/** Cell of a table column in a row of the same sheet, column fixed: `$D12`. */
export function rowCell(def: TableDef, key: string, row: number): string {
  return `$${columnName(columnOf(def, key))}${row}`;
}

/** Absolute reference with its sheet: `'Theo dõi'!$D$2`. */
export function cellReference(sheet: string, row: number, column: number): string {
  return `${quoteSheetName(sheet)}!${absoluteAddress(row, column)}`;
}

/** What a definition says of a column to be drawn, layout and all; how its cells are read stays behind. */
export function columnSpec(column: ColumnDef): ColumnDef {
  const { key, header, style, width } = column;
  const rest = Object.entries(column).filter(([name]) => DRAWN.has(name));
  return { key, header, style, width, ...Object.fromEntries(rest) };
}

export interface TableOptions {
  /** True unless told. */
  readonly filter?: boolean;
  readonly identity?: RowIdentity;
}

export function tableSpec(
  def: TableDef,
  rows: readonly TableRow[],
  { filter = true, identity }: TableOptions = {},
): TableSpec {
  return {
    name: def.name,
    headerRow: def.headerRow,
    firstColumn: def.firstColumn,
    columns: def.columns.map(columnSpec),
    rows,
    filter,
    ...(identity === undefined ? {} : { identity }),
  };
}

/** Layout of the sheet's columns from A, for one or several tables side by side. */
export function columnLayouts(defs: readonly TableDef[], margin = 2): ColumnLayout[] {
  const layouts: (ColumnLayout | undefined)[] = [];
  for (const def of defs) {
    def.columns.forEach((column, index) => {
      layouts[def.firstColumn - 1 + index] = {
        width: column.width,
        ...(column.hidden === undefined ? {} : { hidden: column.hidden }),
        ...(column.outline === undefined ? {} : { outline: column.outline }),
      };
    });
  }
  return Array.from(layouts, (layout) => layout ?? { width: margin });
}
