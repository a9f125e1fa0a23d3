/** One reading entered beside the sheet: what is written where, and what it comes to. Pure. */
import { addressAt } from '../sheets/locate';
import type { LocatedTable } from '../sheets/locate';
import type { Reading } from '../core/book';
import { cellText, isBlank, sameValue } from '../core/cells';
import type { CellValue } from '../core/cells';
import { moveFormula } from '../core/moveFormula';
import type { Period } from '../core/period';
import { PERIOD_WORDS } from '../core/period';
import type { Indicator } from '../core/plan/types';
import { normaliseReadings, rawNote, withNotes } from '../core/readings/normalise';
import type { KeyColumn, ReadingPlaces } from '../core/readings/places';
import { skipKindOf } from '../core/readings/settle';
import type { ReadingType, Scope } from '../core/readingWords';
import { DEFAULT_READING_TYPE, defaultScope } from '../core/readingWords';
import { typeOf } from '../core/measure/tally';
import { isDateFormat, isPercentFormat } from '../core/intake/numberFormat';
import type { Change, ChangeSet } from '../host/host';
import { readingPlaces } from '../sheets/readingPlaces';
import type { ReadingColumn } from '../sheets/readingTable';
import { READING_TABLE } from '../sheets/readingTable';
import type { CellContent } from '../sheets/spec';
import type { OpenPlan } from './openBook';
import {
  plainCells,
  readingsOf,
  reformatted,
  rowChanges,
  settledSkips,
  skipChanges,
} from './readingRow';

/** What an officer typed; texts as typed, '' for nothing. */
export interface Entry {
  readonly indicator: Indicator;
  /** Name of a unit, or Toàn tỉnh. */
  readonly unit: string;
  readonly year: number;
  readonly period: Period;
  readonly type: ReadingType;
  readonly scope: Scope;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  /** Tình trạng, '' where there is a figure. */
  readonly state: string;
  readonly cause: string;
  readonly remedy: string;
}

export interface EnteredReading {
  /** The row as it will stand, cells read where they read in one way. */
  readonly reading: Reading;
  /** All rows of the indicator and year with it, in the order of the sheet. */
  readonly rows: readonly Reading[];
  readonly places: ReadingPlaces;
  readonly isNew: boolean;
  /** Where the officer is led afterwards: the first figure of the row. */
  readonly cell: string;
  /** Columns that hold formulas of the officer's and were to be written: they stay. */
  readonly kept: readonly ReadingColumn[];
  /** True where a row of totals stands in the way of a new row. */
  readonly isBlocked: boolean;
  /** Nothing where {@link isBlocked}. */
  readonly changes: ChangeSet;
}

const FIGURES = ['numerator', 'denominator', 'value', 'state'] as const;
const WRITTEN = [
  'indicator',
  'name',
  'unitLabel',
  'unit',
  'year',
  'period',
  ...FIGURES,
  'cause',
  'remedy',
  'scope',
  'type',
  'note',
] as const satisfies readonly ReadingColumn[];
const KEYS = ['indicator', 'unit', 'year', 'period', 'scope', 'type'] as const;

