/** One reading entered beside the sheet: what is written where, and what it comes to. Pure. */
import { addressAt, formulaAt } from '../sheets/locate';
import type { LocatedTable } from '../sheets/locate';
import type { Reading } from '../core/book';
import { cellText, isBlank, sameValue } from '../core/cells';
import { normaliseReadings, rawNote, withNotes } from '../core/readings/normalise';
import type { KeyColumn, ReadingPlaces } from '../core/readings/places';
import { skipKindOf } from '../core/readings/settle';
import type { ReadingType, Scope } from '../core/readingWords';
import { DEFAULT_READING_TYPE, defaultScope, isScope, READING_TYPES } from '../core/readingWords';
import { typeOf } from '../core/measure/tally';
import { isDateFormat, isPercentFormat } from '../core/intake/numberFormat';
import type { ChangeSet } from '../host/host';
import { readingPlaces } from '../sheets/readingPlaces';
import type { ReadingColumn } from '../sheets/readingTable';
import { READING_TABLE } from '../sheets/readingTable';
import type { CellContent } from '../sheets/spec';
import type { Entry } from './entry';
import { FIGURES, figureCells, isLeftAlone, keyCells, TYPED } from './entry';
import { firstFreeRow, grown, hasTotals, label } from './newRows';
import type { OpenPlan } from './openBook';
import {
  plainCells,
  readingsOf,
  reformatted,
  rowChanges,
  settledSkips,
  skipChanges,
} from './readingRow';

export type { Entry } from './entry';

/** A row of the same indicator, unit, year and period whose figure is of another type. */
export interface OtherReading {
  readonly row: number;
  readonly type: ReadingType;
}

export interface EnteredReading {
  /** The row as it will stand, cells read where they read in one way. */
  readonly reading: Reading;
  /** All rows of the indicator and year with it, in the order of the sheet. */
  readonly rows: readonly Reading[];
  readonly places: ReadingPlaces;
  readonly isNew: boolean;
  /** The row of its key as it stands; null where there is none. */
  readonly known: Reading | null;
  /** Phạm vi as it will be. */
  readonly scope: Scope;
  /** What stands beside it, best type first. */
  readonly others: readonly OtherReading[];
  /** Where the officer is led afterwards: the first figure of the row. */
  readonly cell: string;
  /** Columns that hold formulas of the officer's and were to be written: they stay. */
  readonly kept: readonly ReadingColumn[];
  /** True where a row of totals stands in the way of a new row. */
  readonly isBlocked: boolean;
  /** Nothing where {@link isBlocked}. */
  readonly changes: ChangeSet;
}

const WRITTEN = [
  'indicator',
  'name',
  'unitLabel',
  'unit',
  'year',
  'period',
  ...TYPED,
  'scope',
  'type',
  'note',
] as const satisfies readonly ReadingColumn[];
const KEYS = ['indicator', 'unit', 'year', 'period', 'scope', 'type'] as const;

const NOTHING = Object.fromEntries(READING_TABLE.columns.map(({ key }) => [key, null])) as Record<
  ReadingColumn,
  null
>;

/** Rows that may be of the entry's key, or stand beside it: those of other years never do. */
function besideEntry({ book }: OpenPlan, { indicator, year }: Entry): Reading[] {
  const rows = readingsOf(book, [indicator.id]);
  return rows.filter((row) => typeof row.year !== 'number' || row.year === year);
}

interface Known {
  /** As it stands. */
  readonly row: Reading;
  /** Its Loại số liệu, as it is read; null where nobody can tell. */
  readonly type: ReadingType | null;
}

/** Rows of the entry's indicator, unit, year and period: not those that the officer has set aside. */
function rowsOfPeriod(
  { book }: OpenPlan,
  entry: Entry,
  beside: readonly Reading[],
  places: ReadingPlaces,
): Known[] {
  const { plan, settings } = book;
  const wanted = keyCells(entry);
  const names = new Set(plan.units.map(({ name }) => name.toLowerCase()));
  const read = normaliseReadings(plan, settings, beside, places).readings;
  return read.flatMap((row, index) => {
    const isWanted =
      row.unit === wanted.unit &&
      row.year === wanted.year &&
      row.period === wanted.period &&
      (isBlank(row.skip) || skipKindOf(cellText(row.skip), names) !== null);
    const stands = beside[index];
    return isWanted && stands !== undefined ? [{ row: stands, type: typeOf(row) }] : [];
  });
}

