/** Tables that formulas and names refer to by their place must stand in it. */
import { cellAddress } from '../core/a1';
import { cellText } from '../core/cells';
import type { Finding } from '../core/finding';
import { BUDGET_TABLE } from '../sheets/budget/budgetTable';
import { CALCULATION_TABLE } from '../sheets/calculation/calculationSheet';
import { locate } from '../sheets/locate';
import type { ObservedWorkbook } from '../sheets/observed';
import { indicatorTable, LIST_TABLE, PLAN_TABLE } from '../sheets/planTables';
import { UNIT_SHEET_TABLE } from '../sheets/ranges';
import { READING_TABLE } from '../sheets/readingTable';
import { CHOICE_TABLE, PERIOD_TABLE, PUBLICATION_TABLE } from '../sheets/settingTables';
import type { TableDef } from '../sheets/table';
import { PROGRESS_TABLE } from '../sheets/tasks/progressTable';
import { taskTable } from '../sheets/tasks/taskTable';
import { trackTable } from '../sheets/track/trackTable';

function movedColumn(observed: ObservedWorkbook, def: TableDef, file: string): Finding[] {
  const table = locate(observed, def);
  if (table === null) return [];
  const index = def.columns.findIndex(
    ({ key }, offset) =>
      table.headerRow !== def.headerRow || table.columns.get(key) !== def.firstColumn + offset,
  );
  const moved = def.columns[index];
  if (moved === undefined) return [];
  const column = def.firstColumn + index;
  const read = table.sheet.values[def.headerRow - 1]?.[column - 1] ?? null;
  return [
    {
      code: 'sheet.columnMoved',
      severity: 'error',
      place: { file, sheet: def.sheet, cell: cellAddress(def.headerRow, column) },
      read: cellText(read),
      advice: `Cần cột “${moved.header}” ở đây. Đưa các cột của sheet về chỗ cũ rồi cập nhật lại.`,
    },
  ];
}

/**
 * The first moved column of each table whose columns or rows were moved: a run would write formulas
 * and names that point elsewhere, so it must not write at all.
 * @param file name of the file, for the places of findings
 */
export function movedTables(
  observed: ObservedWorkbook,
  years: readonly number[],
  file: string,
): Finding[] {
  const defs: readonly TableDef[] = [
    trackTable(years),
    CALCULATION_TABLE,
    indicatorTable(years),
    READING_TABLE,
    taskTable(years),
    PROGRESS_TABLE,
    BUDGET_TABLE,
    UNIT_SHEET_TABLE,
    PLAN_TABLE,
    PERIOD_TABLE,
    PUBLICATION_TABLE,
    CHOICE_TABLE,
    LIST_TABLE,
  ];
  return defs.flatMap((def) => movedColumn(observed, def, file));
}
