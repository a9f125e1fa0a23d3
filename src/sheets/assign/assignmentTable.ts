/** The table of Giao chỉ tiêu: its place, its columns, and its rows as a book holds them. */
import type { Assignment } from '../../core/assign/assignment';
import type { LocatedTable } from '../locate';
import { rowsOf } from '../locate';
import { SHEETS, TABLES } from '../names';
import { HEADER_ROW } from '../planTables';
import { boundedNames, filledRows } from '../ranges';
import type { NameSpec } from '../spec';
import type { ColumnDef, TableDef } from '../table';

/** The columns that officers fill; the plan fills them once, when it is loaded. */
const TYPED = [
  'order',
  'indicator',
  'unit',
  'role',
  'scope',
  'target',
  'from',
  'to',
  'document',
] as const satisfies readonly (keyof Assignment)[];

const COLUMNS: readonly ColumnDef[] = [
  { key: 'order', header: 'TT', width: 5, style: 'inputYear' },
  { key: 'indicator', header: 'Mã', width: 13, style: 'inputCode' },
  { key: 'name', header: 'Chỉ tiêu', width: 40, style: 'madeText' },
  { key: 'unit', header: 'Đơn vị/Nhóm đơn vị', width: 26, style: 'inputText' },
  { key: 'role', header: 'Vai trò', width: 10, style: 'inputCenter' },
  { key: 'scope', header: 'Phạm vi', width: 16, style: 'inputCenter' },
  { key: 'target', header: 'Mục tiêu riêng', width: 11, style: 'inputNumber' },
  { key: 'from', header: 'Từ năm', width: 9, style: 'inputYear' },
  { key: 'to', header: 'Đến năm', width: 9, style: 'inputYear' },
  { key: 'document', header: 'Văn bản giao', width: 20, style: 'inputText' },
  {
    key: 'units',
    header: 'Số đơn vị',
    width: 8,
    style: 'integer',
    hint: 'Số đơn vị có tên này hoặc thuộc nhóm này vào ngày chốt số liệu của kỳ đang chọn.',
  },
  { key: 'check', header: 'Kiểm tra', width: 34, style: 'madeText' },
];

const TYPED_KEYS = new Set<string>(TYPED);

export function isTypedColumn(key: string): key is (typeof TYPED)[number] {
  return TYPED_KEYS.has(key);
}

export const ASSIGNMENT_TABLE: TableDef = {
  sheet: SHEETS.assignments,
  name: TABLES.assignments,
  headerRow: HEADER_ROW,
  firstColumn: 1,
  columns: COLUMNS.map((column) => ({ ...column, owner: 'officer' })),
};

/** Names of the columns that other sheets count in. */
export const GC = {
  indicator: 'GC_Ma',
  unit: 'GC_DonVi',
  role: 'GC_VaiTro',
  from: 'GC_TuNam',
  to: 'GC_DenNam',
} as const;

/** Cell with the number of rows, the last with an id included. */
export const ASSIGNMENT_COUNT = 'GC_SoDong';

/** Formula of the cell {@link ASSIGNMENT_COUNT}. */
export function assignmentRowCount(def: TableDef): string {
  return filledRows(def, 'indicator');
}

/** The columns end at the last row with an id, as those of Số liệu do and for the same reason. */
export function assignmentNames(def: TableDef): NameSpec[] {
  return boundedNames(def, GC, ASSIGNMENT_COUNT);
}

const BLANK = Object.fromEntries(TYPED.map((key) => [key, null])) as Record<
  (typeof TYPED)[number],
  null
>;

/** Rows in which anything was typed. */
export function readAssignments(table: LocatedTable): Assignment[] {
  return rowsOf(table, TYPED).map(({ row, cells }) => {
    const typed = Object.fromEntries(TYPED.map((key, index) => [key, cells[index] ?? null]));
    return { ...BLANK, ...typed, row };
  });
}
