import { SHEETS, TABLES } from '../names';
import type { Layout } from '../layout';
import { columnNames } from '../ranges';
import type { NameSpec } from '../spec';
import type { ColumnDef, TableDef } from '../table';
import { COUNTED_HEADER_ROW } from '../tasks/taskTable';

const COLUMNS = [
  { key: 'order', header: 'TT', width: 5, style: 'inputYear' },
  { key: 'task', header: 'Mã nhiệm vụ', width: 8, style: 'inputCode' },
  { key: 'item', header: 'Nội dung chi', width: 34, style: 'inputText' },
  { key: 'unit', header: 'Đơn vị thực hiện', width: 24, style: 'inputText' },
  { key: 'year', header: 'Năm', width: 8, style: 'inputYear' },
  { key: 'source', header: 'Nguồn kinh phí', width: 16, style: 'inputText' },
  { key: 'requested', header: 'Dự toán đề nghị', width: 11, style: 'inputMoney' },
  { key: 'appraised', header: 'Sở Tài chính thẩm định', width: 13, style: 'inputMoney' },
  { key: 'change', header: 'Tăng/giảm', width: 12, style: 'money' },
  { key: 'allotted', header: 'Dự toán được giao', width: 11, style: 'inputMoney' },
  {
    key: 'adjustment',
    header: 'Điều chỉnh',
    width: 12,
    style: 'inputMoney',
    hint: 'Ghi số âm khi điều chỉnh giảm; để trống khi không điều chỉnh.',
  },
  { key: 'disbursed', header: 'Giải ngân lũy kế', width: 11, style: 'inputMoney' },
  { key: 'remaining', header: 'Còn lại', width: 11, style: 'money' },
  { key: 'rate', header: 'Tỷ lệ (%)', width: 10, style: 'percent' },
  { key: 'decision', header: 'Quyết định giao', width: 18, style: 'inputText' },
  { key: 'check', header: 'Kiểm tra', width: 34, style: 'madeText' },
  { key: 'available', header: 'Được giao sau điều chỉnh', width: 12, style: 'money' },
] as const satisfies readonly ColumnDef[];

export type BudgetColumn = (typeof COLUMNS)[number]['key'];

const MADE = ['change', 'remaining', 'rate', 'check', 'available'] as const;
export type BudgetStep = (typeof MADE)[number];
export type BudgetInput = Exclude<BudgetColumn, BudgetStep>;

export const BUDGET_STEPS: readonly BudgetStep[] = MADE;

function isInput(key: BudgetColumn): key is BudgetInput {
  return !MADE.some((made) => made === key);
}

/** What people and other programs type, in the order of the sheet. */
export const BUDGET_INPUTS: readonly BudgetInput[] = COLUMNS.map(({ key }) => key).filter(isInput);

/** Kinh phí (SHEETS), in triệu đồng. */
export const BUDGET_TABLE: TableDef = {
  sheet: SHEETS.budget,
  name: TABLES.budget,
  headerRow: COUNTED_HEADER_ROW,
  firstColumn: 1,
  columns: COLUMNS,
};

/** Columns that totals add up. */
export const KP = {
  year: 'KP_Nam',
  source: 'KP_Nguon',
  requested: 'KP_DeNghi',
  appraised: 'KP_ThamDinh',
  allotted: 'KP_DuocGiao',
  adjustment: 'KP_DieuChinh',
  disbursed: 'KP_GiaiNgan',
} as const satisfies Partial<Record<BudgetColumn, string>>;

export function budgetNames(layout: Layout): NameSpec[] {
  return columnNames(layout.placed(BUDGET_TABLE), KP);
}
