/**
 * The sheets that hold the plan. Once loaded, the sheets are the plan: every property of the plan
 * type has a column here, and `plan → sheets → plan` is the identity.
 */
import {
  ACCUMULATION_WORDS,
  AGGREGATION_WORDS,
  BASIS_WORDS,
  BETTER_WORDS,
  FREQUENCY_WORDS,
  KIND_WORDS,
} from '../core/words';
import type { WordTable } from '../core/wordTable';
import { wordTable } from '../core/wordTable';
import { PERIOD_WORDS } from '../core/period';
import type { Duty, ToleranceRule } from '../core/plan/types';
import {
  DATE,
  FLAG,
  NULLABLE_TEXT,
  NUMBER,
  NUMBER_OR_WORD,
  OPTIONAL_TEXT,
  TARGET_OR_NONE,
  TEXT,
  TEXT_LIST,
  wordCodec,
} from './field';
import type { Codec, Field } from './field';
import { recordField as field } from './recordField';
import { SHEETS, TABLES } from './names';
import type { TableDef } from './table';

export interface RecordTable extends TableDef {
  readonly columns: readonly Field[];
}

/** Header row of every sheet that holds one long table. */
export const HEADER_ROW = 4;

export const COMPARATORS: WordTable<string> = {
  words: { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' },
  of: (word) =>
    ({ '≥': '>=', '>=': '>=', '>': '>', '≤': '<=', '<=': '<=', '<': '<', '=': '=' })[word] ?? null,
};

export const TOLERANCE_WORDS = wordTable<ToleranceRule['by']>({
  share: '% mục tiêu',
  absolute: 'Theo ĐVT',
});

export const DUE_WORDS = wordTable<Duty['due']['rule']>({
  before: 'Trước ngày',
  afterPublication: 'Sau khi công bố',
});

/** Columns whose cells belong to the officer once the plan is loaded. */
const OFFICERS = { owner: 'officer' } as const;
/** Such columns that books of before do not have. */
const OFFICERS_OWN = { ...OFFICERS, mayLack: true } as const;

/** Header of a year's target without the year; formulas find the column by it. */
export const TARGET_HEADER = 'Mục tiêu ';

function targetFields(years: readonly number[]): Field[] {
  return years.map((year) =>
    field(`targets.${year}.value`, `${TARGET_HEADER}${year}`, 11, 'inputNumber', {
      ...NUMBER_OR_WORD,
      wanted: `Cần nhập mục tiêu năm ${year}: số, ví dụ 30, hoặc một từ trong danh mục.`,
    }),
  );
}

function basisFields(years: readonly number[]): Field[] {
  const basis = wordCodec(BASIS_WORDS);
  return years.flatMap((year) => [
    field(`targets.${year}.basis`, `Căn cứ mục tiêu ${year}`, 16, 'text', basis, { outline: 1 }),
    field(
      `targets.${year}.document.number`,
      `Văn bản giao ${year}`,
      14,
      'inputText',
      OPTIONAL_TEXT,
      {
        outline: 1,
      },
    ),
    field(`targets.${year}.document.date`, `Ngày văn bản giao ${year}`, 11, 'inputDate', DATE, {
      outline: 1,
    }),
  ]);
}

/** Who is in charge: as the document says, and since units were merged or split. */
const RESPONSIBLE: readonly Field[] = [
  field('lead.text', 'Chủ trì theo kế hoạch', 24, 'line', TEXT),
  field('lead.units', 'Mã đơn vị chủ trì', 12, 'line', TEXT_LIST),
  field('currentLead', 'Chủ trì hiện nay', 24, 'inputLine', OPTIONAL_TEXT, {
    ...OFFICERS_OWN,
    hint: 'Ghi khi việc đã chuyển sang cơ quan khác. Để trống là cơ quan chủ trì theo kế hoạch.',
  }),
  field('coordinating.text', 'Phối hợp', 24, 'line', TEXT),
  field('coordinating.units', 'Mã đơn vị phối hợp', 12, 'line', TEXT_LIST),
];

/** Whether an indicator is followed and drawn, and what the officer notes of it. */
const FOLLOWING_FIELDS: readonly Field[] = [
  field('optional', 'Tùy chọn', 8, 'textCenter', FLAG),
  field('followed', 'Theo dõi', 8, 'inputCenter', FLAG, {
    ...OFFICERS_OWN,
    hint: 'Chỉ tiêu tùy chọn: ghi Không để không theo dõi. Để trống là có.',
  }),
  field('headline', 'Tiêu biểu', 8, 'inputCenter', FLAG, {
    ...OFFICERS_OWN,
    hint: 'Ghi Có ở vài chỉ tiêu đại diện cho kế hoạch: biểu đồ ở Tổng quan vẽ các chỉ tiêu này.',
  }),
  field('note', 'Ghi chú', 24, 'inputLine', TEXT, OFFICERS),
];

/** Chỉ tiêu. The columns up to the yearly targets are printed. */
export function indicatorTable(years: readonly number[]): RecordTable {
  return {
    sheet: SHEETS.indicators,
    name: TABLES.indicators,
    headerRow: HEADER_ROW,
    firstColumn: 1,
    columns: [
      field('order', 'TT', 5, 'year', NUMBER),
      field('id', 'Mã', 14, 'code', TEXT),
      field('component', 'Nội dung', 9, 'textCenter', NULLABLE_TEXT),
      field('name', 'Chỉ tiêu', 44, 'text', TEXT),
      field('kind', 'Loại', 11, 'textCenter', wordCodec(KIND_WORDS)),
      field('unit', 'ĐVT', 8, 'textCenter', TEXT),
      field('comparator', 'So sánh', 7, 'textCenter', wordCodec(COMPARATORS)),
      field('baseline.year', 'Năm gốc', 7, 'year', NUMBER),
      field('baseline.value', 'Giá trị gốc', 12, 'number', NUMBER_OR_WORD),
      ...targetFields(years),
      ...basisFields(years),
      field('better', 'Chiều tốt', 9, 'textCenter', wordCodec(BETTER_WORDS)),
      field('list', 'Danh mục', 12, 'textCenter', OPTIONAL_TEXT),
      field('baseline.outOf', 'Gốc: trên tổng số', 9, 'number', NUMBER),
      field('frequency', 'Tần suất', 9, 'textCenter', wordCodec(FREQUENCY_WORDS)),
      field('accumulation', 'Tính chất số liệu', 16, 'line', wordCodec(ACCUMULATION_WORDS)),
      field('aggregation', 'Cách tổng hợp', 18, 'line', wordCodec(AGGREGATION_WORDS)),
      field('numerator', 'Tử số (a)', 28, 'line', TEXT),
      field('denominator', 'Mẫu số (b)', 28, 'line', TEXT),
      field('method', 'Cách tính', 36, 'line', TEXT),
      field('dataSource', 'Nguồn số liệu', 20, 'line', TEXT),
      ...RESPONSIBLE,
      field('timing', 'Thời gian thực hiện', 14, 'line', TEXT),
      field('product', 'Sản phẩm/Kết quả', 18, 'line', TEXT),
      field('tolerance.amount', 'Ngưỡng gần đạt', 9, 'inputNumber', NUMBER, OFFICERS),
      field(
        'tolerance.by',
        'Cách tính ngưỡng',
        12,
        'inputCenter',
        wordCodec(TOLERANCE_WORDS),
        OFFICERS,
      ),
      field('milestones.halfYear', 'Mốc 6 tháng (%)', 9, 'inputNumber', NUMBER),
      field('milestones.nineMonths', 'Mốc 9 tháng (%)', 9, 'inputNumber', NUMBER),
      field('clause', 'Căn cứ', 18, 'line', TEXT),
      field('quote', 'Trích nguyên văn', 48, 'line', TEXT),
      field('related', 'Liên quan', 14, 'line', TEXT_LIST),
      field('validFrom', 'Từ năm', 7, 'year', NUMBER),
      field('validTo', 'Đến năm', 7, 'year', NUMBER),
      ...FOLLOWING_FIELDS,
    ],
  };
}

export const TASK_TABLE: RecordTable = {
  sheet: SHEETS.tasks,
  name: TABLES.tasks,
  headerRow: HEADER_ROW,
  firstColumn: 1,
  columns: [
    field('order', 'TT', 5, 'year', NUMBER),
    field('id', 'Mã', 8, 'code', TEXT),
    field('name', 'Nhiệm vụ cụ thể', 52, 'text', TEXT),
    field('lead.text', 'Cơ quan chủ trì', 22, 'text', TEXT),
    field('coordinating.text', 'Cơ quan phối hợp', 22, 'text', TEXT),
    field('timing', 'Thời gian thực hiện', 13, 'text', TEXT),
    field('product', 'Sản phẩm/Kết quả', 18, 'text', TEXT),
    field('component', 'Nội dung', 9, 'textCenter', TEXT),
    field('lead.units', 'Mã đơn vị chủ trì', 16, 'text', TEXT_LIST),
    field('coordinating.units', 'Mã đơn vị phối hợp', 16, 'text', TEXT_LIST),
  ],
};

export const UNIT_TABLE: RecordTable = {
  sheet: SHEETS.units,
  name: TABLES.units,
  headerRow: HEADER_ROW,
  firstColumn: 1,
  columns: [
    field('code', 'Mã đơn vị', 13, 'inputCode', TEXT),
    field('name', 'Tên đơn vị', 34, 'inputText', TEXT),
    field('shortName', 'Tên viết tắt', 14, 'inputText', TEXT),
    field('level', 'Cấp', 10, 'inputCenter', TEXT),
    field('block', 'Khối', 18, 'inputText', TEXT),
    field('groups', 'Nhóm giao', 18, 'inputText', TEXT_LIST),
    // A unit is counted in the figure of the one that it sends through: one field, one column.
    field('parent', 'Gửi qua', 16, 'inputText', OPTIONAL_TEXT, {
      formerHeader: 'Trực thuộc',
      hint: 'Mã của đơn vị mà đơn vị này gửi số liệu qua và được cộng trong số liệu của đơn vị đó.',
    }),
    field('validFrom', 'Từ ngày', 11, 'inputDate', DATE),
    field('validTo', 'Đến ngày', 11, 'inputDate', DATE),
    field('successors', 'Kế thừa', 20, 'inputText', TEXT_LIST),
    field('aliases', 'Cách viết khác', 26, 'inputText', TEXT_LIST),
    field('mustReport', 'Phải báo cáo', 8, 'inputCenter', FLAG, OFFICERS_OWN),
    field('ranked', 'Xếp hạng', 8, 'inputCenter', FLAG, OFFICERS_OWN),
    field('contact', 'Đầu mối', 18, 'inputText', OPTIONAL_TEXT, OFFICERS_OWN),
    field('phone', 'Điện thoại', 12, 'inputText', OPTIONAL_TEXT, OFFICERS_OWN),
    field('email', 'E-mail', 22, 'inputText', OPTIONAL_TEXT, OFFICERS_OWN),
  ],
};

export const CLARIFICATION_TABLE: RecordTable = {
  sheet: SHEETS.clarifications,
  name: TABLES.clarifications,
  headerRow: HEADER_ROW,
  firstColumn: 1,
  columns: [
    field('order', 'TT', 5, 'year', NUMBER),
    field('id', 'Mã điểm', 11, 'code', TEXT),
    field('topic', 'Nội dung', 30, 'text', TEXT),
    field('body.quote', 'Văn bản ghi (thân)', 34, 'text', OPTIONAL_TEXT),
    field('appendix.quote', 'Văn bản ghi (Phụ lục)', 34, 'text', OPTIONAL_TEXT),
    field('applied', 'Đang áp dụng', 24, 'text', TEXT),
    field('choice', 'Lựa chọn', 20, 'inputText', TEXT, OFFICERS),
    field('indicators', 'Chỉ tiêu liên quan', 16, 'text', TEXT_LIST),
    field('body.clause', 'Căn cứ (thân)', 16, 'text', OPTIONAL_TEXT),
    field('appendix.clause', 'Căn cứ (Phụ lục)', 16, 'text', OPTIONAL_TEXT),
  ],
};

/** The options of the points to clarify, a row a number; an option without numbers has one row. */
export const OPTION_TABLE: RecordTable = {
  sheet: SHEETS.clarifications,
  name: TABLES.options,
  headerRow: HEADER_ROW,
  firstColumn: 12,
  columns: [
    field('clarification', 'Mã điểm', 9, 'code', TEXT),
    field('label', 'Phương án', 30, 'text', TEXT),
    field('indicator', 'Mã chỉ tiêu', 14, 'code', OPTIONAL_TEXT),
    field('year', 'Năm', 7, 'year', NUMBER),
    field('value', 'Giá trị', 14, 'number', TARGET_OR_NONE),
  ],
};

/** Tables of Thiết lập stand side by side, with one narrow column between them. */
function settingTable(name: string, firstColumn: number, columns: readonly Field[]): RecordTable {
  return { sheet: SHEETS.settings, name, headerRow: HEADER_ROW, firstColumn, columns };
}

/** Facts of the plan as a whole: a label and a value a row (see `PLAN_FACTS`). */
export const PLAN_TABLE = settingTable(TABLES.plan, 1, [
  field('label', 'Kế hoạch', 40, 'text', TEXT),
  field('value', 'Giá trị', 44, 'inputText', NUMBER_OR_WORD),
]);

const YEAR: Codec = { ...NUMBER, wanted: 'Cần nhập năm, ví dụ 2026.' };

export interface Fact {
  readonly label: string;
  readonly path: readonly string[];
  readonly codec: Codec;
}

export const PLAN_FACTS: readonly Fact[] = [
  { label: 'Mã kế hoạch', path: ['id'], codec: TEXT },
  { label: 'Số, ký hiệu', path: ['number'], codec: TEXT },
  { label: 'Ngày ban hành', path: ['issuedOn'], codec: DATE },
  { label: 'Cơ quan ban hành', path: ['issuer'], codec: TEXT },
  { label: 'Tỉnh, thành phố', path: ['province'], codec: TEXT },
  { label: 'Tên kế hoạch', path: ['title'], codec: TEXT },
  { label: 'Chỉ số', path: ['index'], codec: TEXT },
  { label: 'Năm đầu', path: ['firstYear'], codec: YEAR },
  { label: 'Năm cuối', path: ['lastYear'], codec: YEAR },
  { label: 'Tên gọi nội dung', path: ['componentLabel'], codec: TEXT },
  { label: 'Số tỉnh, thành phố xếp hạng', path: ['rankedProvinces'], codec: NUMBER },
  { label: 'Ngưỡng gần đạt: % mục tiêu', path: ['tolerance', 'share'], codec: NUMBER },
  { label: 'Ngưỡng gần đạt: tối đa (điểm %)', path: ['tolerance', 'maxPoints'], codec: NUMBER },
  {
    label: 'Ngưỡng gần đạt: tối thiểu (bậc, thứ hạng)',
    path: ['tolerance', 'minPlaces'],
    codec: NUMBER,
  },
  { label: 'Ngưỡng gần đạt: số bậc (nhóm, loại)', path: ['tolerance', 'steps'], codec: NUMBER },
];

// Tables right of the print area are lines, so that they do not stretch the rows that are printed.
export const COMPONENT_TABLE = settingTable(TABLES.components, 20, [
  field('order', 'TT', 5, 'year', NUMBER),
  field('id', 'Mã nội dung', 9, 'code', TEXT),
  field('name', 'Tên nội dung', 36, 'line', TEXT),
  field('section', 'Phần', 7, 'textCenter', TEXT),
  field('subDimensions', 'Nội dung nhỏ', 40, 'line', TEXT_LIST),
  field('bodyQuote', 'Trích thân kế hoạch', 44, 'line', TEXT),
  field('appendixQuote', 'Trích Phụ lục', 44, 'line', TEXT),
  field('lead', 'Chủ trì nội dung', 30, 'inputText', OPTIONAL_TEXT, OFFICERS_OWN),
]);

/** Word lists, a row a word, best first. */
export const LIST_TABLE = settingTable(TABLES.lists, 29, [
  field('id', 'Danh mục', 14, 'code', TEXT),
  field('name', 'Tên danh mục', 24, 'line', TEXT),
  field('word', 'Từ (tốt nhất trước)', 20, 'line', TEXT),
]);

export const GROUP_TABLE = settingTable(TABLES.groups, 33, [
  field('code', 'Mã nhóm', 11, 'code', TEXT),
  field('name', 'Nhóm đơn vị', 34, 'line', TEXT),
  field('aliases', 'Cách viết khác', 36, 'line', TEXT_LIST),
  field('validTo', 'Đến ngày', 11, 'inputDate', DATE),
]);

export const DUTY_TABLE = settingTable(TABLES.duties, 38, [
  field('id', 'Mã', 9, 'code', TEXT),
  field('name', 'Chế độ báo cáo', 36, 'line', TEXT),
  field('period', 'Kỳ', 9, 'textCenter', wordCodec(PERIOD_WORDS), { mayLack: true }),
  field('due.rule', 'Cách tính hạn', 16, 'line', wordCodec(DUE_WORDS)),
  field('due.day', 'Ngày', 7, 'year', NUMBER),
  field('due.month', 'Tháng', 7, 'year', NUMBER),
  field('due.days', 'Số ngày sau công bố', 10, 'year', NUMBER),
  field('who', 'Đối tượng', 30, 'line', TEXT),
  field('clause', 'Căn cứ', 18, 'line', TEXT),
  field('quote', 'Trích nguyên văn', 44, 'line', TEXT),
]);

/** Numbers of the text that are no indicator, with the reason. */
export const EXPLAINED_TABLE = settingTable(TABLES.explained, 49, [
  field('quote', 'Số khác trong văn bản', 40, 'line', TEXT),
  field('reason', 'Lý do không theo dõi', 40, 'line', TEXT),
]);
