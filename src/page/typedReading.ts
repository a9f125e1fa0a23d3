/**
 * A reading as an officer types it into the page: what goes into the cell, and what to say where it
 * cannot count. Typed text that is no number stays in the cell, as it would in a spreadsheet.
 */
import type { Book, Reading } from '../core/book';
import { isBlank } from '../core/cells';
import type { CellValue } from '../core/cells';
import { readNumber } from '../core/intake/numberText';
import type { NumberKind, NumberReading } from '../core/intake/numberReading';
import { readWord } from '../core/intake/wordText';
import { countsAnswers } from '../core/measure/pool';
import { rulesOf } from '../core/measure/score';
import type { IndicatorKind, Plan } from '../core/plan/types';
import type { ReadingRules } from '../core/measure/pool';
import { READING_TABLE } from '../sheets/readingTable';
import type { ReadingColumn } from '../sheets/readingTable';

/** Columns that can be typed into: (a), (b), Giá trị. */
export const TYPED_COLUMNS = [
  'numerator',
  'denominator',
  'value',
] as const satisfies readonly ReadingColumn[];

export type TypedColumn = (typeof TYPED_COLUMNS)[number];

export function isTypedColumn(key: string): key is TypedColumn {
  return TYPED_COLUMNS.some((column) => column === key);
}

const NUMBER_KINDS = {
  percent: 'percent',
  reduction: 'percent',
  count: 'whole',
  score: 'decimal',
  rank: 'rank',
  grade: null,
  yesNo: null,
} as const satisfies Record<IndicatorKind, NumberKind | null>;

/** Headers of the columns that can be typed into. */
export function typedHeaders(): string[] {
  return READING_TABLE.columns.filter(({ key }) => isTypedColumn(key)).map(({ header }) => header);
}

interface Typed {
  readonly cell: CellValue;
  /** What to do about a cell that cannot count; null when it can. */
  readonly advice: string | null;
}

/** (a) and (b) are mostly counts; where one has decimals (a score, a sum of money) they are read too. */
function readPart(cell: CellValue): NumberReading {
  const whole = readNumber(cell, null, 'whole');
  const isFraction = whole.kind === 'finding' && whole.code === 'number.notWhole';
  return isFraction ? readNumber(cell, null, 'decimal') : whole;
}

function typedNumber(cell: CellValue, reading: NumberReading): Typed {
  if (reading.kind === 'missing') return { cell: null, advice: null };
  if (reading.kind === 'number') return { cell: reading.value, advice: null };
  return { cell, advice: reading.advice };
}

function typedWord(cell: CellValue, words: readonly string[]): Typed {
  const reading = readWord(cell, words);
  if (reading.kind === 'missing') return { cell: null, advice: null };
  if (reading.kind === 'word') return { cell: reading.word, advice: null };
  return { cell, advice: reading.advice };
}

function rulesFor(plan: Plan, reading: Reading): ReadingRules | null {
  const indicator = plan.indicators.find(({ id }) => id === reading.indicator);
  return indicator === undefined ? null : rulesOf(plan, indicator);
}

function read(plan: Plan, reading: Reading, column: TypedColumn, cell: CellValue): Typed {
  if (isBlank(cell)) return { cell: null, advice: null };
  if (column !== 'value') return typedNumber(cell, readPart(cell));
  const rules = rulesFor(plan, reading);
  if (rules === null) return { cell, advice: null };
  const kind = NUMBER_KINDS[rules.kind];
  if (kind === null || countsAnswers(rules)) return typedWord(cell, rules.words);
  return typedNumber(cell, readNumber(cell, null, kind));
}

/**
 * The book with one cell of Số liệu as typed.
 * @param row row of the sheet
 */
export function withTyped(book: Book, row: number, column: TypedColumn, text: string): Book {
  const readings = book.readings.map((reading) =>
    reading.row === row
      ? { ...reading, [column]: read(book.plan, reading, column, text.trim()).cell }
      : reading,
  );
  return { ...book, readings };
}

/** What to do about a cell of Số liệu that cannot count, a Vietnamese sentence; null when it can. */
export function adviceOn(plan: Plan, reading: Reading, column: TypedColumn): string | null {
  return read(plan, reading, column, reading[column]).advice;
}
