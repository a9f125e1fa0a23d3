/**
 * What typing changes in the workbook. Typing does here what it does in a spreadsheet, a table grows over
 * the row below it; rows of Số liệu then become what Cập nhật đánh giá would make of them.
 */
import { afterChanges } from '../../changes/afterChanges';
import { editChanges } from '../../changes/edits';
import type { PercentFormats } from '../../changes/readingEdits';
import { percentKey, readingEdits } from '../../changes/readingEdits';
import { describeReadings, namedByFormula } from '../../commands/describeReadings';
import type { Reading } from '../../core/book';
import { cellText } from '../../core/cells';
import type { Finding } from '../../core/finding';
import type { ReadingPlaces } from '../../core/readings/places';
import { reviewReadings } from '../../core/readings/review';
import { keyOf } from '../../core/readings/sameKey';
import { remembered } from '../../core/remembered';
import type { Change, ChangeSet, ObservedSheet, ObservedWorkbook } from '../../host/host';
import { writtenBook } from '../../live/editedBook';
import type { OpenBook, OpenPlan } from '../../live/openBook';
import { addressAt } from '../../sheets/locate';
import type { LocatedTable } from '../../sheets/locate';
import { READING_TABLE } from '../../sheets/readingTable';
import type { Validation } from '../../sheets/spec';
import { NUMBER_FORMATS } from '../../sheets/styles';
import { uncalculated } from './ownFormulas';
import { stoppedBy } from './stopRules';
import { typedCell } from './typedCell';

/** Texts as they were typed into a rectangle; null leaves a cell as it is. */
export interface TypedTexts {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly (string | null)[])[];
}

export type Typed =
  /** `findings` are about the rows of Số liệu that were typed into. */
  | {
      readonly kind: 'done';
      readonly changes: ChangeSet;
      readonly findings: readonly Finding[];
      /** What is open after exactly these changes, where it was worked out on the way. */
      readonly after?: OpenPlan;
    }
  /** Nothing is written: a formula of one's own, or more than a cell can hold. */
  | { readonly kind: 'formula' | 'tooLong'; readonly row: number; readonly column: number }
  /** Nor what the cell's own rule stops; `error` is what the workbook says of it. */
  | {
      readonly kind: 'stopped';
      readonly row: number;
      readonly column: number;
      readonly error: string;
    };

/** Characters that a cell of a spreadsheet holds at most. */
const LONGEST = 32_767;

function isReading({ sheet, row }: TypedTexts, open: OpenBook): open is OpenPlan {
  if (open.kind !== 'plan' || sheet !== READING_TABLE.sheet) return false;
  return row > open.book.readingTable.headerRow;
}

function refused({ row, column, texts }: TypedTexts): Typed | null {
  for (const [down, line] of texts.entries()) {
    for (const [right, text] of line.entries()) {
      const place = { row: row + down, column: column + right };
      if (text === null) continue;
      if (text.length > LONGEST) return { kind: 'tooLong', ...place };
      if (/^=./.test(text.trim())) return { kind: 'formula', ...place };
    }
  }
  return null;
}

/** What the workbook's own rules stop. */
function stopped(
  observed: ObservedWorkbook,
  validations: readonly Validation[],
  typed: TypedTexts,
): Typed | null {
  const sheet = observed.sheets.find(({ name }) => name === typed.sheet);
  for (const [down, line] of typed.texts.entries()) {
    for (const [right, text] of line.entries()) {
      if (text === null) continue;
      const place = { row: typed.row + down, column: typed.column + right };
      const format = sheet?.numberFormats[place.row - 1]?.[place.column - 1] ?? null;
      const error = stoppedBy(observed, validations, place, typedCell(text, format, false));
      if (error !== null) return { kind: 'stopped', ...place, error };
    }
  }
  return null;
}

/** The last line that holds anything; -1 for none. Who empties cells below a table does not make it longer. */
function lastFilled(texts: TypedTexts['texts']): number {
  const isFilled = (text: string | null): boolean => text !== null && text.trim() !== '';
  return texts.reduce((last, line, index) => (line.some(isFilled) ? index : last), -1);
}

