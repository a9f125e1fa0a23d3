/** New rows of Số liệu: where they go, how far the table then reaches, and what they are labelled with. */
import { isBlank } from '../core/cells';
import { moveFormula } from '../core/moveFormula';
import type { Change } from '../host/host';
import type { LocatedTable } from '../sheets/locate';
import { formulaAt } from '../sheets/locate';
import { READING_TABLE } from '../sheets/readingTable';
import type { CellContent } from '../sheets/spec';

const nativeTable = ({ sheet }: LocatedTable) =>
  sheet.tables.find(({ name }) => name === READING_TABLE.name);

/** True where a row of totals stands in the way of new rows. */
export function hasTotals(table: LocatedTable): boolean {
  return nativeTable(table)?.hasTotals === true;
}

/** The first row below all that stands in the table, the officer's own columns included. */
export function firstFreeRow(table: LocatedTable): number {
  const own = nativeTable(table);
  let last = table.lastRow;
  if (own !== undefined) {
    for (let row = last + 1; row <= own.lastRow; row += 1) {
      const cells = table.sheet.values[row - 1]?.slice(own.firstColumn - 1, own.lastColumn) ?? [];
      if (cells.some((cell) => !isBlank(cell))) last = row;
    }
  }
  return last + 1;
}

/** The end of the table, where the last of the new rows lies below it. */
export function grown(table: LocatedTable, lastRow: number): Change[] {
  const own = nativeTable(table);
  if (own === undefined || own.lastRow >= lastRow) return [];
  return [{ kind: 'resizeTable', sheet: table.sheet.name, table: own.name, lastRow }];
}

/**
 * Chỉ tiêu or ĐVT of a new row: as the row above the new ones has it, by a formula of the officer's or by its text.
 * @param first of the new rows
 */
export function label(
  table: LocatedTable,
  key: 'name' | 'unitLabel',
  row: number,
  text: string,
  first = row,
): CellContent {
  const above = formulaAt(table, first - 1, key);
  return above === null ? text : { formula: moveFormula(above, row - first + 1, 0), value: text };
}
