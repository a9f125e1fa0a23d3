/** Counting and adding cells of reading rows, as COUNTIFS and SUMIFS do in sheet Tính toán. */
import { isBlank } from '../cells';
import type { ReadingRow, SayingCells } from '../reading';
import { isEmptyRow, isNumber, placeAmong, sameText } from '../reading';
import type { ReadingType } from '../readingWords';
import { READING_TYPES, STATES } from '../readingWords';

/** What a set of rows holds; rows that say nothing are not counted anywhere. */
export interface Tally {
  /** Rows by their Tình trạng, in the order of the list. */
  readonly states: readonly number[];
  /** Rows whose Tình trạng is blank; all that follows counts only these. */
  readonly plain: number;
  /** Rows without a value. */
  readonly unfilled: number;
  /** Rows whose value is a number, and their sum. */
  readonly values: number;
  readonly sumValue: number;
  /** Rows whose (a) is a number and whose (b) is above 0, and their sums. */
  readonly pairs: number;
  readonly sumA: number;
  readonly sumB: number;
  /** Rows whose (a) and (b) are both 0. */
  readonly zeros: number;
  /** Other rows whose (a) is a number and whose (b) is 0 or below: nothing can be divided by it. */
  readonly undivided: number;
  /** Number of rows whose value is the k-th word. */
  readonly words: readonly number[];
}

/** The cells of a row that are counted. */
export type CountedCells = SayingCells;

/** A tally that rows are still added to. */
export type OpenTally = {
  -readonly [Count in Exclude<keyof Tally, 'words' | 'states'>]: number;
} & {
  readonly words: number[];
  readonly states: number[];
};

/** The tally of no rows. */
export function emptyTally(words: readonly string[]): OpenTally {
  return {
    states: STATES.map(() => 0),
    plain: 0,
    unfilled: 0,
    values: 0,
    sumValue: 0,
    pairs: 0,
    sumA: 0,
    sumB: 0,
    zeros: 0,
    undivided: 0,
    words: words.map(() => 0),
  };
}

function countWord(counts: number[], cell: string, words: readonly string[]): void {
  const place = placeAmong(words, cell);
  if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
}

function addPair(t: OpenTally, a: number, b: number): void {
  if (b > 0) {
    t.pairs += 1;
    t.sumA += a;
    t.sumB += b;
  } else if (a === 0 && b === 0) t.zeros += 1;
  else t.undivided += 1;
}

/** Adds a row to a tally of these words. */
export function addRow(t: OpenTally, row: CountedCells, words: readonly string[]): void {
  const { numerator, denominator, value, state } = row;
  if (!isBlank(state)) {
    if (typeof state === 'string') countWord(t.states, state, STATES);
    return;
  }
  if (isEmptyRow(row)) return;
  t.plain += 1;
  if (isBlank(value)) t.unfilled += 1;
  else if (isNumber(value)) {
    t.values += 1;
    t.sumValue += value;
  } else if (typeof value === 'string') countWord(t.words, value, words);
  if (isNumber(numerator) && isNumber(denominator)) addPair(t, numerator, denominator);
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
