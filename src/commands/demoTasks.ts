/** Progress and money of the demonstration: made up to show what the sheets do, and saying so. */
import { isoToSerial } from '../core/calendar';
import type { BudgetLine } from '../core/budget/budgetLine';
import type { Plan } from '../core/plan/types';
import { ILLUSTRATION } from '../core/readingWords';
import type { ReportState, TaskProgress } from '../core/tasks/progress';
import { REPORT_WORDS } from '../core/tasks/progress';
import { BUDGET_TABLE } from '../sheets/budget/budgetTable';
import { PROGRESS_TABLE } from '../sheets/tasks/progressTable';

type Row = Partial<Omit<TaskProgress, 'row' | 'state'>> & {
  readonly task: string;
  readonly unit: string;
  readonly state: ReportState;
};

const YEAR = 2022;
const serial = (iso: string): number | null => isoToSerial(iso);

/** Each shows one thing that officers meet. */
const TOLD: readonly Row[] = [
  {
    task: 'II.8',
    unit: 'Sở Nội vụ',
    state: 'ongoing',
    result: 'Dự thảo kế hoạch đang lấy ý kiến',
  },
  { task: 'II.9', unit: 'Sở Nội vụ', state: 'nothing' },
  {
    task: 'IV.9',
    unit: 'Sở Nội vụ',
    state: 'ongoingLate',
    cause: 'Chờ văn bản hướng dẫn của Trung ương.',
  },
  { task: 'IV.12', unit: 'Sở Nội vụ', state: 'notStarted' },
  {
    task: 'VII.3',
    unit: 'Sở Tài nguyên và Môi trường',
    state: 'doneInTime',
    doneOn: serial('2022-11-25'),
    result: 'Kế hoạch phối hợp năm 2022',
  },
  { task: 'VII.2', unit: 'Sở Tài nguyên và Môi trường', state: 'ongoing' },
  {
    task: 'VIII.8',
    unit: 'Sở Thông tin và Truyền thông',
    state: 'doneLate',
    doneOn: serial('2023-01-16'),
    result: 'Báo cáo rà soát hộp thư',
    cause: 'Rà soát lại danh sách cán bộ.',
  },
  { task: 'VIII.9', unit: 'Sở Thông tin và Truyền thông', state: 'ongoing' },
  {
    task: 'VIII.5',
    unit: 'Sở Thông tin và Truyền thông',
    state: 'ongoingLate',
    cause: 'Chuyển sang quý I năm 2023.',
  },
  { task: 'VIII.10', unit: 'Sở Thông tin và Truyền thông', state: 'ongoing' },
];

/** Sections in which every other task of one listed unit is told as done. */
const DONE_SECTIONS = /^(I|II|III|IV|V|VI|VIII)\./;

function doneRows(plan: Plan): Row[] {
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  const told = new Set(TOLD.map(({ task }) => task));
  return plan.tasks.flatMap(({ id, lead }): Row[] => {
    const [code = ''] = lead.units;
    const unit = names.get(code);
    if (unit === undefined || lead.units.length > 1) return [];
    if (told.has(id) || !DONE_SECTIONS.test(id)) return [];
    const doneOn = serial('2022-12-05');
    return [{ task: id, unit, state: 'doneInTime', doneOn, result: 'Báo cáo năm 2022' }];
  });
}

/** Rows from the sheet's first data row on, in the order of the plan. */
export function demoProgress(plan: Plan): TaskProgress[] {
  const order = new Map(plan.tasks.map(({ id, order: place }) => [id, place]));
  const rows = [...TOLD, ...doneRows(plan)].filter(({ task }) => order.has(task));
  rows.sort((a, b) => (order.get(a.task) ?? 0) - (order.get(b.task) ?? 0));
  return rows.map(({ state, ...cells }, index) => ({
    year: YEAR,
    period: 'Cả năm',
    result: null,
    doneOn: null,
    cause: null,
    ...cells,
    state: REPORT_WORDS.words[state],
    source: ILLUSTRATION,
    row: PROGRESS_TABLE.headerRow + 1 + index,
  }));
}

type Money = Partial<Omit<BudgetLine, 'row' | 'order' | 'decision'>>;

const LINES: readonly Money[] = [
  {
    task: 'II.9',
    item: 'Điều tra lấy ý kiến người dân',
    unit: 'Sở Nội vụ',
    source: 'Ngân sách tỉnh',
    requested: 650,
    appraised: 580,
    allotted: 580,
    disbursed: 580,
  },
  {
    task: 'II.10',
    item: 'Tập huấn cán bộ giảm nghèo cấp xã',
    unit: 'Sở Lao động - Thương binh và Xã hội',
    source: 'Ngân sách trung ương',
    requested: 1200,
    appraised: 1200,
    allotted: 1000,
    adjustment: 150,
    disbursed: 1042.5,
  },
  {
    task: 'V.4',
    item: 'Nâng cấp Cổng dịch vụ công',
    unit: 'Văn phòng UBND tỉnh',
    source: 'Ngân sách tỉnh',
    requested: 4800,
    appraised: 4350,
    allotted: 4350,
    adjustment: -350,
    disbursed: 3120,
  },
  {
    task: 'VI.10',
    item: 'Hỗ trợ giao thông nông thôn',
    unit: 'Sở Giao thông vận tải',
    source: 'Ngân sách huyện',
    requested: 25000,
    appraised: 22500,
    allotted: 22500,
    disbursed: 23180.25,
  },
  {
    task: 'VIII.3',
    item: 'Phổ cập kỹ năng số cơ bản',
    unit: 'Sở Thông tin và Truyền thông',
    source: 'Ngân sách tỉnh',
    requested: 900,
    appraised: 900,
    allotted: 900,
  },
  {
    item: 'Công bố và phân tích Chỉ số PAPI',
    unit: 'Sở Nội vụ',
    source: 'Ngân sách tỉnh',
    requested: 120,
    appraised: 110,
    allotted: 110,
    disbursed: 108,
  },
];

export function demoBudget(): BudgetLine[] {
  return LINES.map((cells, index) => ({
    task: null,
    item: null,
    unit: null,
    source: null,
    requested: null,
    appraised: null,
    allotted: null,
    adjustment: null,
    disbursed: null,
    ...cells,
    year: YEAR,
    order: index + 1,
    decision: ILLUSTRATION,
    row: BUDGET_TABLE.headerRow + 1 + index,
  }));
}
