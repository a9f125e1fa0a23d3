/** Where the tables of Thiết lập stand that the pane does not edit itself. */
import { addressAt, locate } from '../../sheets/locate';
import type { ObservedWorkbook } from '../../sheets/observed';
import type { RecordTable } from '../../sheets/planTables';
import { PERIOD_TABLE, PUBLICATION_TABLE } from '../../sheets/settingTables';

const TABLES_TO_OPEN = {
  periods: PERIOD_TABLE,
  publications: PUBLICATION_TABLE,
} as const satisfies Record<string, RecordTable>;

/** The header cell of the table's first column; null in a workbook without it. */
export function settingTableCell(
  observed: ObservedWorkbook,
  name: keyof typeof TABLES_TO_OPEN,
): string | null {
  const table = locate(observed, TABLES_TO_OPEN[name]);
  return table === null ? null : addressAt(table, table.headerRow, 'year');
}
