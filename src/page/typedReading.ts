/**
 * A reading as an officer types it into the page. Typing does here what it does in a spreadsheet,
 * and then what Cập nhật đánh giá does: normalise the row, settle which rows count.
 */
import { cellAddress } from '../core/a1';
import type { Book, Reading } from '../core/book';
import type { CellValue } from '../core/cells';
import { checkReadings } from '../core/readings/check';
import { normaliseReadings } from '../core/readings/normalise';
import type { ReadingPlaces } from '../core/readings/normalise';
import { settleReadings } from '../core/readings/settle';
import { READING_TABLE } from '../sheets/readingTable';
import type { ReadingColumn } from '../sheets/readingTable';
import { columnOf } from '../sheets/table';

/** Columns that can be typed into: (a), (b), Giá trị. */
const TYPED_COLUMNS = [
  'numerator',
  'denominator',
  'value',
] as const satisfies readonly ReadingColumn[];

export type TypedColumn = (typeof TYPED_COLUMNS)[number];

export function isTypedColumn(key: string): key is TypedColumn {
  return TYPED_COLUMNS.some((column) => column === key);
}

function headerOf(column: ReadingColumn): string {
  return READING_TABLE.columns.find(({ key }) => key === column)?.header ?? column;
}

/** Headers of the columns that can be typed into. */
export function typedHeaders(): string[] {
  return TYPED_COLUMNS.map(headerOf);
}

/** Address of a reading's cell. */
export function readingAddress(row: number, column: ReadingColumn): string {
  return cellAddress(row, columnOf(READING_TABLE, column));
}

const PLACES: ReadingPlaces = {
  sheet: READING_TABLE.sheet,
  headerOf,
  addressOf: readingAddress,
  formatOf: () => null,
};

/** What a Vietnamese spreadsheet makes of the text: 60,5 is a number, 1.234 or 60% need a reader. */
function typedCell(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+(,\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}

function normalised(
  book: Book,
  readings: readonly Reading[],
): ReturnType<typeof normaliseReadings> {
  return normaliseReadings(book.plan, book.settings, readings, PLACES);
}

/**
 * The book with one cell of Số liệu as typed.
 * @param row row of the sheet
 */
export function withTyped(book: Book, row: number, column: TypedColumn, text: string): Book {
  const readings = book.readings.flatMap((reading) =>
    reading.row === row
      ? normalised(book, [{ ...reading, [column]: typedCell(text) }]).readings
      : [reading],
  );
  return { ...book, readings: settleReadings(book.plan, readings) };
}

/** What officers should do about cells of Số liệu: a Vietnamese sentence by address. */
export function readingAdvice(book: Book): ReadonlyMap<string, string> {
  const { readings, findings } = normalised(book, book.readings);
  const all = [...checkReadings(book.plan, readings, PLACES), ...findings];
  return new Map(all.map(({ place, advice }) => [place.cell ?? '', advice]));
}
