/**
 * What must be read before changes are written: how far tables reach, which cells are Text, which
 * cells are free, which rules and charts are there.
 */
import type { CellRange } from '../../core/a1';
import type { AddColumns } from '../newColumns';
import type { SetRules } from '../ownRules';
import { planColumns, type ColumnPlan } from './addColumns';
import { needsLift } from './cellEntry';
import type { Step } from './changePlan';
import { findRules, type RulePlan } from './foundRules';
import { syncInPackets, type Work } from './packets';
import { EXTENT, extentOf, sheetNamed } from './ranges';
import { RangeRead } from './rangeRead';
import { areaToLookAt, cellArea, entriesOf, TEXT_FORMAT, type SetCells } from './setCells';

export interface Preparation {
  /** Extents of the tables to resize or widen that exist already, by name. */
  readonly tables: ReadonlyMap<string, CellRange>;
  /** By change: cells in Text format that would not take their entry as it is meant. */
  readonly textCells: ReadonlyMap<SetCells, readonly CellRange[]>;
  readonly columns: ReadonlyMap<AddColumns, ColumnPlan>;
  readonly rules: ReadonlyMap<SetRules, RulePlan>;
  /** Names of the charts that sheets have which get some, by sheet. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/** Reads the number formats where it matters which cells are Text, and gathers those that are. */
function textCellsRead(
  context: Excel.RequestContext,
  change: SetCells,
  found: CellRange[],
): Work[] {
  const entries = entriesOf(change);
  const area = areaToLookAt(entries);
  if (area === null) return [];
  const take = (range: Excel.Range, firstRow: number): void => {
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    formats.forEach((codes, index) => {
      const row = entries.rows[firstRow - area.firstRow + index] ?? [];
      row.forEach((entry, column) => {
        if (codes[column] !== TEXT_FORMAT || !needsLift(entry)) return;
        found.push(cellArea(firstRow + index, area.firstColumn + column));
      });
    });
  };
  return [
    new RangeRead(context, { sheet: change.sheet, area, properties: ['numberFormat'], take }),
  ];
}

/** True for a step that changes the extent of a table which exists already. */
function reachesFurther(step: Step): step is Extract<Step, { kind: 'resizeTable' | 'addColumns' }> {
  return step.kind === 'addColumns' || (step.kind === 'resizeTable' && !step.isNew);
}

function queueExtents(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Map<string, Excel.Range> {
  const ranges = new Map<string, Excel.Range>();
  for (const step of steps) {
    if (!reachesFurther(step) || ranges.has(step.change.table)) continue;
    const range = context.workbook.tables.getItem(step.change.table).getRange().untrack();
    ranges.set(step.change.table, range.load(EXTENT));
  }
  return ranges;
}

function queueCharts(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Map<string, Excel.ChartCollection> {
  const charts = new Map<string, Excel.ChartCollection>();
  for (const step of steps) {
    if (step.kind !== 'setCharts' || step.isNew || charts.has(step.change.sheet)) continue;
    const { sheet } = step.change;
    charts.set(sheet, sheetNamed(context, sheet).charts.load('items/name'));
  }
  return charts;
}

/**
 * No sync when there is nothing to look up, one otherwise, and one for each 4.5 MB of number formats
 * after the first; two more where columns are added, two more where rules are set.
 */
export async function prepare(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<Preparation> {
  const ranges = queueExtents(context, steps);
  const charts = queueCharts(context, steps);
  const textCells = new Map<SetCells, CellRange[]>();
  const reads: Work[] = [];
  for (const step of steps) {
    if (step.kind !== 'setCells' || step.isNew) continue;
    const found: CellRange[] = [];
    textCells.set(step.change, found);
    reads.push(...textCellsRead(context, step.change, found));
  }
  if (reads.length > 0) await syncInPackets(context, reads);
  else if (ranges.size + charts.size > 0) await context.sync();
  const tables = new Map([...ranges].map(([name, range]) => [name, extentOf(range)]));
  const names = [...charts].map(
    ([sheet, { items }]) => [sheet, items.map(({ name }) => name)] as const,
  );
  const columns = await planColumns(context, steps);
  const rules = await findRules(context, steps);
  return { tables, textCells, columns, rules, charts: new Map(names) };
}
