/** Indicators that nobody leads in the chosen year (DOMAIN, Units: "29 of 80 indicators have no lead in the plan, and that is shown"). */
import { LEAD } from '../../core/assign/assignment';
import { cellText, isBlank } from '../../core/cells';
import { sameText } from '../../core/reading';
import { yearsOf } from '../../core/plan/targets';
import { ASSIGNMENT_TABLE } from '../../sheets/assign/assignmentTable';
import { addressAt, locate, rowsOf } from '../../sheets/locate';
import { indicatorTable } from '../../sheets/planTables';
import type { OpenPlan } from '../openBook';

/** A cell of a sheet. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface UnassignedIndicator {
  readonly id: string;
  readonly name: string;
  /** The row of Giao chỉ tiêu that waits for a unit, else the row of Chỉ tiêu; null where neither was found. */
  readonly place: SheetCell | null;
}

/** By id in small letters, the cell of the unit in a row that waits for one. */
function waitingCells({ book, observed }: OpenPlan): Map<string, SheetCell> {
  const table = locate(observed, ASSIGNMENT_TABLE);
  if (table === null) return new Map();
  const waiting = book.assignments.filter(
    ({ indicator, unit, role }) => !isBlank(indicator) && isBlank(unit) && sameText(role, LEAD),
  );
  return new Map(
    waiting.map(({ indicator, row }) => [
      cellText(indicator).toLowerCase(),
      { sheet: table.sheet.name, cell: addressAt(table, row, 'unit') },
    ]),
  );
}

/** By id in small letters, the cell of an indicator's name in Chỉ tiêu. */
function indicatorCells({ book, observed }: OpenPlan): Map<string, SheetCell> {
  const table = locate(observed, indicatorTable(yearsOf(book.plan)));
  if (table === null) return new Map();
  return new Map(
    rowsOf(table, ['id']).map(({ row, cells: [id = null] }) => [
      cellText(id).toLowerCase(),
      { sheet: table.sheet.name, cell: addressAt(table, row, 'name') },
    ]),
  );
}

/** In plan order; indicators that the document only implies are no one's to lead. */
export function unassignedIndicators(open: OpenPlan): UnassignedIndicator[] {
  const [waiting, rows] = [waitingCells(open), indicatorCells(open)];
  return open.scores
    .filter(({ indicator, coverage }) => indicator.optional !== true && coverage.leads === 0)
    .map(({ indicator: { id, name } }) => {
      const key = id.toLowerCase();
      return { id, name, place: waiting.get(key) ?? rows.get(key) ?? null };
    });
}