/** A table grows over rows that are typed right below it, where nothing else stands there. */
function grown(sheet: ObservedSheet, { row, column, texts }: TypedTexts): Change[] {
  const lastRow = row + lastFilled(texts);
  const width = Math.max(1, ...texts.map(({ length }) => length));
  const touched = sheet.tables.find(
    (table) =>
      table.hasTotals !== true &&
      row <= table.lastRow + 1 &&
      row > table.headerRow &&
      lastRow > table.lastRow &&
      column <= table.lastColumn &&
      column + width - 1 >= table.firstColumn,
  );
  if (touched === undefined) return [];
  const isHemmedIn = sheet.tables.some(
    ({ headerRow, firstColumn, lastColumn }) =>
      headerRow > touched.lastRow &&
      headerRow <= lastRow &&
      firstColumn <= touched.lastColumn &&
      lastColumn >= touched.firstColumn,
  );
  if (isHemmedIn) return [];
  return [{ kind: 'resizeTable', sheet: sheet.name, table: touched.name, lastRow }];
}

function cellsOf(sheet: ObservedSheet, typed: TypedTexts, isRead: boolean): Change {
  const { row, column, texts } = typed;
  const rows = texts.map((line, down) =>
    line.map((text, right) => {
      if (text === null) return undefined;
      const format = sheet.numberFormats[row + down - 1]?.[column + right - 1] ?? null;
      return typedCell(text, format, isRead);
    }),
  );
  return { kind: 'setCells', sheet: sheet.name, row, column, rows };
}

/** Where the readings stand; of a row that was typed below the table, formats come with the growing table. */
function placesOf(table: LocatedTable, file: string): ReadingPlaces {
  const at = (row: number, key: string) => [row - 1, (table.columns.get(key) ?? 0) - 1] as const;
  return {
    file,
    sheet: READING_TABLE.sheet,
    headerOf: (column) => READING_TABLE.columns.find(({ key }) => key === column)?.header ?? column,
    addressOf: (row, column) => addressAt(table, row, column),
    formatOf: (row, column) => {
      const [down, right] = at(row, column);
      return table.sheet.numberFormats[down]?.[right] ?? null;
    },
    isFormula: (row, column) => {
      const [down, right] = at(row, column);
      return (table.sheet.formulas[down]?.[right] ?? null) !== null;
    },
  };
}

/** Rows that were typed into, and those that may count or not count because of them. */
function concerned(before: OpenPlan, after: OpenPlan, rows: ReadonlySet<number>): Reading[] {
  const typed = [before, after].flatMap(({ book }) =>
    book.readings.filter(({ row }) => rows.has(row)),
  );
  const keys = new Set(typed.map((reading) => keyOf(reading)));
  // Keys are texts that have to be made: of most rows the indicator says that they are others.
  const ids = new Set(typed.map(({ indicator }) => cellText(indicator).toLowerCase()));
  const isTyped = remembered((indicator) => Number(ids.has(indicator.toLowerCase())));
  return after.book.readings.filter(
    (reading) =>
      rows.has(reading.row) ||
      (isTyped(cellText(reading.indicator)) === 1 && keys.has(keyOf(reading))),
  );
}

/** A figure that had a percent format and now is in points: 60 must not show as 6000%. */
function pointFormats(
  cells: readonly { readonly row: number; readonly column: string }[],
  readings: readonly Reading[],
  table: LocatedTable,
): Change[] {
  const byRow = new Map(readings.map((reading) => [reading.row, reading]));
  return cells.map(({ row, column: key }): Change => {
    const content = byRow.get(row)?.[key as keyof Reading] ?? null;
    const column = table.columns.get(key) ?? 1;
    const numberFormat = NUMBER_FORMATS.general;
    const { sheet } = READING_TABLE;
    return { kind: 'setCells', sheet, row, column, rows: [[content]], numberFormat };
  });
}

