/** Reads sheets of the open workbook: what is there, how far it goes, then the cells in packets. */
import type { CellRange } from '../../core/a1';
import type { ObservedTable, ObservedWorkbook } from '../host';
import { loadCatalog, sameName, type Catalog, type CatalogTable } from './catalog';
import { syncInPackets } from './packets';
import { EXTENT, extentOf, sheetNamed } from './ranges';
import { RangeRead, type ReadProperty } from './rangeRead';
import { SheetGrid } from './sheetGrid';
import { boundsOf } from './sheetLayout';

const CELL_PROPERTIES: readonly ReadProperty[] = [
  'values',
  'formulas',
  'numberFormat',
  'valueTypes',
];

interface PlacedTable extends CatalogTable {
  readonly extent: CellRange;
}

interface Extents {
  /** What is to be read, by sheet name; null for an empty sheet. */
  readonly areas: ReadonlyMap<string, CellRange | null>;
  readonly tables: readonly PlacedTable[];
}

/**
 * The used cells of a sheet and its tables: a table may end in rows whose formulas yield nothing,
 * and whether those count as used is not said.
 */
function areaOf(used: Excel.Range, tables: readonly PlacedTable[]): CellRange | null {
  const own = used.isNullObject ? [] : [extentOf(used)];
  return boundsOf([...own, ...tables.map((table) => table.extent)]);
}

function wantedSheets(catalog: Catalog, sheetNames: readonly string[] | undefined): string[] {
  const all = catalog.sheets.map((sheet) => sheet.name);
  if (sheetNames === undefined) return all;
  return all.filter((name) => sheetNames.some((wanted) => sameName(wanted, name)));
}

/** How far the sheets and their tables go. One sync. */
async function loadExtents(
  context: Excel.RequestContext,
  sheets: readonly string[],
  tables: readonly CatalogTable[],
): Promise<Extents> {
  const used = sheets.map((sheet) => {
    const range = sheetNamed(context, sheet).getUsedRangeOrNullObject(true).untrack();
    return { sheet, range: range.load(EXTENT) };
  });
  const placed = tables.map((table) => {
    const range = context.workbook.tables.getItem(table.name).getRange().untrack();
    return { table, range: range.load(EXTENT) };
  });
  await context.sync();
  const withExtents = placed.map(({ table, range }) => ({ ...table, extent: extentOf(range) }));
  const areas = used.map(({ sheet, range }) => {
    const own = withExtents.filter((table) => table.sheet === sheet);
    return [sheet, areaOf(range, own)] as const;
  });
  return { areas: new Map(areas), tables: withExtents };
}

async function loadCells(
  context: Excel.RequestContext,
  areas: ReadonlyMap<string, CellRange | null>,
): Promise<Map<string, SheetGrid>> {
  const grids = new Map<string, SheetGrid>();
  const reads: RangeRead[] = [];
  for (const [sheet, area] of areas) {
    const grid = new SheetGrid(area?.firstColumn ?? 1);
    grids.set(sheet, grid);
    if (area === null) continue;
    const take = (range: Excel.Range, firstRow: number): void => grid.add(range, firstRow);
    reads.push(new RangeRead(context, { sheet, area, properties: CELL_PROPERTIES, take }));
  }
  await syncInPackets(context, reads);
  return grids;
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

/**
 * Reads the sheets of these names (those that exist), or all.
 * Syncs: three, and one for each 4.5 MB of cells after the first.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  sheetNames: readonly string[] | undefined,
): Promise<ObservedWorkbook> {
  const catalog = await loadCatalog(context);
  const wanted = wantedSheets(catalog, sheetNames);
  const tables = catalog.tables.filter((table) => wanted.includes(table.sheet));
  const extents = await loadExtents(context, wanted, tables);
  const grids = await loadCells(context, extents.areas);
  const sheets = catalog.sheets.filter((sheet) => wanted.includes(sheet.name));
  return {
    sheets: sheets.map(({ name, hidden }) => {
      const grid = grids.get(name) ?? new SheetGrid(1);
      const own = extents.tables.filter((table) => table.sheet === name);
      return {
        name,
        hidden,
        values: grid.values,
        formulas: grid.formulas,
        numberFormats: grid.numberFormats,
        tables: own.map((table) => observedTable(table, grid)),
      };
    }),
    names: catalog.names,
  };
}
