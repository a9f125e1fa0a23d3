/** What must be read before changes are written: how far tables reach, which formula cells are Text. */
import type { CellRange } from '../../core/a1';
import type { Step } from './changePlan';
import { syncInPackets, type Work } from './packets';
import { EXTENT, extentOf } from './ranges';
import { RangeRead } from './rangeRead';
import { formulaCells, type CellOfChange, type SetCells } from './setCells';

export interface Preparation {
  /** Extents of the tables to resize that exist already, by name. */
  readonly tables: ReadonlyMap<string, CellRange>;
  /** By change: the formula cells whose number format is Text. */
  readonly textCells: ReadonlyMap<SetCells, readonly CellOfChange[]>;
}

function boundsOf(change: SetCells, cells: readonly CellOfChange[]): CellRange {
  // Many cells: spreading them into Math.min would overflow the stack.
  const bounds = { firstRow: Infinity, firstColumn: Infinity, lastRow: 0, lastColumn: 0 };
  for (const cell of cells) {
    bounds.firstRow = Math.min(bounds.firstRow, change.row + cell.row);
    bounds.lastRow = Math.max(bounds.lastRow, change.row + cell.row);
    bounds.firstColumn = Math.min(bounds.firstColumn, change.column + cell.column);
    bounds.lastColumn = Math.max(bounds.lastColumn, change.column + cell.column);
  }
  return bounds;
}

/** Reads the number formats of the formula cells of one change. */
function textCellsRead(
  context: Excel.RequestContext,
  change: SetCells,
  found: CellOfChange[],
): Work[] {
  const cells = formulaCells(change);
  if (cells.length === 0) return [];
  const area = boundsOf(change, cells);
  const take = (range: Excel.Range, firstRow: number): void => {
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    for (const cell of cells) {
      const row = formats[change.row + cell.row - firstRow];
      if (row?.[change.column + cell.column - area.firstColumn] === '@') found.push(cell);
    }
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

/** One sync if a table is resized or a formula written into a sheet that exists, none otherwise. */
export async function prepare(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<Preparation> {
  const ranges = queueExtents(context, steps);
  const textCells = new Map<SetCells, CellOfChange[]>();
  const reads: Work[] = [];
  for (const step of steps) {
    if (step.kind !== 'setCells' || step.isNew) continue;
    const found: CellOfChange[] = [];
    textCells.set(step.change, found);
    reads.push(...textCellsRead(context, step.change, found));
  }
  if (reads.length > 0) await syncInPackets(context, reads);
  else if (ranges.size > 0) await context.sync();
  const tables = new Map([...ranges].map(([name, range]) => [name, extentOf(range)]));
  return { tables, textCells };
}
