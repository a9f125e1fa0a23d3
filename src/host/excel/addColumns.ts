/** Appends columns to a table that exists: what must be known of it, and the writes. */
import { columnName, type CellRange } from '../../core/a1';
import { STYLES } from '../../sheets/styles';
import type { NewColumn } from '../host';
import { type AddColumns, newColumnsArea, occupied } from '../newColumns';
import { callBytes } from './callBytes';
import { cellEntry } from './cellEntry';
import type { Step } from './changePlan';
import { widthInPoints } from './drawColumns';
import { areaFormat, formatOf } from './drawContents';
import { styleWorks } from './drawStyles';
import { hintWorks } from './drawValidations';
import { fixedWork, type Work } from './packets';
import { EXTENT, extentOf, rangeAt, rangeOf, sheetNamed } from './ranges';
import { rangeWrite } from './rangeWrite';
import type { TableResizer } from './resizeTable';

type AddColumnsStep = Extract<Step, { kind: 'addColumns' }>;

/** Where the new columns of a change come to stand. */
export interface ColumnPlan {
  /** Header row and body, the rows that the same change set adds before included. */
  readonly area: CellRange;
  /** By column of the change: whether the column of the sheet has no layout of its own. */
  readonly laidOut: readonly boolean[];
}

interface LoadedTable {
  readonly step: AddColumnsStep;
  readonly columns: Excel.TableColumnCollection;
  readonly range: Excel.Range;
  readonly others: readonly Excel.Range[];
}

function loadTable(context: Excel.RequestContext, step: AddColumnsStep): LoadedTable {
  const { tables } = context.workbook;
  const rangeOfTable = (name: string): Excel.Range =>
    tables.getItem(name).getRange().untrack().load(EXTENT);
  return {
    step,
    columns: tables.getItem(step.change.table).columns.load('items/name'),
    range: rangeOfTable(step.change.table),
    others: step.others.map(rangeOfTable),
  };
}

/** The last row that a table has when the turn comes to a step. */
function lastRowAt(steps: readonly Step[], step: AddColumnsStep, before: number): number {
  return steps.slice(0, steps.indexOf(step)).reduce((last, { kind, change }) => {
    const isSame = kind === 'resizeTable' && change.table === step.change.table;
    return isSame ? change.lastRow : last;
  }, before);
}

interface Found {
  readonly change: AddColumns;
  readonly area: CellRange;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly widths: readonly Excel.RangeFormat[];
}

function look(
  context: Excel.RequestContext,
  steps: readonly Step[],
  { step, columns, range, others }: LoadedTable,
): Found {
  const { change } = step;
  const loaded = extentOf(range);
  const extent = { ...loaded, lastRow: lastRowAt(steps, step, loaded.lastRow) };
  const headers = columns.items.map(({ name }) => name);
  const area = newColumnsArea(change, { headers, extent, others: others.map(extentOf) });
  const sheet = sheetNamed(context, change.sheet);
  const cells = rangeOf(sheet, area);
  return {
    change,
    area,
    used: cells.getUsedRangeOrNullObject(true).untrack().load('address'),
    merged: cells.getMergedAreasOrNullObject().untrack().load('address'),
    widths: change.columns.map((_, index) =>
      columnAt(sheet, area.firstColumn + index).format.load('useStandardWidth'),
    ),
  };
}

function columnAt(sheet: Excel.Worksheet, column: number): Excel.Range {
  const name = columnName(column);
  return rangeAt(sheet, `${name}:${name}`);
}

/**
 * Where the columns of all changes come to stand. Two syncs, none when there are no such changes.
 * @throws HostError nameTaken or occupied; RangeError: see `newColumns.ts`
 */
export async function planColumns(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<ReadonlyMap<AddColumns, ColumnPlan>> {
  const own = steps.filter(
    (step): step is AddColumnsStep => step.kind === 'addColumns' && step.change.columns.length > 0,
  );
  if (own.length === 0) return new Map();
  const tables = own.map((step) => loadTable(context, step));
  await context.sync();
  const found = tables.map((table) => look(context, steps, table));
  await context.sync();
  return new Map(
    found.map(({ change, area, used, merged, widths }) => {
      if (!used.isNullObject || !merged.isNullObject) throw occupied(change);
      return [change, { area, laidOut: widths.map(({ useStandardWidth }) => useStandardWidth) }];
    }),
  );
}

function layoutWorks(
  context: Excel.RequestContext,
  sheet: string,
  column: number,
  { width, hidden, outline = 0 }: NewColumn,
): Work[] {
  const work = (change: (range: Excel.Range) => void): Work =>
    fixedWork(callBytes(2), () => {
      change(columnAt(sheetNamed(context, sheet), column));
    });
  const groups = Array.from({ length: outline }, () => work((range) => range.group('ByColumns')));
  const sized = work((range) => {
    range.format.columnWidth = widthInPoints(width);
  });
  if (hidden !== true) return [sized, ...groups];
  const hiding = work((range) => {
    range.columnHidden = true;
  });
  return [sized, ...groups, hiding];
}

function column(area: CellRange, index: number): CellRange {
  const place = area.firstColumn + index;
  return { ...area, firstColumn: place, lastColumn: place };
}

/** The writes of one change, all but the number formats of its cells. */
export function addColumnsWorks(
  context: Excel.RequestContext,
  change: AddColumns,
  { area, laidOut }: ColumnPlan,
  resizer: TableResizer,
): Work[] {
  const { sheet, columns } = change;
  const before = resizer.extentOf(change);
  const { firstRow: headerRow, firstColumn } = area;
  const headers = [columns.map(({ header }) => cellEntry(header))];
  return [
    // A cell that is Text would keep the apostrophe of a header that looks like a number.
    areaFormat(context, sheet, area, 'General'),
    rangeWrite(context, 'formulas', { sheet, row: headerRow, column: firstColumn, rows: headers }),
    resizer.resized(change, { ...before, lastColumn: area.lastColumn }),
    ...styleWorks(context, sheet, STYLES.header, [{ ...area, lastRow: headerRow }]),
    ...columns.flatMap(({ style }, index) => {
      const body = { ...column(area, index), firstRow: headerRow + 1 };
      return styleWorks(context, sheet, STYLES[style], [body]);
    }),
    ...columns.flatMap((each, index) =>
      laidOut[index] === true ? layoutWorks(context, sheet, firstColumn + index, each) : [],
    ),
    ...hintWorks(context, sheet, { headerRow, firstColumn, columns }),
  ];
}

/** Number formats of the new cells: they come after everything that is written into them. */
export function addedFormatWorks(
  context: Excel.RequestContext,
  { sheet, columns }: AddColumns,
  { area }: ColumnPlan,
): Work[] {
  return columns.flatMap((each, index) => {
    const code = formatOf(each);
    const body = { ...column(area, index), firstRow: area.firstRow + 1 };
    return code === undefined ? [] : [areaFormat(context, sheet, body, code)];
  });
}
