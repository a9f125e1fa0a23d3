/**
 * From the rows of one indicator, year and period to the value that counts. Each step is one column
 * of sheet Tính toán; the office tests hold the two against each other.
 */
import { isBlank } from '../cells';
import type { IndicatorKind } from '../plan/types';
import type { ReadingGroup, ReadingRow } from '../reading';
import { isNumber, sameText } from '../reading';
import type { ReadingType, State } from '../readingWords';
import { PROVINCE_UNIT, READING_TYPES, SCOPES, STATES } from '../readingWords';
import type { PoolUnit, ReadingRules } from './pool';
import { canPool, countsAnswers, isRate, pooledRows, poolIsSettled } from './pool';
import type { CountedCells, Tally, TypeCounts } from './tally';
import { countTypes, tally, typeOf } from './tally';

/** Whose figures are used: the province's own, a lead's for the whole province, or the units' pooled. */
export type Source = 'province' | 'lead' | 'units';

/** Why rows that are there yield no value. */
export type ReadingFault =
  | 'duplicate'
  | 'typeWord'
  | 'stateWord'
  | 'stateWithValue'
  | 'notNumber'
  | 'notListed'
  | 'partial'
  | 'zeroDenominator'
  | 'badRank'
  | 'notPoolable'
  | 'rejected'
  /** Only a refresh can settle it: overlapping scopes, an estimate beside an official figure of one unit. */
  | 'stale';

export interface Resolution {
  readonly provinceRows: number;
  readonly leadRows: number;
  readonly unitRows: number;
  readonly source: Source | null;
  readonly types: TypeCounts | null;
  /** Type of the rows used; of a pool the weakest. */
  readonly type: ReadingType | null;
  /** Rows used: of a single source those of the best type, of a pool all. */
  readonly used: number;
  /** False when units' rows overlap; true when there are none. */
  readonly settled: boolean;
  /** What the rows used hold, or null when they cannot be read at all. */
  readonly tally: Tally | null;
  /** What Tình trạng of a single row says, also where its value contradicts it. */
  readonly declared: State | null;
  readonly state: State | null;
  readonly fault: ReadingFault | null;
  /** In the indicator's unit; places of the word list for grades; % of units done for yes/no. */
  readonly value: number | null;
  /** The number ranked. Ranks only. */
  readonly ranked: number | null;
  /** Rows of a pool that hold something but could not be pooled. */
  readonly leftOut: number;
  /** The units' pooled figure beside a figure of the whole province, or null. */
  readonly pooledBeside: number | null;
}

/** What rows yield: a value, nothing yet, an answer without value, or a fault. */
export type Yield = Pick<Resolution, 'value' | 'fault' | 'state'>;

const ofValue = (value: number): Yield => ({ value, fault: null, state: null });
const ofFault = (fault: ReadingFault): Yield => ({ value: null, fault, state: null });
const ofState = (state: State): Yield => ({ value: null, fault: null, state });
const MISSING: Yield = { value: null, fault: null, state: null };

/** A rate from Σ(a) and Σ(b); 0/0 is "Không phát sinh" (DOMAIN: Gap and light). */
function rate(kind: IndicatorKind, sumA: number, sumB: number): Yield {
  if (sumB > 0) return ofValue(((kind === 'reduction' ? sumB - sumA : sumA) / sumB) * 100);
  return sumA === 0 && sumB === 0 ? ofState(STATES[0]) : ofFault('zeroDenominator');
}

function valueOfOne(rules: ReadingRules, t: Tally): Yield {
  if (t.blank === t.plain) return MISSING;
  if (rules.kind === 'grade' || rules.kind === 'yesNo') {
    const place = t.words.findIndex((count) => count > 0);
    if (place < 0) return ofFault(t.unfilled > 0 ? 'partial' : 'notListed');
    return ofValue(rules.kind === 'grade' ? place + 1 : place === 0 ? 100 : 0);
  }
  if (isRate(rules.kind) && t.pairs > 0) return rate(rules.kind, t.sumA, t.sumB);
  if (t.values === 0) return ofFault(t.unfilled > 0 ? 'partial' : 'notNumber');
  const isPlace = t.sumValue >= 1 && t.sumValue === Math.floor(t.sumValue);
  return rules.kind === 'rank' && !isPlace ? ofFault('badRank') : ofValue(t.sumValue);
}

