/** What must be read before changes are written: how far tables reach, cells in Text, charts. */
import type { CellRange } from '../../core/a1';
import { needsLift } from './cellEntry';
import type { Step } from './changePlan';
import { syncInPackets, type Work } from './packets';
import { EXTENT, extentOf, sheetNamed } from './ranges';
import { RangeRead } from './rangeRead';
import { areaToLookAt, cellArea, entriesOf, TEXT_FORMAT, type SetCells } from './setCells';

export interface Preparation {
  /** Extents of the tables to resize that exist already, by name. */
  readonly tables: ReadonlyMap<string, CellRange>;
  /** By change: cells in Text format that would not take their entry as it is meant. */
  readonly textCells: ReadonlyMap<SetCells, readonly CellRange[]>;
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

function queueExtents(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Map<string, Excel.Range> {
  const ranges = new Map<string, Excel.Range>();
  for (const step of steps) {
    if (step.kind !== 'resizeTable' || step.isNew || ranges.has(step.change.table)) continue;
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
 * after the first.
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
  return { tables, textCells, charts: new Map(names) };
}
