/**
 * Cells of the plan that the pane writes as an officer would type them: Lựa chọn of a point to clarify
 * and the plan's Ngưỡng gần đạt. They are found by header and label, for columns and rows move.
 */
import { cellAddress } from '../core/a1';
import { cellText } from '../core/cells';
import { yearsOf } from '../core/plan/targets';
import type { Plan, PlanTolerance } from '../core/plan/types';
import type { ChangeSet } from '../host/host';
import { cellAt, hasFormula, locate, rowsOf } from '../sheets/locate';
import type { ObservedWorkbook } from '../sheets/observed';
import { readFacts } from '../sheets/planRecords';
import type { RecordTable } from '../sheets/planTables';
import { CLARIFICATION_TABLE, indicatorTable, PLAN_TABLE } from '../sheets/planTables';

/** A cell of the workbook. */
export interface CellSpot {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** What writes the cells, or the first of them that is not ours to write. */
export type CellPlan =
  | { readonly ok: true; readonly changes: ChangeSet }
  /** The sheet lacks the row or the column. */
  | { readonly ok: false; readonly fault: 'missing'; readonly sheet: string }
  /** The officer has a formula there; it is never written over. */
  | ({ readonly ok: false; readonly fault: 'formula' } & CellSpot);

interface Wanted {
  readonly row: number | undefined;
  readonly value: string | number;
}

function written(
  observed: ObservedWorkbook,
  def: RecordTable,
  key: string,
  cells: readonly Wanted[],
): CellPlan {
  const table = locate(observed, def);
  const column = table?.columns.get(key);
  if (table === null || column === undefined) {
    return { ok: false, fault: 'missing', sheet: def.sheet };
  }
  const sheet = table.sheet.name;
  const changes: ChangeSet[number][] = [];
  for (const { row, value } of cells) {
    if (row === undefined) return { ok: false, fault: 'missing', sheet };
    if (hasFormula(table.sheet, row, column)) {
      return { ok: false, fault: 'formula', sheet, cell: cellAddress(row, column) };
    }
    if (cellAt(table, row, key) === value) continue;
    changes.push({ kind: 'setCells', sheet, row, column, rows: [[value]] });
  }
  return { ok: true, changes };
}

function rowWith(
  observed: ObservedWorkbook,
  def: RecordTable,
  key: string,
  text: string,
): number | undefined {
  const table = locate(observed, def);
  if (table === null) return undefined;
  return rowsOf(table, [key]).find(({ cells }) => cellText(cells[0] ?? null) === text)?.row;
}

/** Where a cell of a record's row stands; null where the workbook lacks it. */
function spotOf(
  observed: ObservedWorkbook,
  def: RecordTable,
  id: string,
  key: string,
): CellSpot | null {
  const table = locate(observed, def);
  const column = table?.columns.get(key);
  const row = rowWith(observed, def, 'id', id);
  return table === null || column === undefined || row === undefined
    ? null
    : { sheet: table.sheet.name, cell: cellAddress(row, column) };
}

/**
 * Writes Lựa chọn of a point. Targets follow at the next Cập nhật đánh giá.
 * @param label of an option of the point
 */
export function choiceChanges(observed: ObservedWorkbook, point: string, label: string): CellPlan {
  const row = rowWith(observed, CLARIFICATION_TABLE, 'id', point);
  return written(observed, CLARIFICATION_TABLE, 'choice', [{ row, value: label }]);
}

/** Writes the plan's Ngưỡng gần đạt into Thiết lập; cells that hold the number already are left. */
export function toleranceChanges(observed: ObservedWorkbook, tolerance: PlanTolerance): CellPlan {
  const rows = new Map(
    [...readFacts(observed).rowOf].map(([{ path }, row]) => [path.join('.'), row]),
  );
  const cells = Object.entries(tolerance).map(([part, value]: [string, number]) => ({
    row: rows.get(`tolerance.${part}`),
    value,
  }));
  return written(observed, PLAN_TABLE, 'value', cells);
}

/** Lựa chọn of a point. */
export const choiceSpot = (observed: ObservedWorkbook, point: string): CellSpot | null =>
  spotOf(observed, CLARIFICATION_TABLE, point, 'choice');

/** The name of an indicator in Chỉ tiêu. */
export const indicatorSpot = (
  observed: ObservedWorkbook,
  plan: Plan,
  id: string,
): CellSpot | null => spotOf(observed, indicatorTable(yearsOf(plan)), id, 'name');

/** The target of an indicator's year in Chỉ tiêu. */
export const targetSpot = (
  observed: ObservedWorkbook,
  plan: Plan,
  id: string,
  year: number,
): CellSpot | null => spotOf(observed, indicatorTable(yearsOf(plan)), id, `targets.${year}.value`);

/** The value of a fact of the plan in Thiết lập, e.g. `['title']`. */
export function factSpot(observed: ObservedWorkbook, path: readonly string[]): CellSpot | null {
  const { table, rowOf } = readFacts(observed);
  const column = table?.columns.get('value');
  const row = [...rowOf].find(([fact]) => fact.path.join('.') === path.join('.'))?.[1];
  if (table === null || column === undefined || row === undefined) return null;
  return { sheet: table.sheet.name, cell: cellAddress(row, column) };
}
