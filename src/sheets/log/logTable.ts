/** Nhật ký: a row a run, and a row for every cell of the officer's that it changed. */
import { cellAddress, parseCell } from '../../core/a1';
import { cellText } from '../../core/cells';
import type { CellEdit, LogEntry, Run } from '../../core/log';
import { RUN_ACTIONS } from '../../core/log';
import { cellAt, locate, rowsOf } from '../locate';
import { SHEETS, TABLES } from '../names';
import type { ObservedWorkbook } from '../observed';
import { HEADER_ROW } from '../planTables';
import type { TableRow } from '../spec';
import { NUMBER_FORMATS } from '../styles';
import type { ColumnDef, TableDef } from '../table';

const COLUMNS = [
  { key: 'run', header: 'Lần', width: 7, style: 'year' },
  {
    key: 'at',
    header: 'Thời điểm',
    width: 16,
    style: 'date',
    numberFormat: NUMBER_FORMATS.dateTime,
  },
  { key: 'person', header: 'Người thực hiện', width: 19, style: 'text' },
  { key: 'action', header: 'Thao tác', width: 16, style: 'text' },
  { key: 'period', header: 'Kỳ', width: 13, style: 'textCenter' },
  { key: 'unit', header: 'Đơn vị', width: 20, style: 'text' },
  { key: 'id', header: 'Mã', width: 12, style: 'code' },
  { key: 'before', header: 'Giá trị cũ', width: 14, style: 'madeText' },
  { key: 'after', header: 'Giá trị mới', width: 14, style: 'madeText' },
  { key: 'reason', header: 'Lý do', width: 34, style: 'text' },
  { key: 'source', header: 'Tệp – sheet – ô', width: 30, style: 'text' },
] as const satisfies readonly ColumnDef[];

type LogColumn = (typeof COLUMNS)[number]['key'];

export const LOG_TABLE: TableDef = {
  sheet: SHEETS.log,
  name: TABLES.log,
  headerRow: HEADER_ROW,
  firstColumn: 1,
  columns: COLUMNS,
};

const SEPARATOR = ' – ';

/** The row of an entry; columns of the officer's between ours stay empty. */
export function logRow(def: TableDef, entry: LogEntry, index: number): TableRow {
  const cells = new Map<string, LogEntry[LogColumn]>(Object.entries(entry));
  return {
    key: String(index),
    cells: def.columns.map(({ key }) => {
      const cell = cells.get(key) ?? null;
      return cell === '' ? null : cell;
    }),
  };
}

/** The entries of the workbook, in their order; rows that are no entry are passed over. */
export function readLog(book: ObservedWorkbook): LogEntry[] {
  const table = locate(book, LOG_TABLE);
  if (table === null) return [];
  return rowsOf(table, ['run']).flatMap(({ row, cells: [run] }): LogEntry[] => {
    const at = cellAt(table, row, 'at');
    if (typeof run !== 'number' || typeof at !== 'number') return [];
    const text = (key: LogColumn): string => cellText(cellAt(table, row, key));
    return [
      {
        run,
        at,
        person: text('person'),
        action: text('action'),
        period: text('period'),
        unit: text('unit'),
        id: text('id'),
        before: cellAt(table, row, 'before'),
        after: cellAt(table, row, 'after'),
        reason: text('reason'),
        source: text('source'),
      },
    ];
  });
}

/** The number of the next run. */
export function nextRun(entries: readonly LogEntry[]): number {
  return entries.reduce((last, { run }) => Math.max(last, run), 0) + 1;
}

function sourceOf(file: string, { sheet, row, column }: CellEdit): string {
  return [file, sheet, cellAddress(row, column)].join(SEPARATOR);
}

/** Sheet and cell that an entry is about; null for the entry of a run as a whole. */
export function placeOf({
  source,
}: LogEntry): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const [cell = '', sheet] = source.split(SEPARATOR).reverse();
  const place = parseCell(cell);
  return place === null || sheet === undefined ? null : { sheet, ...place };
}

/** The entries of a run: what it was, then a row a changed cell. */
export function entriesOf(
  run: number,
  { action, stamp, file, period, summary, edits }: Run,
): LogEntry[] {
  const common = { run, ...stamp, action: RUN_ACTIONS[action] };
  const whole: LogEntry = {
    ...common,
    period,
    unit: '',
    id: '',
    before: null,
    after: null,
    reason: summary,
    source: file,
  };
  const cells = edits.map((edit): LogEntry => ({
    ...common,
    period: edit.period,
    unit: edit.unit,
    id: edit.id,
    before: edit.before,
    after: edit.after,
    reason: edit.reason,
    source: sourceOf(file, edit),
  }));
  return [whole, ...cells];
}
