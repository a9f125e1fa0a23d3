/** Tables of Diễn giải: what is given, and the full sentence that must come of it. */
import type { Reading } from '../../src/core/book';
import type { Verdict } from '../../src/core/measure/status';
import type { Indicator } from '../../src/core/plan/types';
import type { BookChanges } from './books';
import { reading, scoredOf } from './books';

export interface Given {
  readonly of: Indicator;
  readonly rows: readonly Reading[];
  readonly book?: BookChanges;
}

/** A verdict, what it comes from, and the sentence. */
export type Told = readonly [verdict: Verdict, given: Given, sentence: string];

/** One test a row, named by verdict and sentence. */
export function expectSentences(rows: readonly Told[]): void {
  const named = rows.map(([verdict, given, sentence]) => ({ verdict, given, sentence }));
  test.each(named)('$verdict: $sentence', ({ verdict, given, sentence }) => {
    const { current, why } = scoredOf(given.of, given.rows, given.book);
    expect(why.sentence).toBe(sentence);
    expect(current.verdict).toBe(verdict);
  });
}

/** The province's figure of the year, official unless the cells say otherwise. */
export function one(value: Reading['value'], cells: Partial<Reading> = {}): Reading[] {
  return [reading({ value, ...cells })];
}

/** Rows of units by their names. */
export function ofUnits(cells: Readonly<Record<string, Partial<Reading>>>): Reading[] {
  return Object.entries(cells).map(([unit, own]) => reading({ unit, ...own }));
}
