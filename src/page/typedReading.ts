/**
 * A reading as an officer types it into the page. Typing does here what it does in a spreadsheet,
 * and then what Cập nhật đánh giá does: normalise the row, settle which rows count.
 */
import { cellAddress } from '../core/a1';
import type { Book } from '../core/book';
import type { CellValue } from '../core/cells';
import type { ReadingPlaces } from '../core/readings/places';
import { reviewReadings } from '../core/readings/review';
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
  isFormula: () => false,
};

/** What a Vietnamese spreadsheet makes of the text: 60,5 is a number, 1.234 or 60% need a reader. */
function typedCell(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+(,\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}

/**
 * The book with one cell of Số liệu as typed.
 * @param row row of the sheet
 */
export function withTyped(book: Book, row: number, column: TypedColumn, text: string): Book {
  const typed = book.readings.map((reading) =>
    reading.row === row ? { ...reading, [column]: typedCell(text) } : reading,
  );
  return { ...book, readings: reviewReadings(book.plan, book.settings, typed, PLACES).readings };
}

/** What officers should do about cells of Số liệu: a Vietnamese sentence by address. */
export function readingAdvice(book: Book): ReadonlyMap<string, string> {
  const { findings } = reviewReadings(book.plan, book.settings, book.readings, PLACES);
  const firstOfCell = [...findings].reverse();
  return new Map(firstOfCell.map(({ place, advice }) => [place.cell ?? '', advice]));
}
