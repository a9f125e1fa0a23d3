/** Merged cells and row heights of a new sheet. */
import type { PlacedCell, SheetSpec } from '../../sheets/spec';
import { STYLES, type Style } from '../../sheets/styles';
import { estimatedHeight, type ShownCell } from '../rowHeight';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { areasAt, rangeAt, rangeOf, sheetNamed } from './ranges';
import { boundsOf, contentArea, placedArea } from './sheetLayout';

/** Rows that one below the other merge the same columns are merged by one call. */
export function mergeWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  const merged = sheet.cells.filter((cell) => (cell.columnSpan ?? 1) > 1).map(placedArea);
  const runs = new Map<string, typeof merged>();
  for (const area of merged) {
    const before = area.firstRow - 1;
    const key = (row: number): string => `${row}|${area.firstColumn}|${area.lastColumn}`;
    const run = [...(runs.get(key(before)) ?? []), area];
    runs.delete(key(before));
    runs.set(key(area.firstRow), run);
  }
  return [...runs.values()].flatMap((run) => {
    const area = boundsOf(run);
    if (area === null) return [];
    return [
      fixedWork(callBytes(2), () => rangeOf(sheetNamed(context, sheet.name), area).merge(true)),
    ];
  });
}

/** Characters of a column that the specification does not size. */
const DEFAULT_WIDTH = 8.43;

function shownCell(sheet: SheetSpec, cell: PlacedCell): ShownCell {
  const { size, wrap, indent = 0, ...style }: Style = STYLES[cell.style];
  const columns = Array.from({ length: cell.columnSpan ?? 1 }, (_, index) => cell.column + index);
  const width = columns.reduce(
    (sum, column) => sum + (sheet.columns[column - 1]?.width ?? DEFAULT_WIDTH),
    0,
  );
  return { content: cell.content, size, wrap, indent, bold: style.bold === true, width };
}

/** Excel leaves merged cells out when it fits a row: rows with wrapped ones get an estimate. */
function mergedHeights(sheet: SheetSpec): Map<number, number> {
  const merged = sheet.cells.filter((cell) => (cell.columnSpan ?? 1) > 1);
  const rows = new Set(merged.filter((cell) => STYLES[cell.style].wrap).map((cell) => cell.row));
  const heights = new Map<number, number>();
  for (const row of rows) {
    const cells = sheet.cells.filter((cell) => cell.row === row);
    const height = estimatedHeight(cells.map((cell) => shownCell(sheet, cell)));
    if (height !== null) heights.set(row, height);
  }
  return heights;
}

/** Rows of a height of their own, by height. */
function rowsByHeight(sheet: SheetSpec): Map<number, number[]> {
  const heights = mergedHeights(sheet);
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
    heights.set(Number(row), height);
  }
  const rows = new Map<number, number[]>();
  for (const [row, height] of heights) rows.set(height, [...(rows.get(height) ?? []), row]);
  return rows;
}

/** All rows fit their content but those of a height of their own. */
export function rowWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  const area = contentArea(sheet);
  if (area === null) return [];
  const fitted = fixedWork(callBytes(2), () => {
    const rows = `${area.firstRow}:${area.lastRow}`;
    rangeAt(sheetNamed(context, sheet.name), rows).format.autofitRows();
  });
  const own = [...rowsByHeight(sheet)].map(([height, rows]) => {
    const address = rows.map((row) => `${row}:${row}`).join(' ');
    return fixedWork(callBytes(2, address), () => {
      areasAt(sheetNamed(context, sheet.name), address).format.rowHeight = height;
    });
  });
  return [fitted, ...own];
}
