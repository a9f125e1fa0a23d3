/** Readings of one key resolved by what an indicator is, without a plan around them. */
import { poolUnits } from '../../src/core/book';
import type { Resolution } from '../../src/core/measure/resolve';
import { resolve } from '../../src/core/measure/resolve';
import type { ReadingRow } from '../../src/core/reading';
import { readingGroup } from '../../src/core/reading';
import { GROUPS, reading, UNITS } from './books';

const SUM = 'sumOfUnits';
const RULES = {
  percent: { kind: 'percent', aggregation: SUM, words: [] },
  count: { kind: 'count', aggregation: SUM, words: [] },
  score: { kind: 'score', aggregation: SUM, words: [] },
  rank: { kind: 'rank', aggregation: SUM, words: [] },
  grade: { kind: 'grade', aggregation: SUM, words: GROUPS.words },
  reduction: { kind: 'reduction', aggregation: SUM, words: [] },
  yesNo: { kind: 'yesNo', aggregation: SUM, words: ['Có', 'Không'] },
  unitsDone: { kind: 'count', aggregation: 'countOfUnits', words: ['Có', 'Không'] },
  shareDone: { kind: 'percent', aggregation: 'countOfUnits', words: ['Có', 'Không'] },
} as const;
/** Indicators by kind; `unitsDone` and `shareDone` count the units that meet them. */
export type Rules = keyof typeof RULES;

/** What these rows come to, and so many rejected ones beside them. */
export function found(rules: Rules, rows: readonly ReadingRow[], faulty = 0): Resolution {
  return resolve(RULES[rules], { ...readingGroup(rows), faulty }, poolUnits(UNITS));
}

export const province = (cells: Partial<ReadingRow>): ReadingRow => reading(cells);

export const of = (name: string, cells: Partial<ReadingRow>): ReadingRow =>
  reading({ unit: name, ...cells });
