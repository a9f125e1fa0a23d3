/** Reads some cells of the open workbook, as they stand: one sync for each 4.5 MB. */
import type { CellRange } from '../../core/a1';
import type { AreaContent, ReadAreas, SheetArea } from '../host';
import { askName, namePart } from './bookName';
import { sameName, type CatalogTable } from './catalog';
import { ANSWER_BYTES, syncInPackets } from './packets';
import { question, type Question } from './question';
import { RangeRead } from './rangeRead';
import { EXTENT, extentOf } from './ranges';
import { CELL_PROPERTIES } from './readWorkbook';
import { SheetGrid } from './sheetGrid';

interface AreaReading extends SheetArea {
  readonly grid: SheetGrid;
}

interface ExtentReading extends Pick<CatalogTable, 'name' | 'sheet'> {
  readonly range: Question<Excel.Range>;
}

/** Rows of the sheet, cut down to the area. */
function cut<T>(
  rows: readonly (readonly T[] | undefined)[],
  { firstRow, firstColumn, lastRow }: CellRange,
): (readonly T[] | undefined)[] {
  return rows.slice(firstRow - 1, lastRow).map((cells) => cells?.slice(firstColumn - 1));
}

/** A table that is gone meanwhile is not told. */
function extents(sheet: string, tables: readonly ExtentReading[]): AreaContent['tables'] {
  return tables.flatMap(({ name, sheet: own, range }) => {
    const found = range.asked();
    if (!sameName(own, sheet) || found.isNullObject) return [];
    const { firstRow: headerRow, firstColumn, lastRow, lastColumn } = extentOf(found);
    return [{ name, headerRow, firstColumn, lastRow, lastColumn }];
  });
}

/** @param known tables of the workbook, as it was read before */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  known: readonly CatalogTable[],
): Promise<ReadAreas> {
  const readings = areas.map(({ sheet, range }): AreaReading => {
    return { sheet, range, grid: new SheetGrid(range.firstColumn) };
  });
  const tables = known
    .filter((table) => areas.some(({ sheet }) => sameName(sheet, table.sheet)))
    .map(({ name, sheet }): ExtentReading => {
      const ask = (): Excel.Range =>
        context.workbook.tables.getItemOrNullObject(name).getRange().untrack().load(EXTENT);
      return { name, sheet, range: question(ask) };
    });
  const cells = readings.map(({ sheet, range, grid }) => {
    const take = (read: Excel.Range, firstRow: number): void => grid.add(read, firstRow);
    return new RangeRead(context, { sheet, area: range, properties: CELL_PROPERTIES, take });
  });
  const book = question(() => askName(context));
  const work = [book.work, ...tables.map(({ range }) => range.work), ...cells];
  await syncInPackets(context, work, { packetBytes: ANSWER_BYTES });
  return {
    ...namePart(book.asked()),
    areas: readings.map(({ sheet, range, grid }) => ({
      sheet,
      range,
      values: cut(grid.values, range).map((row) => row ?? []),
      formulas: cut(grid.formulas, range),
      numberFormats: cut(grid.numberFormats, range),
      tables: extents(sheet, tables),
    })),
  };
}
