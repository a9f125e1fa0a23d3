/** Pooling over units: Σ(a)/Σ(b), sums, and shares of units done; never the mean of rates. */
import { isBlank } from '../cells';
import type { CellValue } from '../cells';
import type { Aggregation, IndicatorKind } from '../plan/types';
import type { ReadingRow, SayingCells } from '../reading';
import { isNumber, placeAmong, sameText } from '../reading';
import { SCOPES } from '../readingWords';
import { contradictsState, declaredState, isRate } from './answer';
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
  /** Names of the units it is counted in, the nearest first. */
  readonly ancestors: readonly string[];
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

/** True where the pool is Σ(a)/Σ(b). */
export function poolsPairs(rules: Pick<ReadingRules, 'kind' | 'aggregation'>): boolean {
  return isRate(rules.kind) && !countsAnswers(rules);
}

/** Rows of a pool by what they add to it. */
export interface PoolRows {
  /** With (a) and a (b) above 0, with a number, or with an answer: these make the value. */
  readonly pooled: number;
  /** Units in which nothing arose: an answer that adds nothing. */
  readonly nothing: number;
  /** Rows that say something, but nothing that can be added: a rate without (a) and (b), say. */
  readonly leftOut: number;
}

/** Whether a row of a pool adds to its value: those that `pooled` counts. */
export function addsToPool(rules: ReadingRules, row: SayingCells): boolean {
  const { numerator, denominator, value } = row;
  if (!isBlank(row.state)) return false;
  if (poolsPairs(rules)) return isNumber(numerator) && isNumber(denominator) && denominator > 0;
  return countsAnswers(rules) ? placeAmong(rules.words, value) >= 0 : isNumber(value);
}

export function poolRows(rules: ReadingRules, t: Tally): PoolRows {
  const inPairs = poolsPairs(rules);
  const answers = (t.words[0] ?? 0) + (t.words[1] ?? 0);
  const pooled = inPairs ? t.pairs : countsAnswers(rules) ? answers : t.values;
  const zeros = inPairs ? t.zeros : 0;
  return { pooled, nothing: (t.states[0] ?? 0) + zeros, leftOut: t.plain - pooled - zeros };
}

/** What must hold for units' rows to be added; each is a step of sheet Tính toán. */
export interface PoolChecks {
  /** Loại số liệu, Phạm vi and Tình trạng are words of their lists. */
  readonly types: boolean;
  readonly scopes: boolean;
  readonly states: boolean;
  /** No number stands beside a Tình trạng. */
  readonly answers: boolean;
  /** Where a number or a word of the list is asked for, there is one or nothing. */
  readonly figures: boolean;
  /** Each row is of another known unit. */
  readonly reporters: boolean;
  /** No unit is counted in another one's figure as well. */
  readonly apart: boolean;
}

const isOwnScope = ({ scope }: ReadingRow): boolean =>
  isBlank(scope) || sameText(scope, SCOPES[0]) || sameText(scope, SCOPES[1]);

/** Rows by the unit's name in small letters; cells that hold no text name nobody. */
function rowsByName(rows: readonly ReadingRow[]): Map<string, number> {
  const rowsOf = new Map<string, number>();
  for (const { unit } of rows) {
    if (typeof unit !== 'string') continue;
    const name = unit.toLowerCase();
    rowsOf.set(name, (rowsOf.get(name) ?? 0) + 1);
  }
  return rowsOf;
}

/** A name may have passed from one unit to another (DOMAIN: Units); it is one reporter all the same. */
function areReporters(rows: readonly ReadingRow[], units: readonly PoolUnit[]): boolean {
  const rowsOf = rowsByName(rows);
  const known = new Set(units.map(({ name }) => name.toLowerCase()));
  const single = [...rowsOf].filter(([name, count]) => count === 1 && known.has(name));
  return single.length === rows.length;
}

/** "Overlapping scopes are a finding, never summed" (DOMAIN: Readings). */
function areApart(rows: readonly ReadingRow[], units: readonly PoolUnit[]): boolean {
  const wide = rowsByName(rows.filter(({ scope }) => sameText(scope, SCOPES[1])));
  if (wide.size === 0) return true;
  const rowsOf = rowsByName(rows);
  return !units.some(
    ({ name, ancestors }) =>
      rowsOf.has(name.toLowerCase()) && ancestors.some((above) => wide.has(above.toLowerCase())),
  );
}

const isNumberOrBlank = (cell: CellValue): boolean => isBlank(cell) || isNumber(cell);

/**
 * "Text, an error … are invalid" (DOMAIN: Readings): whether a row without Tình trạng holds only what
 * it should in the cells that its kind looks at.
 */
export function hasFigures(rules: ReadingRules, row: SayingCells): boolean {
  const { numerator, denominator, value } = row;
  if (!isBlank(row.state)) return true;
  if (countsAnswers(rules)) {
    return isBlank(value) || placeAmong(rules.words, value) >= 0;
  }
  return [value, ...(isRate(rules.kind) ? [numerator, denominator] : [])].every(isNumberOrBlank);
}

export function checkPool(
  rules: ReadingRules,
  rows: readonly ReadingRow[],
  units: readonly PoolUnit[],
): PoolChecks {
  return {
    types: rows.every((row) => typeOf(row) !== null),
    scopes: rows.every(isOwnScope),
    states: rows.every((row) => isBlank(row.state) || declaredState(row) !== null),
    answers: !rows.some((row) => contradictsState(rules.kind, row)),
    figures: rows.every((row) => hasFigures(rules, row)),
    reporters: areReporters(rows, units),
    apart: areApart(rows, units),
  };
}

/** True when units' rows may be added as they stand; else only a refresh can settle them. */
export function poolIsSettled(checks: PoolChecks): boolean {
  return Object.values(checks).every((holds) => holds === true);
}
