/** Places of readings as the fixed layout of the sheet has them, for tests without a workbook. */
import { cellAddress } from '../../src/core/a1';
import type { KeyColumn, ReadingPlaces } from '../../src/core/readings/normalise';
import { READING_TABLE } from '../../src/sheets/readingTable';

const columns = READING_TABLE.columns.map(({ key }) => key);

/** @param formats number formats that are not General, by `row|column` */
export function placesWith(
  formats: Readonly<Record<string, string>> = {},
  file: string | null = 'so.xlsx',
): ReadingPlaces {
  return {
    ...(file === null ? {} : { file }),
    sheet: READING_TABLE.sheet,
    headerOf: (column) => READING_TABLE.columns.find(({ key }) => key === column)?.header ?? column,
    addressOf: (row, column: KeyColumn) => cellAddress(row, columns.indexOf(column) + 1),
    formatOf: (row, column) => formats[`${row}|${column}`] ?? null,
  };
}
