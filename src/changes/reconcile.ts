/**
 * A specification against a living workbook: what a run writes so that the workbook holds what the
 * specification says, and everything of the officer's stays. Pure; the hosts only apply it.
 */
import { parseReference } from '../core/a1';
import type { CellValue } from '../core/cells';
import { isBlank } from '../core/cells';
import type { Change, ChangeSet } from '../host/host';
import type { Layout } from '../sheets/layout';
import type { ObservedSheet, ObservedWorkbook } from '../sheets/observed';
import type { SheetSpec, TableColumn, TableSpec, WorkbookSpec } from '../sheets/spec';
import { columnSpec } from '../sheets/table';
import { onlyDifferences } from './onlyDifferences';
import type { AddedCell, Difference, PlanCells, VanishedRow } from './reconcileTable';
import { reconcileTable } from './reconcileTable';

export interface Reconciliation {
  readonly changes: ChangeSet;
  /**
   * Conditional formats and validations of ours. What the workbook has of them is not read; a run
   * writes them anew each time, because copies by paste and sort multiply them, and a host leaves
   * rules alone that are as they should be.
   */
  readonly upkeep: ChangeSet;
  /** Cells in which plan and workbook differ, where that was asked for. */
  readonly differences: readonly Difference[];
  readonly vanished: readonly VanishedRow[];
  /** Cells of rows that the workbook did not have. */
  readonly added: readonly AddedCell[];
  /** Sheets of the officer's that have the name of one of ours: left alone. */
  readonly foreignSheets: readonly string[];
  /** Cells of the officer's that stand where a table must get columns. */
  readonly crowded: readonly CrowdedCell[];
}

/** A cell that is in the way of new columns. */
export interface CrowdedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly read: CellValue;
  /** Headers of the columns that need the room. */
  readonly headers: readonly string[];
}

export interface ReconcileOptions {
  /** The one that the specification was made with. */
  readonly layout: Layout;
  readonly planCells: PlanCells;
}

/** Fewest headers by which a table is known where a program that knows no tables saved the book. */
const FEWEST_HEADERS = 2;

/**
 * True where the sheet holds one of the tables, by its name or at least by its headers; a page has
 * none and is known by the name of its first cell.
 */
function isOurs(spec: SheetSpec, sheet: ObservedSheet, { names }: ObservedWorkbook): boolean {
  if (spec.page !== undefined) {
    const refersTo = names.find(({ name }) => name === spec.page)?.refersTo ?? '';
    return parseReference(refersTo)?.sheet === sheet.name;
  }
  return spec.tables.some((table) => holdsTable(table, sheet));
}

function holdsTable(table: TableSpec, sheet: ObservedSheet): boolean {
  const { name, headerRow, firstColumn, columns, identity } = table;
  if (sheet.tables.some((known) => known.name === name)) return true;
  const headers = sheet.values[headerRow - 1] ?? [];
  const isThere = ({ header }: TableColumn, index: number): boolean =>
    (headers[firstColumn + index - 1] ?? null) === header;
  const found = columns.filter(isThere);
  if (identity?.by !== 'keys') return found.length * 2 > columns.length;
  const keys = new Set(found.map(({ key }) => key));
  return found.length >= FEWEST_HEADERS && identity.columns.every((key) => keys.has(key));
}

function headChanges({ name, cells }: SheetSpec): Change[] {
  return cells.map(({ row, column, content }) => ({
    kind: 'setCells',
    sheet: name,
    row,
    column,
    rows: [[content]],
  }));
}

/** Columns that a later version of ours has and the workbook lacks. */
function newColumns(table: TableSpec, sheet: ObservedSheet, layout: Layout): Change[] {
  const columns = layout.lacking(table.name).map(columnSpec);
  if (columns.length === 0) return [];
  if (sheet.tables.some(({ name }) => name === table.name)) {
    return [{ kind: 'addColumns', sheet: sheet.name, table: table.name, columns }];
  }
  // A program that knows no tables saved the book: there are only the headers.
  const column = table.firstColumn + table.columns.length - columns.length;
  const rows = [columns.map(({ header }) => header)];
  return [{ kind: 'setCells', sheet: sheet.name, row: table.headerRow, column, rows }];
}

/** Headers of a table that the sheet does not have at all: a later version of ours put it there. */
function newHeaders(table: TableSpec, sheet: ObservedSheet): Change[] {
  if (holdsTable(table, sheet)) return [];
  const { headerRow, firstColumn, columns } = table;
  const rows = [columns.map(({ header }) => header)];
  return [{ kind: 'setCells', sheet: sheet.name, row: headerRow, column: firstColumn, rows }];
}

