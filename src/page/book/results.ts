/**
 * What the formulas of ours yield by now. The page has no engine for formulas and needs none: every formula
 * of the workbook is written with the value that `core/` computes, so the specification of a sheet says the
 * results of its formulas. Formulas themselves are never changed here, nor any cell without one.
 */
import { reconcile } from '../../changes/reconcile';
import { sendingOf } from '../../core/overview/sending';
import type { Change, ChangeSet } from '../../host/host';
import type { OpenPlan } from '../../live/openBook';
import { openBook } from '../../live/openBook';
import { assignmentSheet } from '../../sheets/assign/assignmentSheet';
import { budgetSheet } from '../../sheets/budget/budgetSheet';
import { calculationSheet } from '../../sheets/calculation/calculationSheet';
import type { Layout } from '../../sheets/layout';
import { observedLayout } from '../../sheets/layout';
import { logSheet } from '../../sheets/log/logSheet';
import { SHEETS } from '../../sheets/names';
import type { ObservedSheet, ObservedWorkbook } from '../../sheets/observed';
import { overviewSheet } from '../../sheets/overview/overviewSheet';
import { clarificationSheet, indicatorSheet } from '../../sheets/planSheets';
import { settingsSheet } from '../../sheets/settingsSheet';
import type { SheetSpec } from '../../sheets/spec';
import { isFormula } from '../../sheets/spec';
import { readingSheet } from '../../sheets/readingSheet';
import { progressSheet } from '../../sheets/tasks/progressSheet';
import { taskSheet } from '../../sheets/tasks/taskSheet';
import { trackSheet } from '../../sheets/track/trackSheet';
import { unitSheet } from '../../sheets/unitSheet';

type Made = (open: OpenPlan, layout: Layout) => SheetSpec;

/** Sheets with formulas, and how each is made. */
const MAKERS: Readonly<Record<string, Made>> = {
  [SHEETS.overview]: ({ book, scores }, layout) =>
    overviewSheet(book, scores, sendingOf(book), layout),
  [SHEETS.track]: ({ book, scores }, layout) => trackSheet(book, scores, layout),
  [SHEETS.indicators]: ({ book }, layout) => indicatorSheet(book.plan, layout),
  [SHEETS.assignments]: ({ book, scores }, layout) => assignmentSheet(book, scores, layout),
  [SHEETS.tasks]: ({ book }, layout) => taskSheet(book, layout),
  [SHEETS.progress]: ({ book }, layout) => progressSheet(book, layout),
  [SHEETS.budget]: ({ book }, layout) => budgetSheet(book, layout),
  [SHEETS.units]: ({ book }, layout) => unitSheet(book.plan, layout, sendingOf(book)),
  [SHEETS.settings]: ({ book }, layout) => settingsSheet(book.plan, book.settings, layout),
  [SHEETS.clarifications]: ({ book }, layout) => clarificationSheet(book.plan, layout),
  [SHEETS.calculation]: ({ book, scores }, layout) => calculationSheet(book, scores, layout),
};

/** Sheets whose formulas this module knows. */
export const CALCULATED_SHEETS: readonly string[] = Object.keys(MAKERS);

type SetCells = Extract<Change, { readonly kind: 'setCells' }>;

/** Only what stands behind a formula that the sheet has already. */
function onlyResults(change: Change, sheets: ReadonlyMap<string, ObservedSheet>): SetCells[] {
  if (change.kind !== 'setCells') return [];
  const { row, column } = change;
  const formulas = sheets.get(change.sheet)?.formulas;
  const rows = change.rows.map((contents, down) =>
    contents.map((content, right) => {
      if (content === undefined || !isFormula(content)) return undefined;
      const own = formulas?.[row + down - 1]?.[column + right - 1] ?? null;
      return own === content.formula ? content : undefined;
    }),
  );
  const hasAny = rows.some((contents) => contents.some((content) => content !== undefined));
  return hasAny ? [{ ...change, rows }] : [];
}

/** Sheets whose rows are what people and runs wrote: they have looks, and no formulas of ours. */
const PLAIN_MAKERS: Readonly<Record<string, Made>> = {
  [SHEETS.readings]: ({ book }, layout) => readingSheet(book.plan, [], layout),
  [SHEETS.log]: (_, layout) => logSheet([], layout),
};

/** What a sheet of ours shall look like, and its results; null for an officer's own. */
export function sheetSpecOf(open: OpenPlan, layout: Layout, sheet: string): SheetSpec | null {
  const make = MAKERS[sheet] ?? PLAIN_MAKERS[sheet];
  return make?.(open, layout) ?? null;
}

/**
 * What is to be written so that the formulas of these sheets show what a spreadsheet would.
 * @param sheets specifications made for the layout
 */
export function resultsOf(
  { observed }: OpenPlan,
  layout: Layout,
  sheets: readonly SheetSpec[],
): ChangeSet {
  const bySheet = new Map(observed.sheets.map((sheet) => [sheet.name, sheet]));
  const spec = { title: '', sheets: sheets.filter(({ name }) => bySheet.has(name)), names: [] };
  const { changes } = reconcile(spec, observed, { layout, planCells: 'keep' });
  return changes.flatMap((change) => onlyResults(change, bySheet));
}

/** The results of all formulas of ours in a workbook; none where it holds no plan that can be read. */
export function formulaResults(observed: ObservedWorkbook, file: string): ChangeSet {
  const open = openBook(observed, file);
  if (open.kind !== 'plan') return [];
  const layout = observedLayout(observed);
  const specs = CALCULATED_SHEETS.flatMap((sheet) => sheetSpecOf(open, layout, sheet) ?? []);
  return resultsOf(open, layout, specs);
}