/** Where the row of this key stands. */
const rowOf = (known: readonly Known[], { type }: Entry): Reading | null =>
  known.find((one) => one.type === type)?.row ?? null;

function othersOf(known: readonly Known[], entry: Entry): OtherReading[] {
  return READING_TYPES.filter((type) => type !== entry.type).flatMap((type) => {
    const row = rowOf(known, { ...entry, type });
    return row === null ? [] : [{ row: row.row, type }];
  });
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

/** A blank Loại số liệu or Phạm vi and the word that it means are the same: what stands stays. */
function keysBeside(before: Reading, entry: Entry) {
  const keys = keyCells(entry);
  const isSameScope = entry.scope === null || before.scope === entry.scope;
  return {
    ...keys,
    type: keys.type ?? (typeOf(before) === DEFAULT_READING_TYPE ? before.type : null),
    scope: isSameScope ? before.scope : keys.scope,
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
    ...figureCells(entry, before),
    name: before.name ?? indicator.name,
    unitLabel: before.unitLabel ?? indicator.unit,
  };
  const kept = WRITTEN.filter(
    (key) => !sameValue(wanted[key], before[key]) && formulaAt(table, row, key) !== null,
  );
  const typed = kept.reduce((reading, key) => ({ ...reading, [key]: before[key] }), wanted);
  return { before, typed, kept };
}

/** Cells of (a), (b) and Giá trị that show a percentage or a date and are to hold a number. */
function misshapen(entry: Entry, { row, ...after }: Reading, places: ReadingPlaces): KeyColumn[] {
  return (['numerator', 'denominator', 'value'] as const).filter((column) => {
    const format = places.formatOf(row, column);
    const isNumber = !isLeftAlone(entry, column) && typeof after[column] === 'number';
    return isNumber && (isPercentFormat(format) || isDateFormat(format));
  });
}

function contentsOf(
  table: LocatedTable,
  entry: Entry,
  draft: Draft,
  after: Reading,
  isNew: boolean,
) {
  const { before, kept } = draft;
  const cells = WRITTEN.filter(
    (key) => !kept.includes(key) && !isLeftAlone(entry, key) && !sameValue(after[key], before[key]),
  ).map((key): [ReadingColumn, CellContent] => {
    const isLabel = key === 'name' || key === 'unitLabel';
    const content = after[key];
    return [key, isNew && isLabel ? label(table, key, after.row, cellText(content)) : content];
  });
  return Object.fromEntries(cells) as Partial<Record<ReadingColumn, CellContent>>;
}

/** Phạm vi of a row that is read; what nobody can read is told as a finding. */
function scopeIn({ scope }: Reading, unit: string): Scope {
  const word = cellText(scope);
  return isScope(word) ? word : defaultScope(unit);
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
  const ofPeriod = rowsOfPeriod(open, entry, all, sheetPlaces);
  const known = rowOf(ofPeriod, entry);
  const row = known?.row ?? firstFreeRow(table);
  const draft = draftOf(open, entry, known, row);
  const columns = misshapen(entry, draft.typed, sheetPlaces);
  const places = reformatted(sheetPlaces, row, columns);
  const [read = draft.typed] = normaliseReadings(plan, settings, [draft.typed], places).readings;
  // What the officer sees read while typing needs no note; only what stood there before does.
  const after = withRawKeys(draft.before, { ...read, note: draft.before.note }, places);
  const rows = [...all.filter((other) => other.row !== row), after].sort(
    (one, other) => one.row - other.row,
  );
  const contents = contentsOf(table, entry, draft, after, known === null);
  const usual = Object.entries(contents).filter(([key]) => !columns.some((one) => one === key));
  const isBlocked = known === null && hasTotals(table);
  return {
    reading: after,
    rows,
    places,
    isNew: known === null,
    known,
    scope: scopeIn(after, entry.unit),
    others: othersOf(ofPeriod, entry),
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
