/** The table of Theo dõi: its place and its columns. */
import { SHEETS, TABLES } from '../names';
import type { Layout } from '../layout';
import type { ColumnDef, TableDef } from '../table';
import { followedPlace } from '../table';

export const TRACK_HEADER_ROW = 7;

/** Where the three choices stand in a new book; see {@link choicePlaces}. */
export const CHOICES = {
  year: { row: 3, column: 2 },
  period: { row: 4, column: 2 },
  review: { row: 5, column: 2 },
} as const;

function columns(years: readonly number[]): ColumnDef[] {
  return [
    { key: 'id', header: 'Mã', width: 13, style: 'code' },
    { key: 'name', header: 'Chỉ tiêu', width: 44, style: 'text' },
    { key: 'unit', header: 'ĐVT', width: 8, style: 'textCenter' },
    { key: 'target', header: 'Mục tiêu', width: 11, style: 'number' },
    { key: 'actual', header: 'Thực hiện', width: 12, style: 'number' },
    {
      key: 'gap',
      header: 'Chênh lệch',
      width: 13,
      style: 'number',
      hint: 'Dấu + là tốt hơn mục tiêu, dấu - là chưa bằng mục tiêu.',
    },
    { key: 'status', header: 'Đánh giá', width: 18, style: 'status' },
    { key: 'why', header: 'Diễn giải', width: 46, style: 'madeText' },
    { key: 'order', header: 'TT', width: 5, style: 'year' },
    { key: 'type', header: 'Loại số liệu', width: 13, style: 'textCenter' },
    { key: 'before', header: 'Cùng kỳ năm trước', width: 12, style: 'number' },
    { key: 'trend', header: 'Xu hướng', width: 13, style: 'textCenter' },
    ...years.map((year) => ({
      key: `year${year}`,
      header: `Năm ${year}`,
      width: 11,
      style: 'number' as const,
    })),
    { key: 'finalTarget', header: 'Mục tiêu năm cuối', width: 11, style: 'number' },
    { key: 'outlook', header: 'Khả năng hoàn thành', width: 30, style: 'madeText' },
    { key: 'lead', header: 'Cơ quan chủ trì', width: 24, style: 'madeText' },
    { key: 'cause', header: 'Nguyên nhân', width: 36, style: 'madeText' },
    { key: 'remedy', header: 'Giải pháp', width: 36, style: 'madeText' },
    { key: 'clause', header: 'Căn cứ', width: 22, style: 'text' },
    { key: 'currentRow', header: 'Dòng tính', width: 8, style: 'year', hidden: true },
  ];
}

/** Where the three choices stand. */
export function choicePlaces(
  years: readonly number[],
  layout: Layout,
): Record<keyof typeof CHOICES, { readonly row: number; readonly column: number }> {
  const def = trackTable(years);
  const placed = layout.placed(def);
  return {
    year: followedPlace(def, placed, CHOICES.year),
    period: followedPlace(def, placed, CHOICES.period),
    review: followedPlace(def, placed, CHOICES.review),
  };
}

export function trackTable(years: readonly number[]): TableDef {
  return {
    sheet: SHEETS.track,
    name: TABLES.track,
    headerRow: TRACK_HEADER_ROW,
    firstColumn: 1,
    columns: columns(years).map((column) => ({ ...column, owner: 'ours' })),
  };
}