/** What Cập nhật đánh giá would make of the rows, and whether rows of the same key count. */
function reviewed(
  before: OpenPlan,
  after: OpenPlan,
  rows: ReadonlySet<number>,
): { readonly changes: ChangeSet; readonly findings: readonly Finding[] } {
  const { plan, settings, readingTable: table } = after.book;
  const places = placesOf(table, after.file);
  const read = concerned(before, after, rows);
  const review = reviewReadings(plan, settings, read, places);
  const settled = read.map((reading, index): Reading => {
    const found = review.readings[index] ?? reading;
    if (rows.has(reading.row)) return found;
    return found.skip === reading.skip ? reading : { ...reading, skip: found.skip };
  });
  const described = describeReadings(plan, settled, namedByFormula(table)).map((reading, index) =>
    rows.has(reading.row) ? reading : (settled[index] ?? reading),
  );
  const points = review.percentCells.filter(({ row }) => rows.has(row));
  const formats: PercentFormats = new Map(
    points.map(({ row, column }) => [
      percentKey(row, column),
      places.formatOf(row, column) ?? NUMBER_FORMATS.general,
    ]),
  );
  const { edits, labels } = readingEdits(read, described, table, formats);
  const findings = review.findings.filter(({ place }) => rows.has(rowOf(place.cell)));
  const changes = [
    ...editChanges([...edits, ...labels]),
    ...pointFormats(points, described, table),
  ];
  return { changes, findings };
}

/** Rows of Số liệu with a formula of one's own that lost its value. */
function rowsOf(lost: ChangeSet, { book }: OpenPlan): number[] {
  return lost.flatMap((change) =>
    change.kind === 'setCells' &&
    change.sheet === READING_TABLE.sheet &&
    change.row > book.readingTable.headerRow
      ? [change.row]
      : [],
  );
}

/**
 * Changes with what follows from them: own formulas lose what may have become old, and the readings of these
 * rows, and of those that lost a figure, are reviewed.
 */
function followed(
  observed: ObservedWorkbook,
  open: OpenBook,
  cells: ChangeSet,
  typedRows: readonly number[],
): Pick<Typed & { readonly kind: 'done' }, 'changes' | 'findings' | 'after'> {
  const lost = uncalculated(afterChanges(observed, cells), cells);
  const changes = [...cells, ...lost];
  if (open.kind !== 'plan') return { changes, findings: [] };
  const rows = new Set([...typedRows, ...rowsOf(lost, open)]);
  if (rows.size === 0) return { changes, findings: [] };
  const after = writtenBook(open, changes);
  if (after.kind !== 'plan') return { changes, findings: [] };
  const review = reviewed(open, after, rows);
  const { findings } = review;
  if (review.changes.length === 0) return { changes, findings, after };
  const later = uncalculated(afterChanges(after.observed, review.changes), review.changes);
  return { changes: [...changes, ...review.changes, ...later], findings };
}

const rowOf = (cell = ''): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

/**
 * What typing these texts changes. Pure.
 * @param validations of the sheet
 */
export function typing(
  observed: ObservedWorkbook,
  open: OpenBook,
  typed: TypedTexts,
  validations: readonly Validation[],
): Typed {
  const sheet = observed.sheets.find(({ name }) => name === typed.sheet);
  const stops = validations.filter(({ strictness }) => strictness === 'stop');
  const refusal = refused(typed) ?? (stops.length === 0 ? null : stopped(observed, stops, typed));
  if (refusal !== null) return refusal;
  if (sheet === undefined) return { kind: 'done', changes: [], findings: [] };
  const growth = grown(sheet, typed);
  const [formatted = sheet] = afterChanges({ sheets: [sheet], names: [] }, growth).sheets;
  const cells = [...growth, cellsOf(formatted, typed, isReading(typed, open))];
  const rows = isReading(typed, open) ? typed.texts.map((_, down) => typed.row + down) : [];
  return { kind: 'done', ...followed(observed, open, cells, rows) };
}

/**
 * What follows from what a command wrote: formulas of the officer's own that it may have made old. Pure.
 * @param open what is open after it
 * @param written its changes
 */
export function forgetting(
  open: OpenBook,
  observed: ObservedWorkbook,
  written: ChangeSet,
): ChangeSet {
  const lost = uncalculated(observed, written);
  if (lost.length === 0) return [];
  const rows = open.kind === 'plan' ? rowsOf(lost, open) : [];
  return followed(observed, open, lost, rows).changes;
}
