/** Reads sheets of the open workbook: what is there and how far it goes, then the cells in packets. */
import type { CellRange } from '../../core/a1';
import type { ObservedTable, ObservedWorkbook, ReadMode } from '../host';
import { askName, namePart } from './bookName';
import { askCatalog, sameName, type Catalog, type CatalogTable } from './catalog';
import { askFormatIds, type FormatIds, type FormatQuestion } from './foundRules';
import { ANSWER_BYTES, syncInPackets } from './packets';
import { question, type Question } from './question';
import { EXTENT, extentOf, sheetIfThere } from './ranges';
import { RangeRead, type ReadProperty } from './rangeRead';
import { SheetGrid } from './sheetGrid';
import { finishedOnly, unfinishedSheets } from './unfinished';

export const CELL_PROPERTIES: readonly ReadProperty[] = [
  'values',
  'formulas',
  'numberFormat',
  'valueTypes',
];

/** The used cells of sheets, by name as it was asked. */
type UsedRanges = ReadonlyMap<string, Excel.Range>;

function askUsed(context: Excel.RequestContext, sheetNames: readonly string[]): UsedRanges {
  return new Map(
    sheetNames.map((name) => {
      const used = sheetIfThere(context, name).getUsedRangeOrNullObject(true).untrack();
      return [name, used.load(EXTENT)];
    }),
  );
}

interface Overview {
  readonly book: Excel.Workbook;
  readonly catalog: Catalog;
  readonly used: UsedRanges;
}

/** One sync where the sheets are named, two otherwise. */
async function overview(
  context: Excel.RequestContext,
  sheetNames: readonly string[] | undefined,
): Promise<Overview> {
  const book = askName(context);
  const catalogOf = askCatalog(context);
  if (sheetNames !== undefined) {
    const used = askUsed(context, sheetNames);
    await context.sync();
    return { book, catalog: catalogOf(), used };
  }
  await context.sync();
  const catalog = catalogOf();
  const names = catalog.sheets.map(({ name }) => name);
  const used = askUsed(context, names);
  await context.sync();
  return { book, catalog, used };
}

interface PlacedTable extends CatalogTable {
  readonly extent: CellRange;
}

/** One sheet that is read: what it holds so far. */
interface SheetReading {
  readonly name: string;
  readonly area: CellRange | null;
  readonly grid: SheetGrid;
}

function readingOf(name: string, used: Excel.Range | undefined): SheetReading {
  const area = used === undefined || used.isNullObject ? null : extentOf(used);
  return { name, area, grid: new SheetGrid(area?.firstColumn ?? 1) };
}

function rangeRead(
  context: Excel.RequestContext,
  { name, grid }: SheetReading,
  area: CellRange,
): RangeRead {
  const take = (range: Excel.Range, firstRow: number): void => grid.add(range, firstRow);
  return new RangeRead(context, { sheet: name, area, properties: CELL_PROPERTIES, take });
}

function askExtents(
  context: Excel.RequestContext,
  tables: readonly CatalogTable[],
): { readonly table: CatalogTable; readonly range: Question<Excel.Range> }[] {
  return tables.map((table) => ({
    table,
    range: question(() =>
      context.workbook.tables.getItem(table.name).getRange().untrack().load(EXTENT),
    ),
  }));
}

/**
 * Rows of tables below the used cells: a table may end in rows whose formulas yield nothing, and
 * whether those count as used is not said.
 */
function restOf({ name, area }: SheetReading, tables: readonly PlacedTable[]): CellRange | null {
  const own = tables.filter(({ sheet }) => sheet === name);
  const lastRow = Math.max(0, ...own.map(({ extent }) => extent.lastRow));
  if (area === null || lastRow <= area.lastRow) return null;
  return { ...area, firstRow: area.lastRow + 1, lastRow };
}

/** What is not calculated by itself is calculated before a command reads it. */
function calculate(context: Excel.RequestContext, { isManual }: Catalog): void {
  if (isManual) context.workbook.application.calculate('Recalculate');
}