/** The first cell that holds something where the table must get columns. */
function crowdedCells(table: TableSpec, sheet: ObservedSheet, layout: Layout): CrowdedCell[] {
  const headers = layout.lacking(table.name).map(({ header }) => header);
  const own = sheet.tables.find(({ name }) => name === table.name);
  if (headers.length === 0 || own === undefined) return [];
  for (let row = own.headerRow; row <= own.lastRow; row += 1) {
    for (let index = 1; index <= headers.length; index += 1) {
      const column = own.lastColumn + index;
      const read = sheet.values[row - 1]?.[column - 1] ?? null;
      if (!isBlank(read)) return [{ sheet: sheet.name, row, column, read, headers }];
    }
  }
  return [];
}

function rulesOf({ name, conditionalFormats, validations }: SheetSpec): Change {
  return { kind: 'setRules', sheet: name, conditionalFormats, validations };
}

/**
 * A page is rewritten in place: what stands among its columns and is no part of it is of a former run,
 * such as the rows of a component that is gone. Beside its columns nothing is touched.
 */
function emptied({ name, page, cells }: SheetSpec, sheet: ObservedSheet): Change[] {
  if (page === undefined) return [];
  const ours = new Set(cells.map(({ row, column }) => `${row}|${column}`));
  const [first, last] = [
    Math.min(...cells.map(({ column }) => column)),
    Math.max(...cells.map(({ column, columnSpan = 1 }) => column + columnSpan - 1)),
  ];
  return sheet.values.flatMap((contents, index) =>
    contents.flatMap((content, place): Change[] => {
      const [row, column] = [index + 1, place + 1];
      const isRest = column >= first && column <= last && !ours.has(`${row}|${column}`);
      if (!isRest || isBlank(content)) return [];
      return [{ kind: 'setCells', sheet: name, row, column, rows: [[null]] }];
    }),
  );
}

/** Charts of pages that say something new: what they refer to may have moved. */
function redrawn({ sheets }: WorkbookSpec, changes: ChangeSet): Change[] {
  const written = new Set(
    changes.flatMap((change) => (change.kind === 'setCells' ? [change.sheet] : [])),
  );
  return sheets.flatMap(({ name, charts = [] }): Change[] =>
    charts.length > 0 && written.has(name) ? [{ kind: 'setCharts', sheet: name, charts }] : [],
  );
}

/** New sheets stand before the next one of ours that the workbook has. */
function placeOf(
  spec: WorkbookSpec,
  index: number,
  there: ReadonlySet<string>,
): string | undefined {
  return spec.sheets.slice(index + 1).find(({ name }) => there.has(name))?.name;
}

/**
 * What makes the workbook hold what the specification says.
 */
export function reconcile(
  spec: WorkbookSpec,
  observed: ObservedWorkbook,
  { layout, planCells }: ReconcileOptions,
): Reconciliation {
  const sheets = new Map(observed.sheets.map((sheet) => [sheet.name, sheet]));
  const there = new Set(sheets.keys());
  const differences: Difference[] = [];
  const vanished: VanishedRow[] = [];
  const added: AddedCell[] = [];
  const foreignSheets: string[] = [];
  const upkeep: Change[] = [];
  const crowded: CrowdedCell[] = [];
  const changes = spec.sheets.flatMap((sheetSpec, index): Change[] => {
    const sheet = sheets.get(sheetSpec.name);
    if (sheet === undefined) {
      const before = placeOf(spec, index, there);
      return [{ kind: 'addSheet', sheet: sheetSpec, ...(before === undefined ? {} : { before }) }];
    }
    if (!isOurs(sheetSpec, sheet, observed)) {
      foreignSheets.push(sheetSpec.name);
      return [];
    }
    const tables = sheetSpec.tables.map((table) => reconcileTable(table, sheet, planCells));
    differences.push(...tables.flatMap((table) => table.differences));
    vanished.push(...tables.flatMap((table) => table.vanished));
    added.push(...tables.flatMap((table) => table.added));
    upkeep.push(rulesOf(sheetSpec));
    crowded.push(...sheetSpec.tables.flatMap((table) => crowdedCells(table, sheet, layout)));
    return [
      ...emptied(sheetSpec, sheet),
      ...sheetSpec.tables.flatMap((table) => newHeaders(table, sheet)),
      ...sheetSpec.tables.flatMap((table) => newColumns(table, sheet, layout)),
      ...headChanges(sheetSpec),
      ...tables.flatMap((table) => table.changes),
    ];
  });
  const names = spec.names.map((name): Change => ({ kind: 'setName', name }));
  const differing = onlyDifferences([...changes, ...names], observed);
  return {
    changes: [...differing, ...redrawn(spec, differing)],
    differences,
    vanished,
    added,
    foreignSheets,
    crowded,
    upkeep,
  };
}
