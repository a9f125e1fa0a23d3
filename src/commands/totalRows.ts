/** Tables of ours whose row of totals is switched on. */
import type { Finding } from '../core/finding';
import { TABLES } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';

const OURS: ReadonlySet<string> = new Set(Object.values(TABLES));

/**
 * A row of totals stands where the next row of a table belongs: a run would take it for a row of the
 * table, and write over the officer's sums.
 * @param file name of the file, for the places of findings
 */
export function totalRows(observed: ObservedWorkbook, file: string): Finding[] {
  return observed.sheets.flatMap(({ name: sheet, tables }) =>
    tables
      .filter(({ name, hasTotals }) => hasTotals === true && OURS.has(name))
      .map((): Finding => ({
        code: 'sheet.totalRow',
        severity: 'error',
        place: { file, sheet },
        read: '',
        advice:
          'Bảng của sheet này đang bật Hàng Tổng (Total Row). Tắt ở thẻ Thiết kế Bảng rồi cập nhật lại.',
      })),
  );
}
