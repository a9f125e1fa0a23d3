import { SHEETS, TABLES } from '../names';
import { columnNames } from '../ranges';
import type { NameSpec } from '../spec';
import type { ColumnDef, TableDef } from '../table';
import { COUNTED_HEADER_ROW } from './taskTable';

/** What people and other programs type, in the order of the sheet; Nhiệm vụ stands after Mã. */
const INPUTS = [
  { key: 'task', header: 'Mã', width: 8, style: 'inputCode' },
  { key: 'unit', header: 'Đơn vị', width: 24, style: 'inputText' },
  { key: 'year', header: 'Năm', width: 8, style: 'inputYear' },
  { key: 'period', header: 'Kỳ', width: 9, style: 'inputCenter' },
  { key: 'state', header: 'Tình trạng', width: 18, style: 'inputText' },
  {
    key: 'result',
    header: 'Kết quả, sản phẩm (số, ngày văn bản)',
    width: 32,
    style: 'inputText',
  },
  { key: 'doneOn', header: 'Ngày hoàn thành', width: 13, style: 'inputDate' },
  { key: 'cause', header: 'Nguyên nhân chậm', width: 24, style: 'inputText' },
  { key: 'source', header: 'Nguồn', width: 16, style: 'inputText' },
] as const satisfies readonly ColumnDef[];

export type ProgressColumn = (typeof INPUTS)[number]['key'];
export const PROGRESS_INPUTS: readonly ProgressColumn[] = INPUTS.map(({ key }) => key);

const [TASK, ...OTHERS] = INPUTS;

/** Formulas: what the row is about, what is wrong with it, and the steps of that. */
const MADE = {
  name: { key: 'name', header: 'Nhiệm vụ', width: 40, style: 'madeText' },
  check: { key: 'check', header: 'Kiểm tra', width: 30, style: 'madeText' },
  taskRow: { key: 'taskRow', header: 'Dòng nhiệm vụ', width: 14, style: 'year', hidden: true },
  dueDay: { key: 'dueDay', header: 'Hạn để tính', width: 11, style: 'date', hidden: true },
  month: { key: 'month', header: 'Tháng cuối kỳ', width: 14, style: 'year', hidden: true },
  judgedOn: { key: 'judgedOn', header: 'Ngày xét', width: 11, style: 'date', hidden: true },
} as const satisfies Record<string, ColumnDef>;

export type ProgressStep = keyof typeof MADE;

/** Tiến độ nhiệm vụ (SHEETS). */
export const PROGRESS_TABLE: TableDef = {
  sheet: SHEETS.progress,
  name: TABLES.progress,
  headerRow: COUNTED_HEADER_ROW,
  firstColumn: 1,
  columns: [
    TASK,
    MADE.name,
    ...OTHERS,
    MADE.check,
    MADE.taskRow,
    MADE.dueDay,
    MADE.month,
    MADE.judgedOn,
  ],
};

/** Columns that formulas of other sheets look at. */
export const TD = {
  task: 'TD_NhiemVu',
  year: 'TD_Nam',
  period: 'TD_Ky',
  state: 'TD_TinhTrang',
} as const satisfies Partial<Record<ProgressColumn, string>>;

export function progressNames(def: TableDef): NameSpec[] {
  return columnNames(def, TD);
}
