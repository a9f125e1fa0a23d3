/**
 * A newer text of the plan for a workbook that lives already. What the officer decided stays: choices,
 * targets assigned by later documents, tolerances, notes, readings. What differs is shown first.
 */
import { afterChanges } from '../changes/afterChanges';
import { editChanges } from '../changes/edits';
import type { Reconciliation } from '../changes/reconcile';
import { reconcile } from '../changes/reconcile';
import type { AddedCell, Difference, VanishedRow } from '../changes/reconcileTable';
import { cellAddress } from '../core/a1';
import type { Assignment } from '../core/assign/assignment';
import { planAssignments } from '../core/assign/planAssignments';
import type { Book } from '../core/book';
import { cellText, isBlank } from '../core/cells';
import type { Finding, Outcome } from '../core/finding';
import type { CellEdit } from '../core/log';
import { scoreBook } from '../core/measure/scoreBook';
import { withChoices } from '../core/plan/choices';
import { sendingOf } from '../core/overview/sending';
import { withReporters } from '../core/plan/reporters';
import { yearsOf } from '../core/plan/targets';
import type { Indicator, Plan } from '../core/plan/types';
import { assignmentSheet } from '../sheets/assign/assignmentSheet';
import { ASSIGNMENT_TABLE } from '../sheets/assign/assignmentTable';
import type { Layout } from '../sheets/layout';
import { observedLayout } from '../sheets/layout';
import { cellAt, locate } from '../sheets/locate';
import { SHEETS } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import { clarificationSheet, indicatorSheet } from '../sheets/planSheets';
import { indicatorTable } from '../sheets/planTables';
import type { ReadBook } from '../sheets/readBook';
import { readBook } from '../sheets/readBook';
import { settingsSheet } from '../sheets/settingsSheet';
import { taskSheet } from '../sheets/tasks/taskSheet';
import { unitSheet } from '../sheets/unitSheet';
import { following } from './follow';
import type { AddedRow, Loaded, LoadOptions } from './loading';
import { logFirst } from './logOrder';

/** Sheets of which every row comes from the plan; to others officers add their own. */
const PLAN_ROWS: ReadonlySet<string> = new Set([
  SHEETS.indicators,
  SHEETS.tasks,
  SHEETS.clarifications,
]);

const GONE = 'Không còn trong bản kế hoạch nạp sau.';

function otherPlan(file: string, known: Plan, plan: Plan): Finding {
  return {
    code: 'load.otherPlan',
    severity: 'error',
    place: { file },
    read: known.id,
    advice: `Sổ đang theo kế hoạch này, không nạp được kế hoạch “${plan.id}”. Nạp kế hoạch khác vào một sổ trống.`,
  };
}

function choiceOf(known: Plan, id: string, labels: readonly string[]): string | undefined {
  const choice = known.clarifications.find((point) => point.id === id)?.choice;
  return choice !== undefined && labels.includes(choice) ? choice : undefined;
}

function withAssigned(indicator: Indicator, known: Indicator | undefined): Indicator {
  const assigned = Object.entries(known?.targets ?? {}).filter(
    ([, { basis }]) => basis === 'assigned',
  );
  return assigned.length === 0
    ? indicator
    : { ...indicator, targets: { ...indicator.targets, ...Object.fromEntries(assigned) } };
}

/** The plan as the officer's choices and later documents make it. */
function withDecisions(plan: Plan, known: Plan): Plan {
  const clarifications = plan.clarifications.map((point) => {
    const labels = point.options.map(({ label }) => label);
    return { ...point, choice: choiceOf(known, point.id, labels) ?? point.choice };
  });
  const chosen = withChoices({ ...plan, clarifications });
  const byId = new Map(known.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    ...chosen,
    indicators: chosen.indicators.map((indicator) =>
      withAssigned(indicator, byId.get(indicator.id)),
    ),
  };
}

