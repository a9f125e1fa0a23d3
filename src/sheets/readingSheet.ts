/** Số liệu: the readings. Other programs fill it too, so nothing here depends on a formula of ours. */
import type { Reading } from '../core/book';
import { READING_TYPES, SCOPES, STATES } from '../core/readingWords';
import type { Plan } from '../core/plan/types';
import { area, tableSpec, columnLayouts, columnOf } from './table';
import { periodChoices } from './inputRule';
import { heading } from './planSheets';
import type { ReadingColumn } from './readingTable';
import { READING_TABLE } from './readingTable';
import { CT, DV } from './ranges';
import type { SheetSpec, TableRow, Validation, ValidationRule } from './spec';
import { PALETTE } from './styles';

/** One row of the sheet; its key is the row itself, since readings may repeat a key. */
export function readingRow(reading: Reading): TableRow {
  return {
    key: String(reading.row),
    cells: READING_TABLE.columns.map(({ key }) => reading[key]),
  };
}

function validation(
  key: ReadingColumn,
  rule: ValidationRule,
  prompt: string,
  strictness: Validation['strictness'] = 'warning',
): Validation {
  const column = READING_TABLE.columns.find((known) => known.key === key);
  const title = column?.header ?? '';
  return {
    range: area(READING_TABLE, key),
    rule,
    strictness,
    promptTitle: title,
    prompt,
    errorTitle: title,
    error: 'Giá trị này không có trong danh mục. Số liệu ghi như vậy sẽ không được tính.',
  };
}

function validations(plan: Plan): Validation[] {
  return [
    validation('indicator', { type: 'list', source: CT.id }, 'Chọn mã chỉ tiêu ở sheet Chỉ tiêu.'),
    validation(
      'unit',
      { type: 'list', source: DV.name },
      'Số của cả tỉnh ghi “Toàn tỉnh”; số của đơn vị chọn tên trong danh sách.',
      // “Toàn tỉnh” is no unit of the list, and is what is written most.
      'none',
    ),
    validation(
      'year',
      { type: 'whole', min: plan.firstYear - 1, max: plan.lastYear },
      'Năm của số liệu.',
    ),
    validation(
      'period',
      { type: 'list', source: periodChoices() },
      '6 tháng và 9 tháng là số lũy kế; Quý là số của riêng quý.',
    ),
    validation(
      'state',
      { type: 'list', source: STATES },
      'Để trống khi có số liệu. Không phát sinh thì chọn ở đây, không ghi 0.',
    ),
    validation(
      'scope',
      { type: 'list', source: SCOPES },
      'Để trống: Toàn tỉnh với dòng “Toàn tỉnh”, Riêng đơn vị với các dòng khác.',
    ),
    validation('type', { type: 'list', source: READING_TYPES }, 'Để trống là số chính thức.'),
  ];
}

export function readingSheet(plan: Plan, readings: readonly Reading[]): SheetSpec {
  return {
    name: READING_TABLE.sheet,
    tabColor: PALETTE.tabData,
    columns: columnLayouts([READING_TABLE]),
    cells: heading(
      'SỐ LIỆU',
      'Mỗi dòng là số liệu một chỉ tiêu của một đơn vị trong một kỳ. Tỷ lệ ghi theo điểm phần trăm: 60,5% thì ghi 60,5.',
    ),
    tables: [tableSpec(READING_TABLE, readings.map(readingRow))],
    validations: validations(plan),
    conditionalFormats: [],
    freeze: { rows: READING_TABLE.headerRow, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: [READING_TABLE.headerRow, READING_TABLE.headerRow],
      lastColumn: columnOf(READING_TABLE, 'state'),
    },
  };
}
