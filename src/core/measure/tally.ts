/** Counting and adding cells of reading rows, as COUNTIFS and SUMIFS do in sheet Tính toán. */
import { isBlank } from '../cells';
import type { ReadingRow } from '../reading';
import { isNumber, sameText } from '../reading';
import type { ReadingType } from '../readingWords';
import { READING_TYPES } from '../readingWords';

/** What a set of rows holds; states aside. */
export interface Tally {
  /** Rows whose Tình trạng is blank; all that follows counts only these. */
  readonly plain: number;
  /** Rows with no value, no (a) and no (b). */
  readonly blank: number;
  /** Rows without a value. */
  readonly unfilled: number;
  /** Rows whose value is a number, and their sum. */
  readonly values: number;
  readonly sumValue: number;
  /** Rows whose (a) and (b) are both numbers, and their sums. */
  readonly pairs: number;
  readonly sumA: number;
  readonly sumB: number;
  /** Number of rows whose value is the k-th word. */
  readonly words: readonly number[];
}

/** The cells of a row that are counted. */
export type CountedCells = Pick<ReadingRow, 'numerator' | 'denominator' | 'value' | 'state'>;

/** A tally that rows are still added to. */
export type OpenTally = { -readonly [Count in Exclude<keyof Tally, 'words'>]: number } & {
  readonly words: number[];
};

/** The tally of no rows. */
export function emptyTally(words: readonly string[]): OpenTally {
  return {
    plain: 0,
    blank: 0,
    unfilled: 0,
    values: 0,
    sumValue: 0,
    pairs: 0,
    sumA: 0,
    sumB: 0,
    words: words.map(() => 0),
  };
}

/** Empties a tally for another use. */
export function clear(t: OpenTally): void {
  t.plain = 0;
  t.blank = 0;
  t.unfilled = 0;
  t.values = 0;
  t.sumValue = 0;
  t.pairs = 0;
  t.sumA = 0;
  t.sumB = 0;
  if (t.words.length > 0) t.words.fill(0);
}

/** Adds a row to a tally of these words. */
export function addRow(t: OpenTally, row: CountedCells, words: readonly string[]): void {
  const { numerator, denominator, value } = row;
  if (!isBlank(row.state)) return;
  t.plain += 1;
  if (isBlank(value)) {
    t.unfilled += 1;
    if (isBlank(numerator) && isBlank(denominator)) t.blank += 1;
  } else if (isNumber(value)) {
    t.values += 1;
    t.sumValue += value;
  }
  if (isNumber(numerator) && isNumber(denominator)) {
    t.pairs += 1;
    t.sumA += numerator;
    t.sumB += denominator;
  }
  if (typeof value === 'string') addWord(t, value, words);
}

function addWord(t: OpenTally, value: string, words: readonly string[]): void {
  const place = words.findIndex((word) => sameText(value, word));
  if (place >= 0) t.words[place] = (t.words[place] ?? 0) + 1;
}

/** Adds the rows of another tally of the same words. */
export function addTally(t: OpenTally, other: Tally): void {
  t.plain += other.plain;
  t.blank += other.blank;
  t.unfilled += other.unfilled;
  t.values += other.values;
  t.sumValue += other.sumValue;
  t.pairs += other.pairs;
  t.sumA += other.sumA;
  t.sumB += other.sumB;
  for (let place = 0; place < t.words.length; place += 1) {
    t.words[place] = (t.words[place] ?? 0) + (other.words[place] ?? 0);
  }
}

export function tally(rows: readonly CountedCells[], words: readonly string[]): Tally {
  const result = emptyTally(words);
  for (const row of rows) addRow(result, row, words);
  return result;
}

/** An empty Loại số liệu is Chính thức; null for a word that is no type. */
export function typeOf(row: ReadingRow): ReadingType | null {
  if (isBlank(row.type)) return READING_TYPES[0];
  return READING_TYPES.find((type) => sameText(row.type, type)) ?? null;
}

/** Number of rows by type, an empty type apart from a written one. */
export interface TypeCounts {
  readonly official: number;
  readonly unwritten: number;
  readonly preliminary: number;
  readonly estimate: number;
}

export function countTypes(rows: readonly ReadingRow[]): TypeCounts {
  const count = (holds: (row: ReadingRow) => boolean): number => rows.filter(holds).length;
  return {
    official: count((row) => sameText(row.type, READING_TYPES[0])),
    unwritten: count((row) => isBlank(row.type)),
    preliminary: count((row) => sameText(row.type, READING_TYPES[1])),
    estimate: count((row) => sameText(row.type, READING_TYPES[2])),
  };
}
