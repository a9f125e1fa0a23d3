import { cellText } from '../core/cells';
import type { Finding } from '../core/finding';
import type { TaskProgress } from '../core/tasks/progress';
import { repeatedProgress } from '../core/tasks/repeatedProgress';
import { addressAt, locate } from '../sheets/locate';
import type { ObservedWorkbook } from '../sheets/observed';
import { PROGRESS_TABLE } from '../sheets/tasks/progressTable';

/**
 * What no formula of Tiến độ nhiệm vụ sees: a unit's report that stands there twice.
 * @param file name of the workbook, for the places of findings
 */
export function progressFindings(
  observed: ObservedWorkbook,
  rows: readonly TaskProgress[],
  file: string,
): Finding[] {
  const table = locate(observed, PROGRESS_TABLE);
  if (table === null) return [];
  return repeatedProgress(rows).map(({ row, first }) => ({
    code: 'progress.repeated',
    severity: 'warning',
    place: { file, sheet: table.sheet.name, cell: addressAt(table, row.row, 'task') },
    read: `${cellText(row.task)}, ${cellText(row.unit)}`,
    advice: `Trùng nhiệm vụ, đơn vị và kỳ với dòng ${first.row}. Chỉ giữ một dòng.`,
  }));
}