/** Units and groups as the workbook names them, and those that it lacks as the plan does. */
function knownNames({ units, groups }: Plan, known: Plan): Pick<Plan, 'units' | 'groups'> {
  const named = <One extends { readonly code: string }>(
    all: readonly One[],
    theirs: readonly One[],
  ) => {
    const byCode = new Map(theirs.map((one) => [one.code, one]));
    return all.map((one) => byCode.get(one.code) ?? one);
  };
  return { units: named(units, known.units), groups: named(groups, known.groups) };
}

/**
 * Rows of Giao chỉ tiêu for indicators of which the workbook says nothing yet, below whatever stands there:
 * neither in Chỉ tiêu nor in Giao chỉ tiêu.
 */
function newAssignments(plan: Plan, { plan: known, assignments }: Book, lastRow: number) {
  const told = [
    ...known.indicators.map(({ id }) => id),
    ...assignments.map(({ indicator }) => indicator),
  ];
  const ids = new Set(told.map((id) => cellText(id).toLowerCase()));
  const indicators = plan.indicators.filter(({ id }) => !ids.has(id.toLowerCase()));
  const last = assignments.reduce((row, one) => Math.max(row, one.row), lastRow);
  return planAssignments({ ...plan, indicators }, last + 1).map((one, index) => ({
    ...one,
    order: assignments.length + index + 1,
  }));
}

/** Giao chỉ tiêu where the plan adds to it; its other rows are the officers'. */
function grownAssignments(
  plan: Plan,
  read: ReadBook,
  added: readonly Assignment[],
  layout: Layout,
) {
  if (added.length === 0) return [];
  const book = { ...read, plan, assignments: [...read.assignments, ...added] };
  return [assignmentSheet(book, scoreBook(book), layout)];
}

function planSheets(plan: Plan, read: ReadBook, given: readonly Assignment[], layout: Layout) {
  return {
    title: plan.title,
    names: [],
    sheets: [
      ...grownAssignments(plan, read, given, layout),
      indicatorSheet(plan, layout),
      taskSheet({ ...read, plan }, layout),
      unitSheet(plan, layout, sendingOf({ ...read, plan })),
      settingsSheet(plan, read.settings, layout),
      clarificationSheet(plan, layout),
    ],
  };
}

function differenceFinding(file: string, overwrite: boolean, difference: Difference): Finding {
  const { sheet, row, column, header, read, wanted } = difference;
  const plan = isBlank(wanted) ? 'Kế hoạch để trống' : `Kế hoạch ghi “${cellText(wanted)}”`;
  return {
    code: 'plan.differs',
    severity: 'warning',
    place: { file, sheet, cell: cellAddress(row, column) },
    read: cellText(read),
    advice: `${plan} (cột ${header}). ${overwrite ? 'Đã ghi theo kế hoạch.' : 'Giữ như trong sổ; muốn theo kế hoạch thì nạp lại và chọn ghi đè.'}`,
  };
}

function goneFinding(file: string, { sheet, row, key }: VanishedRow): Finding {
  return {
    code: 'plan.rowGone',
    severity: 'warning',
    place: { file, sheet, cell: cellAddress(row, 1) },
    read: key,
    advice: `${GONE} Dòng được giữ nguyên; xóa dòng, hoặc ghi Đến năm, nếu không theo dõi nữa.`,
  };
}

const about = (key: string) => ({ id: key, unit: '', period: '' });

function overwritten({ sheet, row, column, key, read, wanted }: Difference): CellEdit {
  const reason = 'Ghi theo kế hoạch';
  return { sheet, row, column, before: read, after: wanted, reason, ...about(key) };
}

/** @param given rows of Giao chỉ tiêu that are new: where they stand says nothing, their indicator does */
function added(
  given: readonly Assignment[],
  { sheet, row, column, key, value }: AddedCell,
): CellEdit {
  const own = sheet === SHEETS.assignments ? given.find((one) => one.row === row) : undefined;
  const id = own === undefined ? key : cellText(own.indicator);
  const reason = 'Thêm theo kế hoạch';
  return { sheet, row, column, before: null, after: value, reason, ...about(id) };
}

