/** Where the readings of a workbook stand: what rules must know of their cells beside what they hold. */
import type { PlacedColumn, ReadingPlaces } from '../core/readings/places';
import type { LocatedTable } from './locate';
import { addressAt } from './locate';
import { READING_TABLE } from './readingTable';

/** The cell of a row in a grid that leaves out what nobody uses. */
function inGrid<T>(
  grid: readonly (readonly (T | null)[] | undefined)[],
  row: number,
  column: number | undefined,
): T | null {
  return column === undefined ? null : (grid[row - 1]?.[column - 1] ?? null);
}

/** Header of a column of Số liệu, as people see it. */
export function readingHeader(column: PlacedColumn): string {
  return READING_TABLE.columns.find(({ key }) => key === column)?.header ?? column;
}

/**
 * @param table Số liệu as it stands
 * @param file name of the workbook, for the places of findings
 */
export function readingPlaces(table: LocatedTable, file: string): ReadingPlaces {
  const { sheet, columns } = table;
  return {
    file,
    sheet: READING_TABLE.sheet,
    headerOf: readingHeader,
    addressOf: (row, column) => addressAt(table, row, column),
    formatOf: (row, column) => inGrid(sheet.numberFormats, row, columns.get(column)),
    isFormula: (row, column) => inGrid(sheet.formulas, row, columns.get(column)) !== null,
  };
}
