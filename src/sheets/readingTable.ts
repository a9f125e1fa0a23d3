import { SHEETS, TABLES } from './names';
import type { ColumnDef, TableDef } from './table';

/**
 * Số liệu. Headers, their order and spelling are fixed, because other programs fill this sheet
 * (DESIGN: The workbook).
 */
const COLUMNS = [
  { key: 'indicator', header: 'Mã chỉ tiêu', width: 14, style: 'inputCode' },
  { key: 'name', header: 'Chỉ tiêu', width: 44, style: 'text' },
  { key: 'unitLabel', header: 'ĐVT', width: 8, style: 'textCenter' },
  { key: 'unit', header: 'Đơn vị báo cáo', width: 24, style: 'inputText' },
  { key: 'year', header: 'Năm', width: 7, style: 'inputYear' },
  { key: 'period', header: 'Kỳ', width: 9, style: 'inputCenter' },
  { key: 'numerator', header: 'Tử số', width: 11, style: 'inputNumber' },
  { key: 'denominator', header: 'Mẫu số', width: 11, style: 'inputNumber' },
  { key: 'value', header: 'Giá trị', width: 12, style: 'inputNumber' },
  { key: 'state', header: 'Tình trạng', width: 15, style: 'inputCenter' },
  { key: 'cause', header: 'Nguyên nhân', width: 30, style: 'inputText' },
  { key: 'remedy', header: 'Giải pháp', width: 30, style: 'inputText' },
  { key: 'evidence', header: 'Minh chứng', width: 20, style: 'inputText' },
  { key: 'source', header: 'Nguồn', width: 30, style: 'inputText' },
  { key: 'scope', header: 'Phạm vi', width: 15, style: 'inputCenter' },
  { key: 'type', header: 'Loại số liệu', width: 13, style: 'inputCenter' },
  { key: 'documentNumber', header: 'Số văn bản', width: 14, style: 'inputText' },
  { key: 'documentDate', header: 'Ngày văn bản', width: 12, style: 'inputDate' },
  { key: 'received', header: 'Ngày nhận', width: 12, style: 'inputDate' },
  { key: 'note', header: 'Ghi chú', width: 28, style: 'inputText' },
  { key: 'skip', header: 'Bỏ qua', width: 26, style: 'text' },
] as const satisfies readonly ColumnDef[];

export type ReadingColumn = (typeof COLUMNS)[number]['key'];

export const READING_TABLE = {
  sheet: SHEETS.readings,
  name: TABLES.readings,
  headerRow: 4,
  firstColumn: 1,
  columns: COLUMNS,
} satisfies TableDef;

const KEYS = new Set<string>(COLUMNS.map(({ key }) => key));

export function isReadingColumn(key: string): key is ReadingColumn {
  return KEYS.has(key);
}