/** The rows of the cells that are added, each once. */
function addedRows(reconciled: Reconciliation, given: readonly Assignment[]): AddedRow[] {
  const rows = reconciled.added.map((cell): [string, AddedRow] => [
    `${cell.sheet}|${cell.row}`,
    { sheet: cell.sheet, key: added(given, cell).id },
  ]);
  return [...new Map(rows).values()];
}

/** A vanished indicator is marked behind its note, once. */
function marks(
  observed: ObservedWorkbook,
  plan: Plan,
  vanished: readonly VanishedRow[],
): CellEdit[] {
  const table = locate(observed, indicatorTable(yearsOf(plan)));
  const column = table?.columns.get('note');
  if (table === null || column === undefined) return [];
  return vanished.flatMap(({ sheet, row, key }): CellEdit[] => {
    const before = cellAt(table, row, 'note');
    const note = cellText(before).trim();
    if (sheet !== SHEETS.indicators || note.includes(GONE)) return [];
    const after = `${note} ${GONE}`.trim();
    return [{ sheet, row, column, before, after, reason: GONE, ...about(key) }];
  });
}

function editsOf(
  reconciled: Reconciliation,
  marked: readonly CellEdit[],
  given: readonly Assignment[],
  overwrite: boolean,
): CellEdit[] {
  return [
    ...(overwrite ? reconciled.differences.map(overwritten) : []),
    ...reconciled.added.map((cell) => added(given, cell)),
    ...marked,
  ];
}

/**
 * What loading a newer text of its plan changes in a living workbook. Nothing is written yet.
 * @returns findings only when the workbook cannot be read, or follows another plan
 */
export function planRevision(
  observed: ObservedWorkbook,
  plan: Plan,
  { file, stamp, overwrite = false }: LoadOptions,
): Outcome<Loaded> {
  const read = readBook(observed, file);
  if (!read.ok) return read;
  const known = read.value.plan;
  if (known.id !== plan.id) return { ok: false, findings: [otherPlan(file, known, plan)] };
  const layout = observedLayout(observed);
  const decided = withDecisions(withReporters(plan), known);
  const table = locate(observed, ASSIGNMENT_TABLE);
  const named = overwrite ? decided : { ...decided, ...knownNames(decided, known) };
  const given = newAssignments(named, read.value, table?.lastRow ?? ASSIGNMENT_TABLE.headerRow);
  const wanted = planSheets(decided, read.value, given, layout);
  const planCells = overwrite ? 'overwrite' : 'compare';
  const reconciled = reconcile(wanted, observed, { layout, planCells });
  const vanished = reconciled.vanished.filter(({ sheet }) => PLAN_ROWS.has(sheet));
  const marked = marks(observed, plan, vanished);
  const edits = editsOf(reconciled, marked, given, overwrite);
  const first = [...reconciled.changes, ...editChanges(marked)];
  const findings = [
    ...reconciled.differences.map((each) => differenceFinding(file, overwrite, each)),
    ...vanished.map((row) => goneFinding(file, row)),
  ];
  const revised = afterChanges(observed, first);
  const book = readBook(revised, file);
  if (!book.ok) return book;
  const scores = scoreBook(book.value);
  const summary = `Nạp Kế hoạch số ${plan.number} vào sổ đang dùng. ${edits.length} ô được sửa, ${findings.length} nội dung cần xem.`;
  const run =
    stamp === undefined
      ? null
      : { action: 'load' as const, stamp, file, period: '', summary, edits };
  const followed = following({ observed: revised, book: book.value, scores, run, file });
  if (!followed.ok) return followed;
  const { upkeep } = followed.value;
  const changes = logFirst([...first, ...followed.value.changes, ...upkeep]);
  const revision = {
    differences: reconciled.differences,
    vanished,
    added: addedRows(reconciled, given),
  };
  const value = { book: book.value, scores, changes, basis: observed, revision };
  return { ok: true, value, findings };
}
