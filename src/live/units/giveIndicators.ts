/** Giving indicators to a unit or a group: rows of Giao chỉ tiêu, as the officer would type them. */
import { afterChanges } from '../../changes/afterChanges';
import { onlyDifferences } from '../../changes/onlyDifferences';
import type { Assignment, Role } from '../../core/assign/assignment';
import { isInForce, LEAD } from '../../core/assign/assignment';
import { isBlank } from '../../core/cells';
import { isNumber, sameText } from '../../core/reading';
import type { Scope } from '../../core/readingWords';
import type { Change, ChangeSet } from '../../host/host';
import { assignmentSheet } from '../../sheets/assign/assignmentSheet';
import { ASSIGNMENT_TABLE } from '../../sheets/assign/assignmentTable';
import type { LocatedTable } from '../../sheets/locate';
import { locate } from '../../sheets/locate';
import { observedLayout } from '../../sheets/layout';
import type { OpenPlan } from '../openBook';
import type { NoRows } from '../tableRows';
import { rowChanges } from '../tableRows';

/** What is given, and to whom. */
export interface Giving {
  /** Ids of indicators. */
  readonly indicators: readonly string[];
  /** Name of a unit or a group, as Đơn vị or Thiết lập has it. */
  readonly unit: string;
  readonly role: Role;
  readonly scope: Scope | null;
}

export type GivingOutcome =
  | {
      readonly ok: true;
      readonly changes: ChangeSet;
      /** Ids that get a row, or whose waiting row is filled. */
      readonly given: readonly string[];
      /** Ids that the unit has in this role already. */
      readonly known: readonly string[];
    }
  | { readonly ok: false; readonly why: NoRows };

/** A row of the same indicator, unit and role that holds in the chosen year. */
function holds(assignments: readonly Assignment[], giving: Giving, id: string, year: number) {
  return assignments.some(
    (one) =>
      sameText(one.indicator, id) &&
      sameText(one.unit, giving.unit) &&
      sameText(one.role, giving.role) &&
      isInForce(one, year),
  );
}

/** The row in which the plan says that somebody must lead and nobody does; it is filled before one is added. */
function waitingRow({ assignments, selection }: OpenPlan['book'], { role }: Giving, id: string) {
  if (role !== LEAD) return undefined;
  return assignments.find(
    (one) =>
      sameText(one.indicator, id) &&
      sameText(one.role, LEAD) &&
      isBlank(one.unit) &&
      isInForce(one, selection.year),
  );
}

interface Written {
  readonly filled: readonly Assignment[];
  readonly added: readonly Assignment[];
}

function writtenRows(
  open: OpenPlan,
  giving: Giving,
  ids: readonly string[],
  first: number,
): Written {
  const { assignments } = open.book;
  const orders = assignments.flatMap(({ order }) => (isNumber(order) ? [order] : []));
  const filled: Assignment[] = [];
  const added: Assignment[] = [];
  for (const id of ids) {
    const waiting = waitingRow(open.book, giving, id);
    if (waiting !== undefined) {
      const scope = isBlank(waiting.scope) ? giving.scope : waiting.scope;
      filled.push({ ...waiting, unit: giving.unit, scope });
      continue;
    }
    const { unit, role, scope } = giving;
    const order = Math.max(0, ...orders) + added.length + 1;
    const years = { target: null, from: null, to: null, document: null };
    added.push({ row: first + added.length, order, indicator: id, unit, role, scope, ...years });
  }
  return { filled, added };
}

/** The typed cells of rows that waited. */
function filling(table: LocatedTable, filled: readonly Assignment[]): Change[] {
  return filled.flatMap((one) =>
    (['unit', 'scope'] as const).flatMap((key): Change[] => {
      const column = table.columns.get(key);
      if (column === undefined || isBlank(one[key])) return [];
      return [
        { kind: 'setCells', sheet: table.sheet.name, row: one.row, column, rows: [[one[key]]] },
      ];
    }),
  );
}

/**
 * Works out the rows: one that waits for a lead is filled, others come below the last. Columns are
 * found by header; the officer's own stay; Chỉ tiêu, Số đơn vị and Kiểm tra get their formulas.
 */
export function givingChanges(open: OpenPlan, giving: Giving): GivingOutcome {
  const { book, observed, scores } = open;
  const table = locate(observed, ASSIGNMENT_TABLE);
  if (table === null) return { ok: false, why: 'noTable' };
  const { assignments, selection } = book;
  const ids = [...new Set(giving.indicators)];
  const isKnown = (id: string): boolean => holds(assignments, giving, id, selection.year);
  const given = ids.filter((id) => !isKnown(id));
  const { filled, added } = writtenRows(open, giving, given, table.lastRow + 1);
  const typed = onlyDifferences(filling(table, filled), observed);
  const byRow = new Map(filled.map((one) => [one.row, one]));
  const after = [...assignments.map((one) => byRow.get(one.row) ?? one), ...added];
  const spec = assignmentSheet({ ...book, assignments: after }, scores, observedLayout(observed));
  const [rows] = spec.tables;
  if (rows === undefined) return { ok: false, why: 'noTable' };
  const made = rowChanges(afterChanges(observed, typed), spec.name, rows);
  if (!made.ok) return made;
  return {
    ok: true,
    changes: given.length === 0 ? [] : [...typed, ...made.changes],
    given,
    known: ids.filter(isKnown),
  };
}
