/** Applies a change set to the open workbook. */
import { checkChanges } from '../changeFaults';
import type { ChangeSet, ObservedWorkbook } from '../host';
import type { AddColumns } from '../newColumns';
import type { SetRules } from '../ownRules';
import { addColumnsWorks, addedFormatWorks, planColumns, type ColumnPlan } from './addColumns';
import { callBytes } from './callBytes';
import { sameName, type Catalog } from './catalog';
import { planChanges, type Step } from './changePlan';
import { ChartDrawer } from './drawCharts';
import { numberFormatWorks } from './drawContents';
import { createWork, drawSheet } from './drawSheet';
import { type FormatIds, planRules, type RulePlan } from './foundRules';
import { fixedWork, syncInPackets, type Sending, type Work } from './packets';
import { look, type Seen } from './look';
import { sheetNamed } from './ranges';
import { TableResizer } from './resizeTable';
import { setCellsWorks } from './setCells';
import { setRulesWorks } from './setRules';
import { readWorkbook } from './readWorkbook';
import { tableArea } from './sheetLayout';
import {
  beginWork,
  clearedCatalog,
  clearingWorks,
  endWork,
  type Leftovers,
  leftoversOf,
  unfinishedSheets,
} from './unfinished';

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

function nameWork(context: Excel.RequestContext, step: StepOf<'setName'>): Work {
  const { name, refersTo } = step.change.name;
  return fixedWork(callBytes(2, name, refersTo), () => {
    const { names } = context.workbook;
    if (step.exists) names.getItem(name).formula = `=${refersTo}`;
    else names.add(name, `=${refersTo}`);
  });
}

/** What is known of the workbook once it was looked at. */
interface Preparation extends Omit<Seen, 'rules' | 'sameAsRead'> {
  readonly columns: ReadonlyMap<AddColumns, ColumnPlan>;
  readonly rules: ReadonlyMap<SetRules, RulePlan>;
}

/** Sheets that were there already stand among the new ones as if all had been made now. */
function lastTabWork(context: Excel.RequestContext, sheet: string, last: number): Work {
  return fixedWork(callBytes(2, sheet), () => {
    sheetNamed(context, sheet).position = last;
  });
}

/**
 * New sheets and names come first, in their order: Excel refuses a formula that speaks of a sheet
 * which is not there.
 */
function firstWorks(
  context: Excel.RequestContext,
  steps: readonly Step[],
  { empty, kept }: Leftovers,
  sheetsNow: number,
): Work[] {
  const sheets = steps.flatMap((step) => {
    if (step.kind !== 'addSheet') return [];
    const { sheet } = step.change;
    const isThere = empty.some((name) => sameName(name, sheet.name));
    return isThere ? [] : [createWork(context, sheet, step.position)];
  });
  const last = sheetsNow + sheets.length - 1;
  const ordered = steps.flatMap((step) =>
    step.kind === 'addSheet' && step.position === null && empty.length + kept.size > 0
      ? [lastTabWork(context, step.change.sheet.name, last)]
      : [],
  );
  const names = steps.flatMap((step) => (step.kind === 'setName' ? [nameWork(context, step)] : []));
  return [...sheets, ...ordered, ...names];
}

function stepWorks(
  context: Excel.RequestContext,
  step: Step,
  known: Preparation,
  resizer: TableResizer,
): Work[] {
  switch (step.kind) {
    case 'addSheet':
      for (const table of step.change.sheet.tables) resizer.know(table.name, tableArea(table));
      return drawSheet(context, step.change.sheet);
    case 'setCells':
      return setCellsWorks(context, step.change, known.textCells.get(step.change) ?? []);
    case 'resizeTable':
      resizer.plan(step.change);
      return [];
    case 'addColumns': {
      const plan = known.columns.get(step.change);
      return plan === undefined ? [] : addColumnsWorks(context, step.change, plan, resizer);
    }
    case 'setRules':
    case 'setCharts':
    case 'setName':
      return [];
    case 'activate':
      return [fixedWork(callBytes(1), () => sheetNamed(context, step.change.sheet).activate())];
  }
}

