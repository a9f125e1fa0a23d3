/**
 * Fields: columns that hold one property of a record, described once for both directions. Writing
 * takes the property from the record; reading puts what the cell holds back at the same path. What a
 * cell cannot mean is kept as it was read, so that the one checker of plans reports it with its place.
 */
import { isIsoDate, isoToSerial, parseDate, serialToIso } from '../core/calendar';
import { cellText, isBlank } from '../core/cells';
import type { CellValue } from '../core/cells';
import { YES_NO } from '../core/words';
import type { WordTable } from '../core/wordTable';
import type { ColumnDef } from './table';

/** Anything JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Codec {
  /** `undefined` (absent) becomes an empty cell. */
  encode(value: Json | undefined): CellValue;
  /** `undefined` leaves the property out. */
  decode(cell: CellValue): Json | undefined;
  /** Whether the property is of the kind that the cell should hold. */
  fits(value: Json | undefined): boolean;
  /** What to do with a cell that does not hold it, a Vietnamese sentence. */
  readonly wanted: string;
}

export interface Field extends ColumnDef {
  /** Where the property lies in the record, e.g. `['lead', 'text']`. */
  readonly path: readonly string[];
  readonly codec: Codec;
  /** True where a workbook without the column holds a whole plan all the same. */
  readonly mayLack?: boolean;
}

const keep = (cell: CellValue): Json => (typeof cell === 'number' ? cell : cellText(cell));

/** A plain value as text; '' for what is absent or is no plain value. */
export function jsonText(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const isText = (value: Json | undefined): boolean => typeof value === 'string';
const NEEDED = 'Không được để trống.';

/** Text that is always there; an empty cell is the empty text. */
export const TEXT: Codec = {
  encode: (value) => (value === undefined || value === '' ? null : jsonText(value)),
  decode: (cell) => (isBlank(cell) ? '' : cellText(cell)),
  fits: isText,
  wanted: NEEDED,
};

/** Text that may be absent. */
export const OPTIONAL_TEXT: Codec = {
  ...TEXT,
  decode: (cell) => (isBlank(cell) ? undefined : cellText(cell)),
};

/** Text where an empty cell means null. */
export const NULLABLE_TEXT: Codec = {
  encode: (value) => (value === undefined || value === null ? null : jsonText(value)),
  decode: (cell) => (isBlank(cell) ? null : cellText(cell)),
  fits: (value) => value === null || isText(value),
  wanted: NEEDED,
};

export const NUMBER: Codec = {
  encode: (value) => (typeof value === 'number' || typeof value === 'string' ? value : null),
  decode: (cell) => (isBlank(cell) ? undefined : keep(cell)),
  fits: (value) => typeof value === 'number',
  wanted: 'Cần nhập số, ví dụ 30.',
};

/** A number, or a word of a list. */
export const NUMBER_OR_WORD: Codec = {
  ...NUMBER,
  fits: (value) => typeof value === 'number' || isText(value),
  wanted: 'Cần nhập số, ví dụ 30, hoặc một từ trong danh mục.',
};

const NO_TARGET = 'Không đặt';

/** A target of an option: a number, a word, or null for a year that is to have none. */
export const TARGET_OR_NONE: Codec = {
  ...NUMBER_OR_WORD,
  encode: (value) => (value === null ? NO_TARGET : NUMBER_OR_WORD.encode(value)),
  decode: (cell) => (cell === NO_TARGET ? null : NUMBER_OR_WORD.decode(cell)),
  fits: (value) => value === null || NUMBER_OR_WORD.fits(value),
};

/** Texts separated by `; `. */
export const TEXT_LIST: Codec = {
  encode: (value) => (Array.isArray(value) && value.length > 0 ? value.join('; ') : null),
  decode: (cell) =>
    isBlank(cell)
      ? []
      : cellText(cell)
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
  fits: Array.isArray,
  wanted: NEEDED,
};

/** A real date; text as people write dates is understood. */
export const DATE: Codec = {
  encode: (value) => (typeof value === 'string' ? (isoToSerial(value) ?? value) : null),
  decode: (cell) => {
    if (isBlank(cell)) return undefined;
    if (typeof cell === 'number') return serialToIso(cell) ?? cell;
    return parseDate(cellText(cell)) ?? cellText(cell);
  },
  fits: (value) => typeof value === 'string' && isIsoDate(value),
  wanted: 'Cần nhập ngày có thật, ví dụ 15/9/2022.',
};

const FLAGS = new Map<string, boolean>([
  [YES_NO[0], true],
  [YES_NO[1], false],
]);

/** `Có` or `Không`; an empty cell where nothing is said. */
export const FLAG: Codec = {
  encode: (value) => (typeof value === 'boolean' ? YES_NO[value ? 0 : 1] : null),
  decode: (cell) => (isBlank(cell) ? undefined : (FLAGS.get(cellText(cell)) ?? cellText(cell))),
  fits: (value) => typeof value === 'boolean',
  wanted: `Cần ghi ${YES_NO[0]} hoặc ${YES_NO[1]}.`,
};

/** A closed set with its words. */
export function wordCodec<T extends string>(table: WordTable<T>): Codec {
  const words = new Map<Json | undefined, string>(Object.entries<string>(table.words));
  return {
    encode: (value) => words.get(value) ?? null,
    decode: (cell) => (isBlank(cell) ? undefined : (table.of(cellText(cell)) ?? cellText(cell))),
    fits: (value) => words.has(value),
    wanted: `Cần ghi một trong các từ: ${[...words.values()].join(', ')}.`,
  };
}

type MutableJson = { [key: string]: Json };

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(record: MutableJson, key: string): { readonly [key: string]: Json } {
  const inner = record[key];
  return isObject(inner) ? inner : {};
}

/** The property at a path of a record. */
export function valueAt(record: Json, path: readonly string[]): Json | undefined {
  let value: Json | undefined = record;
  for (const key of path) {
    if (!isObject(value)) return undefined;
    value = value[key];
  }
  return value;
}

/** Puts a property at a path, making the objects on the way. */
export function putAt(record: MutableJson, path: readonly string[], value: Json): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  const child = { ...objectAt(record, key) };
  putAt(child, rest, value);
  record[key] = child;
}

function isField(column: ColumnDef): column is Field {
  return 'codec' in column;
}

/** The cells of a record, one a column; columns that hold no property of it stay empty. */
export function encodeRecord(record: Json, columns: readonly ColumnDef[]): CellValue[] {
  return columns.map((column) =>
    isField(column) ? column.codec.encode(valueAt(record, column.path)) : null,
  );
}

/** The record that cells of one row hold; `cells` in the order of `fields`. */
export function decodeRecord(cells: readonly CellValue[], fields: readonly Field[]): MutableJson {
  const record: MutableJson = {};
  fields.forEach((field, index) => {
    const value = field.codec.decode(cells[index] ?? null);
    if (value !== undefined) putAt(record, field.path, value);
  });
  return record;
}
