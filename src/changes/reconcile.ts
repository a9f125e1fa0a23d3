/**
 * A specification against a living workbook: what a run writes so that the workbook holds what the
 * specification says, and everything of the officer's stays. Pure; the hosts only apply it.
 */
import { parseReference } from '../core/a1';
import { isBlank } from '../core/cells';
import type { Change, ChangeSet } from '../host/host';
import type { ObservedSheet, ObservedWorkbook } from '../sheets/observed';
import type { SheetSpec, TableSpec, WorkbookSpec } from '../sheets/spec';
import { onlyDifferences } from './onlyDifferences';
import type { AddedCell, Difference, PlanCells, VanishedRow } from './reconcileTable';
import { reconcileTable } from './reconcileTable';

export interface Reconciliation {
  readonly changes: ChangeSet;
  /** Cells in which plan and workbook differ, where that was asked for. */
  readonly differences: readonly Difference[];
  readonly vanished: readonly VanishedRow[];
  /** Cells of rows that the workbook did not have. */
  readonly added: readonly AddedCell[];
  /** Sheets of the officer's that have the name of one of ours: left alone. */
  readonly foreignSheets: readonly string[];
}

export interface ReconcileOptions {
  readonly planCells: PlanCells;
}

/**
 * True where the sheet holds one of the tables, by its name or at least by most of its headers; a page
 * has none and is known by the name of its first cell.
 */
function isOurs(spec: SheetSpec, sheet: ObservedSheet, { names }: ObservedWorkbook): boolean {
  if (spec.page !== undefined) {
    const refersTo = names.find(({ name }) => name === spec.page)?.refersTo ?? '';
    return parseReference(refersTo)?.sheet === sheet.name;
  }
  return spec.tables.some((table) => holdsTable(table, sheet));
}

function holdsTable(
  { name, headerRow, firstColumn, columns }: TableSpec,
  sheet: ObservedSheet,
): boolean {
  if (sheet.tables.some((table) => table.name === name)) return true;
  const headers = sheet.values[headerRow - 1] ?? [];
  const known = columns.filter(
    ({ header }, index) => (headers[firstColumn + index - 1] ?? null) === header,
  );
  return known.length * 2 > columns.length;
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
 * @param spec made with the layout of the same workbook
 */
export function reconcile(
  spec: WorkbookSpec,
  observed: ObservedWorkbook,
  { planCells }: ReconcileOptions,
): Reconciliation {
  const sheets = new Map(observed.sheets.map((sheet) => [sheet.name, sheet]));
  const there = new Set(sheets.keys());
  const differences: Difference[] = [];
  const vanished: VanishedRow[] = [];
  const added: AddedCell[] = [];
  const foreignSheets: string[] = [];
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
    return [
      ...emptied(sheetSpec, sheet),
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
  };
}
