/**
 * Where the tables of a workbook stand. In a new book that is what their definitions say; in a living
 * one officers have moved columns and put their own between ours, and everything that a run writes
 * must follow (DESIGN: columns are found by table and header name, never by address).
 */
import type { CellPosition } from '../core/a1';
import { parseReference } from '../core/a1';
import { cellText } from '../core/cells';
import type { LocatedTable } from './locate';
import { locate, rowsOf } from './locate';
import type { ObservedTable, ObservedWorkbook } from './observed';
import type { ColumnDef, TableDef } from './table';

export interface Layout {
  /**
   * The definition as the table stands: its columns in the order of the sheet, those of the officer
   * among them as `foreign`, columns that the workbook lacks at the end where there is room for them.
   */
  placed(def: TableDef): TableDef;
  /** Sheet row of the row whose column `label` says so; null in a book that lacks it. */
  labelRow(def: TableDef, label: string): number | null;
  /** Row of each key in a column, from 1 below the header; null in a new book. The first counts. */
  keyPlaces(def: TableDef, key: string): ReadonlyMap<string, number> | null;
  /** Cell of a defined name; null in a book that lacks it. */
  named(name: string): CellPosition | null;
  /** Columns that the table of that name lacks and that {@link placed} has put at its end. */
  lacking(table: string): readonly ColumnDef[];
  /** First cell of the page of that name: rows and columns that an officer put before it moved it. */
  pageOrigin(name: string): CellPosition;
}

const TOP_LEFT: CellPosition = { row: 1, column: 1 };

/** The layout of a new book, whose label rows stand in the order of their table. */
export const STANDARD_LAYOUT: Layout = {
  placed: (def) => def,
  labelRow: () => null,
  keyPlaces: () => null,
  named: () => null,
  lacking: () => [],
  pageOrigin: () => TOP_LEFT,
};

function foreignColumn(table: LocatedTable, column: number): ColumnDef {
  const header = cellText(table.sheet.values[table.headerRow - 1]?.[column - 1] ?? null);
  return { key: `~${column}`, header, width: 10, style: 'text', foreign: true };
}

function nativeTable({ sheet }: LocatedTable, def: TableDef): ObservedTable | undefined {
  return sheet.tables.find(({ name }) => name === def.name);
}

/** True where another table stands further right in the same rows: a table cannot grow past it. */
function isHemmedIn(table: LocatedTable, own: ObservedTable | undefined, last: number): boolean {
  return table.sheet.tables.some((other) => other !== own && other.firstColumn > last);
}

interface PlacedTable {
  readonly def: TableDef;
  readonly lacking: readonly ColumnDef[];
}

function placedTable(def: TableDef, table: LocatedTable): PlacedTable {
  const keys = new Map([...table.columns].map(([key, column]) => [column, key]));
  const byKey = new Map(def.columns.map((column) => [column.key, column]));
  const found = [...keys.keys()];
  const own = nativeTable(table, def);
  const first = own?.firstColumn ?? Math.min(...found);
  const last = Math.max(own?.lastColumn ?? 0, ...found);
  const there = Array.from({ length: last - first + 1 }, (_, index): ColumnDef => {
    const column = first + index;
    return byKey.get(keys.get(column) ?? '') ?? foreignColumn(table, column);
  });
  const lacking = isHemmedIn(table, own, last)
    ? []
    : def.columns.filter(({ key }) => !table.columns.has(key));
  return {
    def: {
      ...def,
      headerRow: table.headerRow,
      firstColumn: first,
      columns: [...there, ...lacking.map((column) => ({ ...column, isNew: true }))],
    },
    lacking,
  };
}

/** The first cell of a page; null where the workbook has no such page. */
function pageCell(book: ObservedWorkbook, page: string): CellPosition | null {
  const refersTo = book.names.find(({ name }) => name === page)?.refersTo;
  const reference = refersTo === undefined ? null : parseReference(refersTo);
  if (reference === null || !book.sheets.some(({ name }) => name === reference.sheet)) return null;
  return { row: reference.range.firstRow, column: reference.range.firstColumn };
}

/** The layout of a workbook as it was read. A table that it lacks stands where its definition says. */
export function observedLayout(book: ObservedWorkbook): Layout {
  const known = new Map<
    string,
    { readonly table: LocatedTable; readonly placed: PlacedTable } | null
  >();
  const of = (
    def: TableDef,
  ): { readonly table: LocatedTable; readonly placed: PlacedTable } | null => {
    const before = known.get(def.name);
    if (before !== undefined) return before;
    const table = locate(book, def);
    const entry = table === null ? null : { table, placed: placedTable(def, table) };
    known.set(def.name, entry);
    return entry;
  };
  return {
    placed: (def) => of(def)?.placed.def ?? def,
    lacking: (table) => known.get(table)?.placed.lacking ?? [],
    pageOrigin: (name) => pageCell(book, name) ?? TOP_LEFT,
    named: (name) => pageCell(book, name),
    keyPlaces: (def, key) => {
      const table = of(def)?.table;
      if (table === undefined) return null;
      const places = new Map<string, number>();
      for (const { row, cells } of rowsOf(table, [key])) {
        const text = cellText(cells[0] ?? null);
        if (!places.has(text)) places.set(text, row - table.headerRow);
      }
      return places;
    },
    labelRow: (def, label) => {
      const table = of(def)?.table;
      if (table === undefined) return null;
      return rowsOf(table, ['label']).find(({ cells }) => cells[0] === label)?.row ?? null;
    },
  };
}
