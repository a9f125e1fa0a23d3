/** Columns without which a run cannot write what others refer to. */
import { cellAddress } from '../core/a1';
import { cellText } from '../core/cells';
import type { Finding } from '../core/finding';
import { ASSIGNMENT_TABLE } from '../sheets/assign/assignmentTable';
import { CALCULATION_TABLE } from '../sheets/calculation/calculationSheet';
import type { LocatedTable } from '../sheets/locate';
import { locate } from '../sheets/locate';
import { formatVersion } from '../sheets/formatVersion';
import { observedLayout } from '../sheets/layout';
import { FORMAT_VERSION } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import { LIST_TABLE, PLAN_TABLE } from '../sheets/planTables';
import { READING_TABLE } from '../sheets/readingTable';
import { CHOICE_TABLE, PERIOD_TABLE, PUBLICATION_TABLE } from '../sheets/settingTables';
import type { TableDef } from '../sheets/table';

function finding(file: string, table: LocatedTable, column: number, header: string): Finding {
  const read = table.sheet.values[table.headerRow - 1]?.[column - 1] ?? null;
  return {
    code: 'sheet.columnMissing',
    severity: 'error',
    place: { file, sheet: table.sheet.name, cell: cellAddress(table.headerRow, column) },
    read: cellText(read),
    advice: `Cần cột “${header}” trong bảng này. Đặt lại tiêu đề cột rồi cập nhật lại.`,
  };
}

/**
 * Tính toán is ours alone: it is written as a whole, so each column must stand in its place. That of an
 * older version is written anew, headers included.
 */
function movedSteps(observed: ObservedWorkbook, file: string): Finding[] {
  const table = locate(observed, CALCULATION_TABLE);
  if (table === null || formatVersion(observed) < FORMAT_VERSION) return [];
  const { columns, firstColumn, headerRow } = CALCULATION_TABLE;
  const index = columns.findIndex(
    ({ key }, offset) =>
      table.headerRow !== headerRow || table.columns.get(key) !== firstColumn + offset,
  );
  const moved = columns[index];
  return moved === undefined ? [] : [finding(file, table, firstColumn + index, moved.header)];
}

/** The first column that a table lacks and cannot get, because another table stands beside it. */
function lackingColumn(observed: ObservedWorkbook, def: TableDef, file: string): Finding[] {
  const table = locate(observed, def);
  if (table === null) return [];
  const placed = new Set(
    observedLayout(observed)
      .placed(def)
      .columns.map(({ key }) => key),
  );
  const index = def.columns.findIndex(({ key }) => !placed.has(key));
  const lacking = def.columns[index];
  return lacking === undefined
    ? []
    : [finding(file, table, def.firstColumn + index, lacking.header)];
}

/**
 * The first missing column of each table that formulas and names look into. A run without it would
 * write formulas that point elsewhere, so it must not write at all.
 * @param file name of the file, for the places of findings
 */
export function missingColumns(observed: ObservedWorkbook, file: string): Finding[] {
  const defs: readonly TableDef[] = [
    READING_TABLE,
    ASSIGNMENT_TABLE,
    PLAN_TABLE,
    PERIOD_TABLE,
    PUBLICATION_TABLE,
    CHOICE_TABLE,
    LIST_TABLE,
  ];
  return [
    ...movedSteps(observed, file),
    ...defs.flatMap((def) => lackingColumn(observed, def, file)),
  ];
}
