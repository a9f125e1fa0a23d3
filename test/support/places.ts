/** Places of readings as the fixed layout of the sheet has them, for tests without a workbook. */
import { cellAddress } from '../../src/core/a1';
import type { ReadingPlaces } from '../../src/core/readings/places';
import { READING_TABLE } from '../../src/sheets/readingTable';

const columns = READING_TABLE.columns.map(({ key }) => key);

/**
 * @param formats number formats that are not General, by `row|column`
 * @param formulas cells that hold formulas, as `row|column`
 */
export function placesWith(
  formats: Readonly<Record<string, string>> = {},
  file: string | null = 'so.xlsx',
  formulas: readonly string[] = [],
): ReadingPlaces {
  return {
    ...(file === null ? {} : { file }),
    sheet: READING_TABLE.sheet,
    headerOf: (column) => READING_TABLE.columns.find(({ key }) => key === column)?.header ?? column,
    addressOf: (row, column) => cellAddress(row, columns.indexOf(column) + 1),
    formatOf: (row, column) => formats[`${row}|${column}`] ?? null,
    isFormula: (row, column) => formulas.includes(`${row}|${column}`),
  };
}
