/** A workbook with some cells read anew. */
import type { CellRange } from '../core/a1';
import type { AreaContent, TableExtent } from '../host/host';
import type { ObservedSheet, ObservedWorkbook } from '../sheets/observed';

type Rows<T> = readonly (readonly T[] | undefined)[];

/** Rows with those of an area put into them; rows that the area does not touch stay the same. */
function putInto<T>(
  rows: Rows<T | null>,
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
  content: Rows<T | null>,
): (readonly (T | null)[] | undefined)[] {
  const next = [...rows];
  while (next.length < lastRow) next.push(undefined);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells = [...(next[row - 1] ?? [])];
    while (cells.length < lastColumn) cells.push(null);
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      cells[column - 1] = content[row - firstRow]?.[column - firstColumn] ?? null;
    }
    next[row - 1] = cells;
  }
  return next;
}

function isSame<T>(rows: Rows<T | null>, range: CellRange, content: Rows<T | null>): boolean {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const before = rows[row - 1]?.[column - 1] ?? null;
      if (before !== (content[row - firstRow]?.[column - firstColumn] ?? null)) return false;
    }
  }
  return true;
}

/** Whether an area holds anything else than is known, or a table of its sheet goes otherwise far. */
export function isNews({ sheets }: ObservedWorkbook, area: AreaContent): boolean {
  const sheet = sheets.find(({ name }) => name === area.sheet);
  if (sheet === undefined) return false;
  const { range, values, formulas, numberFormats, tables } = area;
  const isMoved = ({ name, headerRow, firstColumn, lastRow, lastColumn }: TableExtent): boolean => {
    const known = sheet.tables.find((table) => table.name === name);
    return (
      known?.headerRow !== headerRow ||
      known.firstColumn !== firstColumn ||
      known.lastRow !== lastRow ||
      known.lastColumn !== lastColumn
    );
  };
  return (
    !isSame(sheet.values, range, values) ||
    !isSame(sheet.formulas, range, formulas) ||
    !isSame(sheet.numberFormats, range, numberFormats) ||
    tables.some(isMoved)
  );
}

function patchedSheet(sheet: ObservedSheet, area: AreaContent): ObservedSheet {
  const { range, values, formulas, numberFormats } = area;
  return {
    ...sheet,
    values: putInto(sheet.values, range, values).map((row) => row ?? []),
    formulas: putInto(sheet.formulas, range, formulas),
    numberFormats: putInto(sheet.numberFormats, range, numberFormats),
    tables: sheet.tables.map((table) => ({
      ...table,
      ...area.tables.find(({ name }) => name === table.name),
    })),
  };
}

/** The workbook with what the areas hold now; areas of sheets that were not read are left out. */
export function patched(
  observed: ObservedWorkbook,
  areas: readonly AreaContent[],
): ObservedWorkbook {
  return {
    ...observed,
    sheets: observed.sheets.map((sheet) =>
      areas.filter((area) => area.sheet === sheet.name).reduce(patchedSheet, sheet),
    ),
  };
}