/** Formats and charts, which must wait until all contents of the change set are written. */
function lateWorks(
  context: Excel.RequestContext,
  steps: readonly Step[],
  known: Preparation,
  resizer: TableResizer,
): Work[] {
  const drawer = new ChartDrawer(context, known.charts);
  const charts = steps.flatMap((step) => drawer.works(step));
  const formats = steps.flatMap((step) =>
    step.kind === 'addSheet' ? numberFormatWorks(context, step.change.sheet) : [],
  );
  const added = [...known.columns].flatMap(([change, plan]) =>
    addedFormatWorks(context, change, plan),
  );
  return [...formats, ...added, ...resizer.lateWorks(), ...charts];
}

/** Rules come after everything that copies formats: Excel copies conditional formats with them. */
function ruleWorks(context: Excel.RequestContext, { rules }: Pick<Preparation, 'rules'>): Work[] {
  return [...rules].flatMap(([change, plan]) => setRulesWorks(context, change, plan));
}

const NO_LEFTOVERS: Leftovers = { empty: [], kept: new Map(), tables: new Map() };

/** No sync unless a change set was cut short before. */
async function findLeftovers(
  context: Excel.RequestContext,
  catalog: Catalog,
  changes: ChangeSet,
): Promise<Leftovers> {
  const unfinished = unfinishedSheets(catalog);
  if (unfinished.length === 0) return NO_LEFTOVERS;
  const { workbook } = await readWorkbook(context, unfinished, {
    mode: 'asItStands',
    unfinished: 'shown',
  });
  return leftoversOf(workbook.sheets, changes, catalog);
}

/** Works between a first and a last one that mark the sheets which are being made. */
function marked(
  context: Excel.RequestContext,
  steps: readonly Step[],
  catalog: Catalog,
  works: readonly Work[],
): Work[] {
  const made = steps.flatMap((step) => (step.kind === 'addSheet' ? [step.change.sheet.name] : []));
  if (made.length === 0) return [...works];
  return [beginWork(context, made, catalog), ...works, endWork(context)];
}

/** Where Excel does not calculate by itself, it is told to once everything is written. */
function lastWorks(context: Excel.RequestContext, isManual: boolean): Work[] {
  if (!isManual) return [];
  return [
    fixedWork(callBytes(1), () => {
      context.workbook.application.calculate('Recalculate');
    }),
  ];
}

/** Nothing is calculated or drawn between the calls of a packet: the cells before would be, each time. */
function holdBack({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** What is known before the workbook is looked at. */
export interface Known {
  /** Conditional formats that sheets had when they were read. */
  readonly formats: FormatIds;
  /** What the changes were worked out from. */
  readonly basis?: ObservedWorkbook | undefined;
}

/**
 * Applies the changes in order, but new sheets and names first. Everything that can be known to fail
 * is refused before the first write. Syncs: two, two more where columns are added, one more where
 * somebody added conditional formats since the workbook was read, and one for each 4.5 MB after the
 * first.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: ChangeSet,
  { formats, basis }: Known,
  sending: Sending,
): Promise<void> {
  checkChanges(changes);
  const seen = await look(context, changes, formats, basis);
  const leftovers = await findLeftovers(context, seen.catalog, changes);
  const steps = planChanges(clearedCatalog(seen.catalog, leftovers), changes);
  seen.sameAsRead?.verify(seen.catalog);
  const columns = await planColumns(context, steps);
  const rules = await planRules(context, seen.rules);
  const known: Preparation = { ...seen, columns, rules };
  const resizer = new TableResizer(context, known.tables);
  const works = marked(context, steps, seen.catalog, [
    ...clearingWorks(context, leftovers),
    ...firstWorks(context, steps, leftovers, seen.catalog.sheets.length),
    ...steps.flatMap((step) => stepWorks(context, step, known, resizer)),
    ...lateWorks(context, steps, known, resizer),
    ...ruleWorks(context, known),
    ...lastWorks(context, seen.catalog.isManual),
  ]);
  await syncInPackets(context, works, { ...sending, open: () => holdBack(context) });
  resizer.verify();
}