/** What a Vietnamese spreadsheet makes of the text: 60,5 is a number, 1.234 or 60% need a reader. */
export function typedCell(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+(,\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}

const NOTHING = Object.fromEntries(READING_TABLE.columns.map(({ key }) => [key, null])) as Record<
  ReadingColumn,
  null
>;

/** Key cells of the entry; what an empty cell means anyway is not written. */
function keyCells({ indicator, unit, year, period, scope, type }: Entry) {
  return {
    indicator: indicator.id,
    unit,
    year,
    period: PERIOD_WORDS.words[period],
    scope: scope === defaultScope(unit) ? null : scope,
    type: type === DEFAULT_READING_TYPE ? null : type,
  };
}

function figureCells({ numerator, denominator, value, state, cause, remedy }: Entry) {
  return {
    numerator: typedCell(numerator),
    denominator: typedCell(denominator),
    value: typedCell(value),
    state: state === '' ? null : state,
    cause: cause.trim() === '' ? null : cause.trim(),
    remedy: remedy.trim() === '' ? null : remedy.trim(),
  };
}

/** Rows that may be of the entry's key, or stand beside it: those of other years never do. */
function besideEntry({ book }: OpenPlan, { indicator, year }: Entry): Reading[] {
  const rows = readingsOf(book, [indicator.id]);
  return rows.filter((row) => typeof row.year !== 'number' || row.year === year);
}

/** Where the row of this key stands: not one that the officer has set aside. */
function rowOf(
  { book }: OpenPlan,
  entry: Entry,
  beside: readonly Reading[],
  places: ReadingPlaces,
) {
  const { plan, settings } = book;
  const wanted = keyCells(entry);
  const names = new Set(plan.units.map(({ name }) => name.toLowerCase()));
  const read = normaliseReadings(plan, settings, beside, places).readings;
  const index = read.findIndex(
    (row) =>
      row.unit === wanted.unit &&
      row.year === wanted.year &&
      row.period === wanted.period &&
      typeOf(row) === entry.type &&
      (isBlank(row.skip) || skipKindOf(cellText(row.skip), names) !== null),
  );
  return index < 0 ? null : (beside[index] ?? null);
}

/** The row of Số liệu that an entry of this key would change; null where there is none. */
export function knownReading(open: OpenPlan, entry: Entry): Reading | null {
  const places = readingPlaces(open.book.readingTable, open.file);
  return rowOf(open, entry, besideEntry(open, entry), places);
}

const nativeTable = ({ sheet }: LocatedTable) =>
  sheet.tables.find(({ name }) => name === READING_TABLE.name);

/** The first row below all that stands in the table, the officer's own columns included. */
function freeRow(table: LocatedTable): number {
  const own = nativeTable(table);
  let last = table.lastRow;
  if (own !== undefined) {
    for (let row = last + 1; row <= own.lastRow; row += 1) {
      const cells = table.sheet.values[row - 1]?.slice(own.firstColumn - 1, own.lastColumn) ?? [];
      if (cells.some((cell) => !isBlank(cell))) last = row;
    }
  }
  return last + 1;
}

/** Chỉ tiêu and ĐVT: as the rows above have them, by a formula of the officer's or by their text. */
function label(
  table: LocatedTable,
  row: number,
  key: 'name' | 'unitLabel',
  text: string,
): CellContent {
  const column = (table.columns.get(key) ?? 0) - 1;
  const above = table.sheet.formulas[row - 2]?.[column] ?? null;
  return above === null ? text : { formula: moveFormula(above, 1, 0), value: text };
}

/** Old cells that were not blank and are written anew keep their raw text in Ghi chú. */
function withRawKeys(before: Reading, after: Reading, places: ReadingPlaces): Reading {
  const notes = KEYS.flatMap((column) => {
    const old = before[column];
    const isSame = isBlank(old) || sameValue(old, after[column]);
    return isSame ? [] : [rawNote(places.headerOf(column), cellText(old))];
  });
  return notes.length === 0 ? after : { ...after, note: withNotes(before.note, notes) };
}

function isFormulaAt(table: LocatedTable, row: number, key: ReadingColumn): boolean {
  const column = table.columns.get(key);
  return column !== undefined && (table.sheet.formulas[row - 1]?.[column - 1] ?? null) !== null;
}

/** A blank Loại số liệu or Phạm vi and the word that it means are the same: what stands stays. */
function keysBeside(before: Reading, entry: Entry) {
  const keys = keyCells(entry);
  return {
    ...keys,
    type: keys.type ?? (typeOf(before) === DEFAULT_READING_TYPE ? before.type : null),
    scope: keys.scope ?? (before.scope === entry.scope ? before.scope : null),
  };
}

interface Draft {
  readonly before: Reading;
  /** As typed, formulas of the officer's left alone. */
  readonly typed: Reading;
  readonly kept: readonly ReadingColumn[];
}

function draftOf(open: OpenPlan, entry: Entry, known: Reading | null, row: number): Draft {
  const { readingTable: table } = open.book;
  const { indicator } = entry;
  const before: Reading = known ?? { ...NOTHING, row };
  const wanted = {
    ...before,
    ...(known === null ? keyCells(entry) : keysBeside(known, entry)),
    ...figureCells(entry),
    name: before.name ?? indicator.name,
    unitLabel: before.unitLabel ?? indicator.unit,
  };
  const kept = WRITTEN.filter(
    (key) => !sameValue(wanted[key], before[key]) && isFormulaAt(table, row, key),
  );
  const typed = kept.reduce((reading, key) => ({ ...reading, [key]: before[key] }), wanted);
  return { before, typed, kept };
}

/** Cells of (a), (b) and Giá trị that show a percentage or a date and are to hold a number. */
function misshapen(before: Reading, after: Reading, places: ReadingPlaces): KeyColumn[] {
  return (['numerator', 'denominator', 'value'] as const).filter((column) => {
    const format = places.formatOf(before.row, column);
    const isNumber = typeof after[column] === 'number';
    return isNumber && (isPercentFormat(format) || isDateFormat(format));
  });
}

function contentsOf(table: LocatedTable, draft: Draft, after: Reading, isNew: boolean) {
  const { before, kept } = draft;
  const cells = WRITTEN.filter(
    (key) => !kept.includes(key) && !sameValue(after[key], before[key]),
  ).map((key): [ReadingColumn, CellContent] => {
    const isLabel = key === 'name' || key === 'unitLabel';
    const content = after[key];
    return [key, isNew && isLabel ? label(table, after.row, key, cellText(content)) : content];
  });
  return Object.fromEntries(cells) as Partial<Record<ReadingColumn, CellContent>>;
}

/** The end of the table, where a new row lies below it. */
function grown(table: LocatedTable, row: number): Change[] {
  const own = nativeTable(table);
  if (own === undefined || own.lastRow >= row) return [];
  return [{ kind: 'resizeTable', sheet: table.sheet.name, table: own.name, lastRow: row }];
}

function firstFigure(reading: Reading): ReadingColumn {
  return FIGURES.find((column) => !isBlank(reading[column])) ?? 'value';
}

/**
 * What an entry writes: the cells of the row of its key, else a new row below the last one, with the
 * table grown over it; and Bỏ qua of the rows that it stands beside. Texts are read as Vietnamese
 * first; what cannot be read stands in the row as it was typed, and {@link previewEntry} tells it.
 */
export function enterReading(open: OpenPlan, entry: Entry): EnteredReading {
  const { book, file } = open;
  const { plan, settings, readingTable: table } = book;
  const sheetPlaces = readingPlaces(table, file);
  const all = besideEntry(open, entry);
  const known = rowOf(open, entry, all, sheetPlaces);
  const row = known?.row ?? freeRow(table);
  const draft = draftOf(open, entry, known, row);
  const columns = misshapen(draft.before, draft.typed, sheetPlaces);
  const places = reformatted(sheetPlaces, row, columns);
  const [read = draft.typed] = normaliseReadings(plan, settings, [draft.typed], places).readings;
  // What the officer sees read while typing needs no note; only what stood there before does.
  const after = withRawKeys(draft.before, { ...read, note: draft.before.note }, places);
  const rows = [...all.filter((other) => other.row !== row), after].sort(
    (one, other) => one.row - other.row,
  );
  const contents = contentsOf(table, draft, after, known === null);
  const usual = Object.entries(contents).filter(([key]) => !columns.some((one) => one === key));
  const isBlocked = known === null && nativeTable(table)?.hasTotals === true;
  return {
    reading: after,
    rows,
    places,
    isNew: known === null,
    cell: addressAt(table, row, firstFigure(after)),
    kept: draft.kept,
    isBlocked,
    changes: isBlocked
      ? []
      : [
          ...(known === null ? grown(table, row) : []),
          ...plainCells(
            table,
            row,
            contents,
            columns.filter((key) => key in contents),
          ),
          ...rowChanges(table, row, Object.fromEntries(usual)),
          ...skipChanges(table, settledSkips(book, rows, places)),
        ],
  };
}
