/** Tables of Thiết lập that hold what the officers of one province set. */
import { DATE, NUMBER, TEXT, wordCodec } from './field';
import type { Codec, Field } from './field';
import { PERIOD_WORDS } from '../core/period';
import { SHEETS, TABLES } from './names';
import type { Fact, RecordTable } from './planTables';
import { HEADER_ROW } from './planTables';
import type { StyleName } from './styles';
import type { ColumnDef, TableDef } from './table';

function column(
  path: string,
  header: string,
  width: number,
  style: StyleName,
  codec: Codec,
): Field {
  return { key: path, path: [path], header, width, style, codec, owner: 'officer' };
}

function table(name: string, firstColumn: number, columns: readonly Field[]): RecordTable {
  return { sheet: SHEETS.settings, name, headerRow: HEADER_ROW, firstColumn, columns };
}

export const SETTINGS_TABLE = table(TABLES.settings, 4, [
  column('label', 'Thiết lập', 26, 'text', TEXT),
  column('value', 'Giá trị', 30, 'inputText', TEXT),
]);

export const SETTING_FACTS: readonly Fact[] = [
  { label: 'Cơ quan lập', path: ['agency'], codec: TEXT },
  { label: 'Cơ quan cấp trên', path: ['superior'], codec: TEXT },
  { label: 'Địa danh', path: ['place'], codec: TEXT },
  { label: 'Người thực hiện', path: ['person'], codec: TEXT },
];

/** Kỳ: cut-offs and deadlines of every period. */
export const PERIOD_TABLE = table(TABLES.periods, 7, [
  column('year', 'Năm', 7, 'inputYear', NUMBER),
  column('period', 'Kỳ', 9, 'inputCenter', wordCodec(PERIOD_WORDS)),
  column('from', 'Số liệu từ ngày', 12, 'inputDate', DATE),
  column('to', 'đến ngày', 12, 'inputDate', DATE),
  column('unitsDue', 'Đơn vị gửi trước ngày', 12, 'inputDate', DATE),
  column('provinceDue', 'Trình UBND tỉnh', 12, 'inputDate', DATE),
]);

/** Ngày công bố: when the published index of a year came out. */
export const PUBLICATION_TABLE = table(TABLES.publications, 14, [
  column('year', 'Chỉ số năm', 8, 'inputYear', NUMBER),
  column('date', 'Ngày công bố', 12, 'inputDate', DATE),
]);

/** Names that officers choose from, written by every run. */
function choices(name: string, firstColumn: number, columns: readonly ColumnDef[]): TableDef {
  return {
    sheet: SHEETS.settings,
    name,
    headerRow: HEADER_ROW,
    firstColumn,
    columns: columns.map((each) => ({ ...each, owner: 'ours' })),
  };
}

export const UNIT_CHOICE_TABLE = choices(TABLES.unitChoices, 52, [
  { key: 'reporter', header: 'Đơn vị báo cáo', width: 48, style: 'madeText' },
  { key: 'assignee', header: 'Đơn vị, nhóm được giao', width: 48, style: 'madeText' },
]);

/** Options of the points to clarify, each once. */
export const OPTION_CHOICE_TABLE = choices(TABLES.optionChoices, 55, [
  { key: 'point', header: 'Điểm', width: 9, style: 'code' },
  { key: 'option', header: 'Phương án để chọn', width: 48, style: 'line' },
]);

/** The lists behind the validations, a column a list. */
export const CHOICE_TABLE = table(TABLES.choices, 17, [
  column('period', 'Kỳ báo cáo', 11, 'textCenter', TEXT),
  column('word', 'Có/Không', 10, 'textCenter', TEXT),
]);
