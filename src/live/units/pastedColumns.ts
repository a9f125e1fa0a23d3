/** What the columns of a pasted list of units mean: by their headers, else by their order. */
import { nameKey } from '../../core/intake/nameText';
import { plainText } from '../../core/intake/plainText';
import { UNIT_TABLE } from '../../sheets/planTables';
import type { PastedRow } from './pastedRows';

/** What a pasted list may say of a unit, in the order of its columns without headers. */
const PASTED_FIELDS = ['name', 'code', 'shortName', 'level', 'block', 'groups'] as const;
export type PastedField = (typeof PASTED_FIELDS)[number];

/** A row as a unit, nothing checked yet. */
export type PastedUnit = Readonly<Record<PastedField, string>> & {
  readonly line: number;
  readonly raw: string;
};

export interface PastedList {
  readonly units: readonly PastedUnit[];
  /** The row of headers, as it stands in the box; null where the list has none. */
  readonly header: string | null;
  /** Headers of columns that are not taken over. */
  readonly ignored: readonly string[];
}

/** Other words that people put above such a column. */
const OTHER_HEADERS: Readonly<Record<PastedField, readonly string[]>> = {
  name: ['Tên', 'đơn vị', 'Tên cơ quan, đơn vị', 'Cơ quan, đơn vị', 'Tên xã, phường', 'Xã, phường'],
  code: ['Mã', 'Mã ĐV', 'Mã số'],
  shortName: ['Viết tắt', 'Tên tắt'],
  level: [],
  block: [],
  groups: ['Nhóm', 'Nhóm đơn vị'],
};
const ORDER_HEADERS = ['TT', 'STT', 'Số TT'].map(nameKey);

const FIELD_OF = new Map<string, PastedField>(
  PASTED_FIELDS.flatMap((field) => {
    const own = UNIT_TABLE.columns.find(({ key }) => key === field)?.header ?? field;
    return [own, ...OTHER_HEADERS[field]].map((header) => [nameKey(header), field] as const);
  }),
);

/** Field of each column; null for one that is passed over. */
type Columns = readonly (PastedField | null)[];

function headerColumns(cells: readonly string[]): Columns | null {
  const keys = cells.map(nameKey);
  const columns = keys.map((key) => FIELD_OF.get(key) ?? null);
  const known = keys.filter((key) => FIELD_OF.has(key) || ORDER_HEADERS.includes(key));
  const filled = keys.filter((key) => key !== '');
  // The words of a header are those of some cells, too: Xã, phường is a block.
  return columns.includes('name') && known.length * 2 >= filled.length ? columns : null;
}

const NUMBER = /^\d{1,4}[.)]?$/;

/** A first column of numbers counts the rows. */
function hasOrder(rows: readonly PastedRow[]): boolean {
  return rows.every(({ cells }) => cells.length > 1 && NUMBER.test(plainText(cells[0] ?? '')));
}

function columnsOf(rows: readonly PastedRow[]): Columns {
  return rows.length > 0 && hasOrder(rows) ? [null, ...PASTED_FIELDS] : PASTED_FIELDS;
}

/** Numbers and dots that Word or an e-mail puts before the items of a list. */
const BULLET = /^(?:\d{1,4}[.)]|[-–•+*])\s+/;

function unitOf({ cells, line, raw }: PastedRow, columns: Columns): PastedUnit {
  const textOf = (field: PastedField): string => plainText(cells[columns.indexOf(field)] ?? '');
  return {
    line,
    raw,
    name: textOf('name').replace(BULLET, '').normalize('NFC'),
    code: textOf('code'),
    shortName: textOf('shortName').normalize('NFC'),
    level: textOf('level').normalize('NFC'),
    block: textOf('block').normalize('NFC'),
    groups: textOf('groups').normalize('NFC'),
  };
}

export function pastedList(rows: readonly PastedRow[]): PastedList {
  const [first, ...below] = rows;
  const named = first === undefined ? null : headerColumns(first.cells);
  if (first === undefined || named === null) {
    const columns = columnsOf(rows);
    return { units: rows.map((row) => unitOf(row, columns)), header: null, ignored: [] };
  }
  const ignored = first.cells
    .map(plainText)
    .filter((text, index) => named[index] === null && text !== '')
    .filter((text) => !ORDER_HEADERS.includes(nameKey(text)));
  return { units: below.map((row) => unitOf(row, named)), header: first.raw, ignored };
}
