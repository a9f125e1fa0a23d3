/** What officers get wrong when they type a plan into its sheets. */
import type { CellValue } from '../../src/core/cells';
import { SHEETS } from '../../src/sheets/names';

const { indicators, settings, tasks, units, clarifications } = SHEETS;

/** One wrong cell of the model plan's sheets, and the one finding that it must yield. */
export interface Slip {
  readonly when: string;
  readonly sheet: string;
  /** Header and row below it, or a label of Thiết lập. */
  readonly at: readonly [header: string, down: number] | string;
  readonly typed: CellValue;
  readonly code: string;
  readonly read: string;
  readonly advice: string;
}

const NUMBER = 'Cần nhập số, ví dụ 30.';

export const SLIPS: readonly Slip[] = [
  {
    when: 'the last year of the plan is missing',
    sheet: settings,
    at: 'Năm cuối',
    typed: null,
    code: 'plan.missing',
    read: '',
    advice: 'Cần nhập năm, ví dụ 2026.',
  },
  {
    when: 'a year has no number between two that have one',
    sheet: indicators,
    at: ['Mục tiêu 2027', 3],
    typed: null,
    code: 'plan.missing',
    read: '',
    advice: 'Cần nhập mục tiêu năm 2027: số, ví dụ 30, hoặc một từ trong danh mục.',
  },
  {
    when: 'a number has no basis',
    sheet: indicators,
    at: ['Căn cứ mục tiêu 2027', 3],
    typed: null,
    code: 'plan.missing',
    read: '',
    advice:
      'Cần ghi một trong các từ: Giao theo văn bản, Văn bản nêu, Suy ra từ văn bản, Áp dụng hằng năm, Giả định duy trì.',
  },
  {
    when: 'words stand for a target',
    sheet: indicators,
    at: ['Mục tiêu 2028', 3],
    typed: 'chín mươi',
    code: 'plan.targetNumber',
    read: 'chín mươi',
    advice: NUMBER,
  },
  {
    when: 'a number was stored as text',
    sheet: indicators,
    at: ['TT', 2],
    typed: '2',
    code: 'plan.type',
    read: '2',
    advice: NUMBER,
  },
  {
    when: 'half a row number was typed',
    sheet: indicators,
    at: ['TT', 2],
    typed: 2.5,
    code: 'plan.type',
    read: '2.5',
    advice: 'Cần nhập số nguyên, ví dụ 5.',
  },
  {
    when: 'two indicators have one id',
    sheet: indicators,
    at: ['Mã', 15],
    typed: 'ct.v.1',
    code: 'plan.idTwice',
    read: 'ct.v.1',
    advice: 'Mỗi mã chỉ dùng một lần.',
  },
  {
    when: 'the comparator is none',
    sheet: indicators,
    at: ['So sánh', 3],
    typed: 'từ',
    code: 'plan.choice',
    read: 'từ',
    advice: 'Cần ghi một trong các từ: ≥, >, ≤, <, =.',
  },
  {
    when: 'a code stands for no unit',
    sheet: indicators,
    at: ['Mã đơn vị chủ trì', 3],
    typed: 'SNV.CU; SKH',
    code: 'plan.responsible',
    read: 'SKH',
    advice: 'Không có đơn vị hoặc nhóm mang mã này.',
  },
  {
    when: 'the kind is none',
    sheet: indicators,
    at: ['Loại', 3],
    typed: 'Phần trăm',
    code: 'plan.choice',
    read: 'Phần trăm',
    advice:
      'Cần ghi một trong các từ: Tỷ lệ, Số lượng, Điểm số, Thứ hạng, Nhóm, loại, Mức giảm, Có/Không.',
  },
  {
    when: 'a yes is spelled otherwise',
    sheet: indicators,
    at: ['Tùy chọn', 3],
    typed: 'x',
    code: 'plan.type',
    read: 'x',
    advice: 'Cần ghi Có hoặc Không.',
  },
  {
    when: 'a day does not exist',
    sheet: units,
    at: ['Từ ngày', 2],
    typed: '31/02/2026',
    code: 'plan.format',
    read: '31/02/2026',
    advice: 'Cần nhập ngày có thật, ví dụ 15/9/2022.',
  },
  {
    when: 'a unit has no name',
    sheet: units,
    at: ['Tên đơn vị', 2],
    typed: null,
    code: 'plan.format',
    read: '',
    advice: 'Không được để trống.',
  },
  {
    when: 'a task belongs to no component',
    sheet: tasks,
    at: ['Nội dung', 2],
    typed: 'TR9',
    code: 'plan.component',
    read: 'TR9',
    advice: 'Không có nội dung thành phần mang mã này.',
  },
  {
    when: 'a list has an empty word',
    sheet: settings,
    at: ['Từ (tốt nhất trước)', 3],
    typed: null,
    code: 'plan.format',
    read: '',
    advice: 'Không được để trống.',
  },
  {
    when: 'the choice is no option',
    sheet: clarifications,
    at: ['Lựa chọn', 1],
    typed: 'Theo ý khác',
    code: 'plan.clarificationChoice',
    read: 'Theo ý khác',
    advice: 'Cần một trong các lựa chọn: Theo Phụ lục; Theo thân văn bản.',
  },
  {
    when: 'an option speaks of an unknown indicator',
    sheet: clarifications,
    at: ['Mã chỉ tiêu', 1],
    typed: 'CT.IX.9',
    code: 'plan.clarified',
    read: 'CT.IX.9',
    advice: 'Không có chỉ tiêu mang mã này.',
  },
  {
    when: 'an option’s number is words',
    sheet: clarifications,
    at: ['Giá trị', 1],
    typed: 'cao',
    code: 'plan.targetNumber',
    read: 'cao',
    advice: NUMBER,
  },
  {
    when: 'a text is an error value',
    sheet: indicators,
    at: ['Chỉ tiêu', 3],
    typed: { error: '#REF!' },
    code: 'plan.cellError',
    read: '#REF!',
    advice: 'Ô báo lỗi.',
  },
  {
    when: 'a number is an error value',
    sheet: indicators,
    at: ['Mục tiêu 2028', 3],
    typed: { error: '#DIV/0!' },
    code: 'plan.cellError',
    read: '#DIV/0!',
    advice: 'Ô báo lỗi.',
  },
  {
    when: 'a fact is an error value',
    sheet: settings,
    at: 'Tên kế hoạch',
    typed: { error: '#NAME?' },
    code: 'plan.cellError',
    read: '#NAME?',
    advice: 'Ô báo lỗi.',
  },
];
