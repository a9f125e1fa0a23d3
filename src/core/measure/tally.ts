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

export function tally(rows: readonly ReadingRow[], words: readonly string[]): Tally {
  const result = {
    plain: 0,
    blank: 0,
    unfilled: 0,
    values: 0,
    sumValue: 0,
    pairs: 0,
    sumA: 0,
    sumB: 0,
  };
  const found = words.map(() => 0);
  for (const row of rows) {
    if (!isBlank(row.state)) continue;
    result.plain += 1;
    if (isBlank(row.value)) result.unfilled += 1;
    if (isBlank(row.value) && isBlank(row.numerator) && isBlank(row.denominator)) result.blank += 1;
    if (isNumber(row.value)) {
      result.values += 1;
      result.sumValue += row.value;
    }
    if (isNumber(row.numerator) && isNumber(row.denominator)) {
      result.pairs += 1;
      result.sumA += row.numerator;
      result.sumB += row.denominator;
    }
    const place = words.findIndex((word) => sameText(row.value, word));
    if (place >= 0) found[place] = (found[place] ?? 0) + 1;
  }
  return { ...result, words: found };
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
