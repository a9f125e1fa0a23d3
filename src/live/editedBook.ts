/**
 * The open workbook after an edit. An officer who types a figure waits for nothing: only its row is read
 * anew and only its indicator scored anew, whatever the number of readings.
 */
import { afterChanges } from '../changes/afterChanges';
import type { CellRange } from '../core/a1';
import { scoreBook, rescored } from '../core/measure/scoreBook';
import type { AreaContent, ChangeSet, SheetArea } from '../host/host';
import { SHEETS } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import { readBook, readingAt } from '../sheets/readBook';
import type { KnownReadings, ReadBook } from '../sheets/readBook';
import type { OpenBook, OpenPlan } from './openBook';
import { openBook } from './openBook';
import { isNews, patched } from './patched';

type Readings = ReadBook['readings'];

/** Rows of Số liệu that an edit touches. */
function touchedRows(areas: readonly SheetArea[]): number[] {
  const rows = new Set<number>();
  for (const { range } of areas) {
    for (let row = range.firstRow; row <= range.lastRow; row += 1) rows.add(row);
  }
  return [...rows].sort((one, other) => one - other);
}

/** True where no header may have changed: columns are where they were. */
function isBody({ readingTable }: ReadBook, { range }: SheetArea): boolean {
  return range.firstRow > readingTable.headerRow;
}

interface ReadingsAfter extends KnownReadings {
  /** What stood and stands as indicator in the rows. */
  readonly changed: ReadBook['readings'][number]['indicator'][];
}

/** Readings in the order of their rows, some rows read anew. */
function readingsAfter(
  book: ReadBook,
  observed: ObservedWorkbook,
  touched: readonly number[],
): ReadingsAfter {
  const { readings, readingTable: before } = book;
  const sheet = observed.sheets.find(({ name }) => name === before.sheet.name) ?? before.sheet;
  const table = { ...before, sheet };
  const isTouched = new Set(touched);
  const old = readings.filter(({ row }) => isTouched.has(row));
  const anew = touched.flatMap((row) => readingAt(table, row) ?? []);
  const rest = readings.filter(({ row }) => !isTouched.has(row));
  const all = merged(rest, anew);
  const lastRow = all[all.length - 1]?.row ?? before.headerRow;
  return {
    readings: all,
    readingTable: { ...table, lastRow },
    changed: [...old, ...anew].map(({ indicator }) => indicator),
  };
}

/** Two lists in the order of their rows as one. */
function merged(one: Readings, other: Readings): Readings {
  const all = [...one, ...other];
  const isSorted = (one[one.length - 1]?.row ?? 0) < (other[0]?.row ?? Number.MAX_SAFE_INTEGER);
  return isSorted ? all : all.sort((a, b) => a.row - b.row);
}

function withReadings(
  open: OpenPlan,
  observed: ObservedWorkbook,
  rows: readonly number[],
): OpenPlan {
  const { changed, ...known } = readingsAfter(open.book, observed, rows);
  const book = { ...open.book, ...known };
  return { ...open, observed, book, scores: rescored(book, open.scores, changed) };
}

/** Sheets other than Số liệu have changed. */
function withPlan(open: OpenPlan, observed: ObservedWorkbook, known: KnownReadings): OpenBook {
  const outcome = readBook(observed, open.file, known);
  if (!outcome.ok) return openBook(observed, open.file);
  return { ...open, observed, book: outcome.value, scores: scoreBook(outcome.value) };
}

/** @param observed what was read, with the areas read anew */
function opened(open: OpenPlan, observed: ObservedWorkbook, areas: readonly SheetArea[]): OpenBook {
  const ours = areas.filter(({ sheet }) => observed.sheets.some(({ name }) => name === sheet));
  const inReadings = ours.filter(({ sheet }) => sheet === SHEETS.readings);
  if (!inReadings.every((area) => isBody(open.book, area))) return openBook(observed, open.file);
  const rows = touchedRows(inReadings);
  if (inReadings.length === ours.length) return withReadings(open, observed, rows);
  return withPlan(open, observed, readingsAfter(open.book, observed, rows));
}

/**
 * The workbook with some cells as they were read anew; the very same where nothing is otherwise.
 * @param file name of the workbook by now; taken in with what else is new
 */
export function editedBook(
  open: OpenPlan,
  areas: readonly AreaContent[],
  file = open.file,
): OpenBook {
  const news = areas.filter((area) => isNews(open.observed, area));
  if (news.length === 0) return open;
  return opened({ ...open, file }, patched(open.observed, news), news);
}

function areasOf(changes: ChangeSet): SheetArea[] {
  return changes.flatMap((change): SheetArea[] => {
    if (change.kind !== 'setCells') return [];
    const { sheet, row, column, rows } = change;
    const width = Math.max(1, ...rows.map(({ length }) => length));
    const range: CellRange = {
      firstRow: row,
      firstColumn: column,
      lastRow: row + Math.max(1, rows.length) - 1,
      lastColumn: column + width - 1,
    };
    return [{ sheet, range }];
  });
}

/** The workbook after cells of it were written; other changes than of cells and tables are read anew. */
export function writtenBook(open: OpenPlan, changes: ChangeSet): OpenBook {
  const observed = afterChanges(open.observed, changes);
  const isSmall = changes.every(({ kind }) => kind === 'setCells' || kind === 'resizeTable');
  return isSmall ? opened(open, observed, areasOf(changes)) : openBook(observed, open.file);
}
