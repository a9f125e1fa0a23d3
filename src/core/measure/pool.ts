/** Pooling over units: Σ(a)/Σ(b), sums, and shares of units done; never the mean of rates. */
import { isBlank } from '../cells';
import type { Aggregation, IndicatorKind } from '../plan/types';
import type { ReadingRow } from '../reading';
import { sameText } from '../reading';
import { SCOPES } from '../readingWords';
import type { Tally } from './tally';
import { typeOf } from './tally';

/** What is known of an indicator when its rows are read. */
export interface ReadingRules {
  readonly kind: IndicatorKind;
  readonly aggregation: Aggregation;
  /** Words of a grade or of yes/no, best first. */
  readonly words: readonly string[];
}

/** A unit as far as pooling must know it: its name as written in Số liệu, and who it is counted in. */
export interface PoolUnit {
  readonly name: string;
  /** Name of the unit it belongs to, or ''. */
  readonly parent: string;
}

/** True for kinds whose value is a rate of (a) and (b). */
export function isRate(kind: IndicatorKind): boolean {
  return kind === 'percent' || kind === 'reduction';
}

/** True where units answer Có or Không: yes/no, and "Đếm đơn vị đạt". */
export function countsAnswers(rules: Pick<ReadingRules, 'kind' | 'aggregation'>): boolean {
  const counted = rules.kind === 'percent' || rules.kind === 'count';
  return rules.kind === 'yesNo' || (counted && rules.aggregation === 'countOfUnits');
}

/** True where units' figures may be added at all; ranks, scores and grades are the province's only. */
export function canPool(rules: Pick<ReadingRules, 'kind' | 'aggregation'>): boolean {
  const provinceOnly = rules.kind === 'rank' || rules.kind === 'score' || rules.kind === 'grade';
  return !provinceOnly && rules.aggregation !== 'published';
}

/** Rows that go into the pool: with both (a) and (b), with a number, or with an answer. */
export function pooledRows(rules: ReadingRules, t: Tally): number {
  if (countsAnswers(rules)) return (t.words[0] ?? 0) + (t.words[1] ?? 0);
  return isRate(rules.kind) ? t.pairs : t.values;
}

/**
 * True when the rows of a pool are one known unit each, of known types and scopes, and no unit is
 * counted in another one's figure as well ("overlapping scopes are a finding, never summed").
 */
export function poolIsSettled(rows: readonly ReadingRow[], units: readonly PoolUnit[]): boolean {
  const rowsOf = new Map<string, number>();
  const wide = new Set<string>();
  for (const row of rows) {
    if (typeof row.unit !== 'string' || typeOf(row) === null) return false;
    const name = row.unit.toLowerCase();
    rowsOf.set(name, (rowsOf.get(name) ?? 0) + 1);
    if (sameText(row.scope, SCOPES[1])) wide.add(name);
    else if (!isBlank(row.scope) && !sameText(row.scope, SCOPES[0])) return false;
  }
  // A name may have passed from one unit to another (DOMAIN: Units); it is one reporter all the same.
  const single = new Set<string>();
  let overlapping = false;
  for (const unit of units) {
    const name = unit.name.toLowerCase();
    const count = rowsOf.get(name) ?? 0;
    if (count === 1) single.add(name);
    if (count > 0 && unit.parent !== '' && wide.has(unit.parent.toLowerCase())) overlapping = true;
  }
  return single.size === rows.length && !overlapping;
}
