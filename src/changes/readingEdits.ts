/** What a run changed in the rows of Số liệu. */
import type { Reading } from '../core/book';
import { cellText } from '../core/cells';
import type { CellEdit } from '../core/log';
import type { LocatedTable } from '../sheets/locate';
import type { ReadingColumn } from '../sheets/readingTable';
import { READING_TABLE } from '../sheets/readingTable';
import type { WrittenCell } from './edits';

/** Labels beside an id: they follow from it, nobody has to take them back. */
const LABELS: ReadonlySet<ReadingColumn> = new Set(['name', 'unitLabel']);

const FORMAT_REASON = /^Ô có định dạng (.+): đổi sang điểm phần trăm$/;

/** The number format that a cell had before a run turned its fraction into points; null for other reasons. */
export function formerFormat(reason: string): string | null {
  return FORMAT_REASON.exec(reason)?.[1] ?? null;
}

/** What Nhật ký says of a changed cell of this column. */
function reasonOf(column: ReadingColumn, format: string | undefined): string {
  if (format !== undefined) return `Ô có định dạng ${format}: đổi sang điểm phần trăm`;
  if (column === 'skip') return 'Xét dòng có được tính hay không';
  return column === 'note' ? 'Ghi lại nội dung gốc' : 'Chuẩn hóa cách ghi';
}

interface ChangedCell {
  readonly key: ReadingColumn;
  readonly column: number;
  readonly before: Reading;
  readonly after: Reading;
}

function changedCells(
  before: readonly Reading[],
  after: readonly Reading[],
  table: LocatedTable,
): ChangedCell[] {
  return after.flatMap((reading, index) => {
    const old = before[index];
    if (old === undefined || old === reading) return [];
    return READING_TABLE.columns.flatMap(({ key }): ChangedCell[] => {
      const column = table.columns.get(key);
      if (column === undefined || reading[key] === old[key]) return [];
      return [{ key, column, before: old, after: reading }];
    });
  });
}

/** Number formats of the cells of which a fraction became points, by row and column. */
export type PercentFormats = ReadonlyMap<string, string>;

export function percentKey(row: number, column: string): string {
  return `${row}|${column}`;
}

/**
 * @param before the readings as they were read
 * @param after the same rows, reviewed
 * @returns edits of the officer's cells, and the labels that are written beside them
 */
export function readingEdits(
  before: readonly Reading[],
  after: readonly Reading[],
  table: LocatedTable,
  percentFormats: PercentFormats,
): { readonly edits: CellEdit[]; readonly labels: WrittenCell[] } {
  const changed = changedCells(before, after, table);
  const sheet = table.sheet.name;
  const edits = changed
    .filter(({ key }) => !LABELS.has(key))
    .map(({ key, column, before: old, after: reading }): CellEdit => ({
      sheet,
      row: reading.row,
      column,
      before: old[key],
      after: reading[key],
      reason: reasonOf(key, percentFormats.get(percentKey(reading.row, key))),
      id: cellText(reading.indicator),
      unit: cellText(reading.unit),
      period: [reading.period, reading.year].map(cellText).join(' ').trim(),
    }));
  const labels = changed
    .filter(({ key }) => LABELS.has(key))
    .map(({ key, column, after: reading }) => ({
      sheet,
      row: reading.row,
      column,
      after: reading[key],
    }));
  return { edits, labels };
}
