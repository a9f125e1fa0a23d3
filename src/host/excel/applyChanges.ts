/** Applies a change set to the open workbook. */
import type { ChangeSet } from '../host';
import { callBytes } from './callBytes';
import { loadCatalog } from './catalog';
import { planChanges, type Step } from './changePlan';
import { ChartDrawer } from './drawCharts';
import { numberFormatWorks } from './drawContents';
import { drawSheet } from './drawSheet';
import { fixedWork, syncInPackets, type Work } from './packets';
import { prepare, type Preparation } from './preparation';
import { sheetNamed } from './ranges';
import { TableResizer } from './resizeTable';
import { setCellsWorks } from './setCells';
import { tableArea } from './sheetLayout';

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

function nameWork(context: Excel.RequestContext, step: StepOf<'setName'>): Work {
  const { name, refersTo } = step.change.name;
  return fixedWork(callBytes(2, name, refersTo), () => {
    const { names } = context.workbook;
    if (step.exists) names.getItem(name).formula = `=${refersTo}`;
    else names.add(name, `=${refersTo}`);
  });
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
      return drawSheet(context, step.change.sheet, step.position);
    case 'setCells':
      return setCellsWorks(context, step.change, known.textCells.get(step.change) ?? []);
    case 'resizeTable':
      return resizer.works(step.change);
    case 'setCharts':
      return [];
    case 'setName':
      return [nameWork(context, step)];
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
  return [...formats, ...resizer.formatWorks(), ...charts];
}

/**
 * Applies the changes in order. Everything that can be known to fail is refused before the first
 * write. Syncs: two or three, and one for each 4.5 MB after the first.
 * @param beforeWrite called each time before a packet of writes is sent
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: ChangeSet,
  beforeWrite: () => void,
): Promise<void> {
  const steps = planChanges(await loadCatalog(context), changes);
  const known = await prepare(context, steps);
  const resizer = new TableResizer(context, known.tables);
  const works = steps.flatMap((step) => stepWorks(context, step, known, resizer));
  const late = lateWorks(context, steps, known, resizer);
  await syncInPackets(context, [...works, ...late], beforeWrite);
  resizer.verify();
}
