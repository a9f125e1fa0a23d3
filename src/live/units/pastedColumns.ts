/** What the columns of a pasted list of units mean: by their headers, else by their order. */
import { nameKey } from '../../core/intake/nameText';
import { plainText } from '../../core/intake/plainText';
import { UNIT_TABLE } from '../../sheets/planTables';
import type { PastedRow } from './pastedRows';
import { isTotal } from './totals';

/** What a pasted list may say of a unit, in the order of its columns without headers. */
const ORDERED_FIELDS = ['name', 'code', 'shortName', 'level', 'block', 'groups'] as const;

/** And under headers: these as sheet Đơn vị has them, for a merger to be pasted. */
const PASTED_FIELDS = [...ORDERED_FIELDS, 'validFrom', 'validTo', 'successors'] as const;
export type PastedField = (typeof PASTED_FIELDS)[number];

/** A row as a unit, nothing checked yet. */
export type PastedUnit = Readonly<Record<PastedField, string>> & {
  readonly line: number;
  readonly raw: string;
  /** Says how many units there are, and is none. */
  readonly isTotal: boolean;
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
  validFrom: ['Hiệu lực từ ngày', 'Có hiệu lực từ ngày'],
  validTo: ['Đến hết ngày', 'Hiệu lực đến ngày'],
  successors: ['Đơn vị kế thừa'],
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

/** Numbers and dots that Word or an e-mail puts before the items of a list. */
const BULLET = /^(?:\d{1,4}[.)]|[-–•+*])\s+/;

const itemText = (cell: string): string => plainText(cell).replace(BULLET, '').normalize('NFC');

/** The first words of the row say it, in whatever column: cells of such rows are often joined. */
function isTotalRow({ cells }: PastedRow): boolean {
  const words = cells.map(itemText).find((text) => text !== '' && !NUMBER.test(text));
  return words !== undefined && isTotal(words);
}

/** A first column of numbers counts the rows. */
function hasOrder(rows: readonly PastedRow[]): boolean {
  const counted = rows.filter((row) => !isTotalRow(row));
  const isCounted = ({ cells }: PastedRow): boolean =>
    cells.length > 1 && NUMBER.test(plainText(cells[0] ?? ''));
  return counted.length > 0 && counted.every(isCounted);
}

function columnsOf(rows: readonly PastedRow[]): Columns {
  return hasOrder(rows) ? [null, ...ORDERED_FIELDS] : ORDERED_FIELDS;
}

function unitOf(row: PastedRow, columns: Columns): PastedUnit {
  const { cells, line, raw } = row;
  const textOf = (field: PastedField): string => plainText(cells[columns.indexOf(field)] ?? '');
  return {
    line,
    raw,
    isTotal: isTotalRow(row),
    name: itemText(textOf('name')),
    code: textOf('code'),
    shortName: textOf('shortName').normalize('NFC'),
    level: textOf('level').normalize('NFC'),
    block: textOf('block').normalize('NFC'),
    groups: textOf('groups').normalize('NFC'),
    validFrom: textOf('validFrom'),
    validTo: textOf('validTo'),
    successors: textOf('successors').normalize('NFC'),
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
