/** Số liệu: the readings. Other programs fill it too, so nothing here depends on a formula of ours. */
import type { Reading } from '../core/book';
import type { CellValue } from '../core/cells';
import { READING_TYPES, SCOPES, STATES } from '../core/readingWords';
import type { Plan } from '../core/plan/types';
import { area, columnLayouts, columnOf, followedCells, tableSpec } from './table';
import type { TableDef } from './table';
import { heading } from './planSheets';
import type { ReadingColumn } from './readingTable';
import { isReadingColumn, READING_TABLE } from './readingTable';
import { CT } from './ranges';
import { periodList, UNIT_CHOICES } from './choiceLists';
import type { Layout } from './layout';
import { STANDARD_LAYOUT } from './layout';
import type { SheetSpec, TableRow, Validation, ValidationRule } from './spec';
import { PALETTE } from './styles';

/** One row of the sheet; its key is the row itself, since readings may repeat a key. */
export function readingRow(def: TableDef, reading: Reading): TableRow {
  return { key: String(reading.row), cells: def.columns.map(({ key }) => cellOf(reading, key)) };
}

/** What a column of the sheet, one of the officer's among them, holds of a reading. */
function cellOf(reading: Reading, key: string): CellValue {
  return isReadingColumn(key) ? reading[key] : null;
}

function validation(
  def: TableDef,
  key: ReadingColumn,
  rule: ValidationRule,
  prompt: string,
): Validation {
  const column = def.columns.find((known) => known.key === key);
  const title = column?.header ?? '';
  return {
    range: area(def, key),
    rule,
    strictness: 'warning',
    promptTitle: title,
    prompt,
    errorTitle: title,
    error: 'Giá trị này không có trong danh mục. Số liệu ghi như vậy sẽ không được tính.',
  };
}

function validations(plan: Plan, def: TableDef, layout: Layout): Validation[] {
  return [
    validation(
      def,
      'indicator',
      { type: 'list', source: CT.id },
      'Chọn mã chỉ tiêu ở sheet Chỉ tiêu.',
    ),
    validation(
      def,
      'unit',
      { type: 'list', source: UNIT_CHOICES.reporters },
      'Số của cả tỉnh ghi “Toàn tỉnh”; số của đơn vị chọn tên trong danh sách.',
    ),
    validation(
      def,
      'year',
      { type: 'whole', min: plan.firstYear - 1, max: plan.lastYear },
      'Năm của số liệu.',
    ),
    validation(
      def,
      'period',
      { type: 'list', source: periodList(layout) },
      '6 tháng và 9 tháng là số lũy kế; Quý là số của riêng quý.',
    ),
    validation(
      def,
      'state',
      { type: 'list', source: STATES },
      'Để trống khi có số liệu. Không phát sinh thì chọn ở đây, không ghi 0.',
    ),
    validation(
      def,
      'scope',
      { type: 'list', source: SCOPES },
      'Để trống: Toàn tỉnh với dòng “Toàn tỉnh”, Riêng đơn vị với các dòng khác.',
    ),
    validation(def, 'type', { type: 'list', source: READING_TYPES }, 'Để trống là số chính thức.'),
  ];
}

export function readingSheet(
  plan: Plan,
  readings: readonly Reading[],
  layout: Layout = STANDARD_LAYOUT,
): SheetSpec {
  const def = layout.placed(READING_TABLE);
  const head = heading(
    'SỐ LIỆU',
    'Mỗi dòng là số liệu một chỉ tiêu của một đơn vị trong một kỳ. Tỷ lệ ghi theo điểm phần trăm: 60,5% thì ghi 60,5.',
  );
  const rows = readings.map((reading) => readingRow(def, reading));
  return {
    name: def.sheet,
    tabColor: PALETTE.tabData,
    columns: columnLayouts([def]),
    cells: followedCells(READING_TABLE, def, head),
    tables: [tableSpec(def, rows, { identity: { by: 'row' } })],
    validations: validations(plan, def, layout),
    conditionalFormats: [],
    freeze: { rows: def.headerRow, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: [def.headerRow, def.headerRow],
      lastColumn: columnOf(def, 'state'),
    },
  };
}
