import type { LogEntry } from '../../core/log';
import type { Layout } from '../layout';
import { STANDARD_LAYOUT } from '../layout';
import { heading } from '../planSheets';
import type { SheetSpec } from '../spec';
import { PALETTE } from '../styles';
import { columnLayouts, columnOf, followedCells, tableSpec } from '../table';
import { LOG_TABLE, logRow } from './logTable';

/**
 * Nhật ký with entries that are to be added; those that the workbook has stay as they are.
 * Hoàn tác reads it, so that a run can be taken back after the workbook was closed.
 */
export function logSheet(
  entries: readonly LogEntry[],
  layout: Layout = STANDARD_LAYOUT,
): SheetSpec {
  const def = layout.placed(LOG_TABLE);
  const rows = entries.map((entry, index) => logRow(def, entry, index));
  const head = heading(
    'NHẬT KÝ',
    'Mỗi lần chạy một dòng, mỗi ô được sửa một dòng. Hoàn tác dựa vào sheet này: không sửa, không xóa dòng.',
  );
  return {
    name: def.sheet,
    tabColor: PALETTE.tabData,
    columns: columnLayouts([def]),
    cells: followedCells(LOG_TABLE, def, head),
    tables: [tableSpec(def, rows, { identity: { by: 'append' } })],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: def.headerRow, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: [def.headerRow, def.headerRow],
      lastColumn: columnOf(def, 'source'),
    },
  };
}
