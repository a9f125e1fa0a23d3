/** Where cells stand on their sheet, in points: columns and rows as wide and high as they were set. */
import type { CellRange } from '../../../src/core/a1';
import type { SheetModel } from '../model/book';

const STANDARD = { ColumnWidth: 48, RowHeight: 15 } as const;

function size(sheet: SheetModel, property: keyof typeof STANDARD, index: number): number {
  const [row, column] = property === 'RowHeight' ? [index, 1] : [1, index];
  const set = sheet.lookAt(row, column, property);
  return typeof set === 'number' ? set : STANDARD[property];
}

/** Of the rows or columns from the first to the last. */
function sum(
  sheet: SheetModel,
  property: keyof typeof STANDARD,
  first: number,
  last: number,
): number {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += size(sheet, property, index);
  return total;
}

/** Left, Top, Width and Height of what covers the area; all 0 where it covers none. */
export function placeValues(
  sheet: SheetModel,
  area: () => CellRange | null,
): Record<string, () => number> {
  const of =
    (measure: (covered: CellRange) => number): (() => number) =>
    () => {
      const covered = area();
      return covered === null ? 0 : measure(covered);
    };
  return {
    Left: of(({ firstColumn }) => sum(sheet, 'ColumnWidth', 1, firstColumn - 1)),
    Top: of(({ firstRow }) => sum(sheet, 'RowHeight', 1, firstRow - 1)),
    Width: of(({ firstColumn, lastColumn }) => sum(sheet, 'ColumnWidth', firstColumn, lastColumn)),
    Height: of(({ firstRow, lastRow }) => sum(sheet, 'RowHeight', firstRow, lastRow)),
  };
}