/** The cells and the extents of tables. One sync for each 4.5 MB, one more where tables go further. */
async function loadCells(
  context: Excel.RequestContext,
  readings: readonly SheetReading[],
  tables: readonly CatalogTable[],
  formats: readonly FormatQuestion[],
): Promise<PlacedTable[]> {
  const extents = askExtents(context, tables);
  const cells = readings.flatMap((reading) =>
    reading.area === null ? [] : [rangeRead(context, reading, reading.area)],
  );
  const questions = [...extents.map(({ range }) => range.work), ...formats.map(({ work }) => work)];
  await syncInPackets(context, [...questions, ...cells], { packetBytes: ANSWER_BYTES });
  const placed = extents.map(({ table, range }) => ({ ...table, extent: extentOf(range.asked()) }));
  const rest = readings.flatMap((reading) => {
    const area = restOf(reading, placed);
    return area === null ? [] : [rangeRead(context, reading, area)];
  });
  await syncInPackets(context, rest, { packetBytes: ANSWER_BYTES });
  return placed;
}

function observedTable(table: PlacedTable, grid: SheetGrid): ObservedTable {
  const { extent, name } = table;
  return {
    name,
    headerRow: extent.firstRow,
    firstColumn: extent.firstColumn,
    lastRow: extent.lastRow,
    lastColumn: extent.lastColumn,
    headers: grid.textsOf(extent.firstRow, extent.firstColumn, extent.lastColumn),
    ...(table.hasTotals ? { hasTotals: true as const } : {}),
  };
}

export interface ReadOptions {
  readonly mode?: ReadMode;
  /** Sheets that were never finished count as not there unless they are asked for. */
  readonly unfinished?: 'hidden' | 'shown';
}

function unfinishedPart(catalog: Catalog, used: UsedRanges): Pick<ObservedWorkbook, 'unfinished'> {
  const ranges = [...used];
  const unfinished = unfinishedSheets(catalog).filter((sheet) =>
    ranges.some(([name, range]) => sameName(name, sheet) && !range.isNullObject),
  );
  return unfinished.length === 0 ? {} : { unfinished };
}

export interface ReadWorkbook {
  readonly catalog: Catalog;
  readonly workbook: ObservedWorkbook;
  /** Conditional formats of the sheets that were read. */
  readonly formats: FormatIds;
}

/**
 * Reads the sheets of these names (those that exist), or all.
 *
 * Syncs: two where the sheets are named, three otherwise, and one for each 4.5 MB of cells after the
 * first.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  sheetNames: readonly string[] | undefined,
  { mode = 'calculated', unfinished = 'hidden' }: ReadOptions = {},
): Promise<ReadWorkbook> {
  const { book, catalog: whole, used } = await overview(context, sheetNames);
  const catalog = unfinished === 'shown' ? whole : finishedOnly(whole);
  const names = [...used.keys()];
  const wanted = catalog.sheets.flatMap((sheet) => {
    const asked = names.find((name) => sameName(name, sheet.name));
    return asked === undefined ? [] : [{ sheet, reading: readingOf(sheet.name, used.get(asked)) }];
  });
  const readings = wanted.map(({ reading }) => reading);
  if (mode === 'calculated') calculate(context, catalog);
  const formats = wanted.map(({ sheet }) => askFormatIds(context, sheet.name));
  const own = catalog.tables.filter(({ sheet }) => readings.some(({ name }) => name === sheet));
  const tables = await loadCells(context, readings, own, formats);
  return {
    catalog,
    workbook: {
      ...namePart(book),
      sheets: wanted.map(({ sheet: { name, hidden }, reading: { grid } }) => ({
        name,
        hidden,
        values: grid.values,
        formulas: grid.formulas,
        numberFormats: grid.numberFormats,
        tables: tables
          .filter(({ sheet }) => sheet === name)
          .map((table) => observedTable(table, grid)),
      })),
      names: catalog.names,
      isLive: true,
      ...unfinishedPart(whole, used),
    },
    formats: new Map(formats.map(({ sheet, ids }) => [sheet, ids()])),
  };
}