/** What units' rows yield together; for indicators that {@link canPool} lets through. */
export function valueOfPool(rules: ReadingRules, t: Tally): Yield {
  if (t.plain === 0) return ofState(STATES[0]);
  if (t.blank === t.plain) return MISSING;
  const rows = pooledRows(rules, t);
  if (rows === 0) return ofFault('notPoolable');
  if (countsAnswers(rules)) {
    const yes = t.words[0] ?? 0;
    return ofValue(rules.kind === 'count' ? yes : (yes / rows) * 100);
  }
  return isRate(rules.kind) ? rate(rules.kind, t.sumA, t.sumB) : ofValue(t.sumValue);
}

/** The state a row's Tình trạng names, or null: blank, or no word of the list. */
function declaredBy(row: CountedCells): State | null {
  return STATES.find((known) => sameText(row.state, known)) ?? null;
}

/** What one row that counts yields. */
export function yieldOfOne(rules: ReadingRules, row: CountedCells, t: Tally): Yield {
  if (isBlank(row.state)) return valueOfOne(rules, t);
  const state = declaredBy(row);
  if (state === null) return ofFault('stateWord');
  return isBlank(row.value) ? ofState(state) : ofFault('stateWithValue');
}

const NOTHING = {
  source: null,
  types: null,
  type: null,
  used: 0,
  tally: null,
  declared: null,
  state: null,
  fault: null,
  value: null,
  ranked: null,
  leftOut: 0,
  pooledBeside: null,
} as const satisfies Partial<Resolution>;

function single(rules: ReadingRules, rows: readonly ReadingRow[]): Partial<Resolution> {
  const types = countTypes(rows);
  const type = READING_TYPES.find((known) => rows.some((row) => typeOf(row) === known));
  if (type === undefined) return { types, used: rows.length, fault: 'typeWord' };
  const best = rows.filter((row) => typeOf(row) === type);
  const [row] = best;
  if (best.length > 1 || row === undefined) {
    return { types, type, used: best.length, fault: 'duplicate' };
  }
  const t = tally(best, rules.words);
  const found = yieldOfOne(rules, row, t);
  const hasRanked = rules.kind === 'rank' && found.value !== null && isNumber(row.denominator);
  const ranked = hasRanked && isNumber(row.denominator) ? row.denominator : null;
  return { types, type, used: 1, tally: t, declared: declaredBy(row), ...found, ranked };
}

function pool(
  rules: ReadingRules,
  rows: readonly ReadingRow[],
  settled: boolean,
): Partial<Resolution> {
  const types = countTypes(rows);
  const present = rows.map(typeOf);
  const type = [...READING_TYPES].reverse().find((known) => present.includes(known)) ?? null;
  const known = { types, type, used: rows.length };
  if (!settled) return { ...known, fault: 'stale' };
  const t = tally(rows, rules.words);
  const found = valueOfPool(rules, t);
  const leftOut = found.value === null ? 0 : t.plain - t.blank - pooledRows(rules, t);
  return { ...known, tally: t, ...found, leftOut };
}

/**
 * The value that counts (DOMAIN: Readings): the province's own figure, else a lead's figure for the
 * whole province, else the units' pooled; of one key the best type; two rows of one key are a fault.
 * Only rows of exactly that year and period are given: 6 tháng never stands in for the year.
 */
export function resolve(
  rules: ReadingRules,
  group: ReadingGroup,
  units: readonly PoolUnit[],
): Resolution {
  const isProvince = (row: ReadingRow): boolean => sameText(row.unit, PROVINCE_UNIT);
  const isWide = (row: ReadingRow): boolean => sameText(row.scope, SCOPES[2]);
  const province = group.counted.filter(isProvince);
  const lead = group.counted.filter((row) => !isProvince(row) && isWide(row));
  const unitRows = group.counted.filter((row) => !isProvince(row) && !isWide(row));
  const poolable = canPool(rules) && unitRows.length > 0;
  const settled = !poolable || poolIsSettled(unitRows, units);
  const counts = {
    provinceRows: province.length,
    leadRows: lead.length,
    unitRows: unitRows.length,
    settled,
  };
  if (province.length > 0 || lead.length > 0) {
    const source: Source = province.length > 0 ? 'province' : 'lead';
    const found = single(rules, source === 'province' ? province : lead);
    const beside = poolable ? (pool(rules, unitRows, settled).value ?? null) : null;
    return { ...NOTHING, ...counts, source, ...found, pooledBeside: beside };
  }
  if (poolable)
    return { ...NOTHING, ...counts, source: 'units', ...pool(rules, unitRows, settled) };
  return { ...NOTHING, ...counts, fault: group.faulty > 0 ? 'rejected' : null };
}
