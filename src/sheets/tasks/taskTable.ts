/** The table of Nhiệm vụ: the plan's columns, the officers', and the steps of Tình trạng kỳ này. */
import type { ReportState } from '../../core/tasks/progress';
import { REPORT_STATES, REPORT_WORDS } from '../../core/tasks/progress';
import { TASK_TABLE } from '../planTables';
import type { NameSpec } from '../spec';
import { columnNames } from '../ranges';
import type { ColumnDef, TableDef } from '../table';

/** Header row of the sheets that have counts above their table. */
export const COUNTED_HEADER_ROW = 6;

const PRINTED = ['order', 'id', 'name', 'lead.text', 'coordinating.text', 'timing', 'product'];

/** Added by the officers, and what comes of it (SHEETS: Nhiệm vụ). */
const OFFICERS: readonly ColumnDef[] = [
  {
    key: 'due',
    owner: 'officer',
    header: 'Hạn',
    width: 11,
    style: 'inputDate',
    hint: 'Ngày cuối còn trong hạn. Để trống khi nhiệm vụ làm hằng năm: hạn là ngày 31/12 của năm đang chọn.',
  },
  {
    key: 'currentLead',
    owner: 'officer',
    header: 'Chủ trì hiện nay',
    width: 22,
    style: 'inputText',
    hint: 'Ghi khi đơn vị chủ trì đã thay đổi so với kế hoạch; nhiều đơn vị thì cách nhau bằng dấu chấm phẩy.',
  },
  { key: 'state', header: 'Tình trạng kỳ này', width: 22, style: 'madeText' },
];

/** Hidden columns are wide: their headers would make the header row tall. */
function step(key: string, header: string, width = 20): ColumnDef {
  return { key, header, width, style: 'year', hidden: true };
}

/** Key of the step that counts the rows of a state in the chosen period. */
export function countKey(state: ReportState): string {
  return `count.${state}`;
}

export function doneKey(year: number): string {
  return `done.${year}`;
}

function steps(years: readonly number[]): ColumnDef[] {
  return [
    { ...step('dueDay', 'Hạn để tính'), style: 'date' },
    step('month', 'Tháng cuối kỳ'),
    ...REPORT_STATES.map((state) =>
      step(countKey(state), `Kỳ này: ${REPORT_WORDS.words[state]}`, 24),
    ),
    step('unknown', 'Kỳ này: tình trạng khác', 24),
    step('known', 'Kỳ này: số đơn vị báo cáo', 24),
    ...years.map((year) => step(doneKey(year), `Hoàn thành năm ${year}`)),
    step('done', 'Hoàn thành đến kỳ này'),
    { key: 'verdict', header: 'Kết luận', width: 22, style: 'madeText', hidden: true },
  ];
}

/** @param years of the plan */
export function taskTable(years: readonly number[]): TableDef {
  const { columns } = TASK_TABLE;
  return {
    ...TASK_TABLE,
    headerRow: COUNTED_HEADER_ROW,
    columns: [
      ...columns.filter(({ key }) => PRINTED.includes(key)),
      ...OFFICERS,
      ...columns.filter(({ key }) => !PRINTED.includes(key)),
      {
        key: 'units',
        owner: 'ours',
        header: 'Số đơn vị chủ trì',
        width: 10,
        style: 'year',
        hint: 'Đếm lại mỗi lần cập nhật; để trống khi nhóm đơn vị chưa có danh sách ở sheet Đơn vị.',
      },
      ...steps(years),
    ],
  };
}

/** Columns that formulas of other sheets look at. */
export const NV = {
  id: 'NV_Ma',
  name: 'NV_Ten',
  due: 'NV_Han',
  verdict: 'NV_KetLuan',
} as const;

export function taskNames(def: TableDef): NameSpec[] {
  return columnNames(def, NV);
}
