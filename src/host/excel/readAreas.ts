/** Reads some cells of the open workbook, as they stand: one sync for each 4.5 MB. */
import type { CellRange } from '../../core/a1';
import type { AreaContent, SheetArea } from '../host';
import { ANSWER_BYTES, syncInPackets } from './packets';
import { RangeRead } from './rangeRead';
import { CELL_PROPERTIES } from './readWorkbook';
import { SheetGrid } from './sheetGrid';

interface AreaReading extends SheetArea {
  readonly grid: SheetGrid;
}

/** Rows of the sheet, cut down to the area. */
function cut<T>(
  rows: readonly (readonly T[] | undefined)[],
  { firstRow, firstColumn, lastRow }: CellRange,
): (readonly T[] | undefined)[] {
  return rows.slice(firstRow - 1, lastRow).map((cells) => cells?.slice(firstColumn - 1));
}

function contentOf({ sheet, range, grid }: AreaReading): AreaContent {
  return {
    sheet,
    range,
    values: cut(grid.values, range).map((cells) => cells ?? []),
    formulas: cut(grid.formulas, range),
    numberFormats: cut(grid.numberFormats, range),
  };
}

export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<AreaContent[]> {
  const readings = areas.map(({ sheet, range }): AreaReading => {
    return { sheet, range, grid: new SheetGrid(range.firstColumn) };
  });
  const work = readings.map(({ sheet, range, grid }) => {
    const take = (read: Excel.Range, firstRow: number): void => grid.add(read, firstRow);
    return new RangeRead(context, { sheet, area: range, properties: CELL_PROPERTIES, take });
  });
  await syncInPackets(context, work, { packetBytes: ANSWER_BYTES });
  return readings.map(contentOf);
}
