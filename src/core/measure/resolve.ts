/**
 * From the rows of one indicator, year and period to the value that counts. Each step is one column
 * of sheet Tính toán; the office tests hold the two against each other.
 */
import { isBlank } from '../cells';
import type { CellValue } from '../cells';
import type { IndicatorKind } from '../plan/types';
import type { ReadingGroup, ReadingRow, SayingCells } from '../reading';
import { isEmptyRow, isNumber, placeAmong, sameText } from '../reading';
import type { ReadingType, State } from '../readingWords';
import { PROVINCE_UNIT, READING_TYPES, SCOPES, STATES } from '../readingWords';
import { contradictsState, declaredState, isRate } from './answer';
import type { PoolChecks, PoolRows, PoolUnit, ReadingRules } from './pool';
import { canPool, checkPool, countsAnswers, poolIsSettled, poolRows, poolsPairs } from './pool';
import type { Tally, TypeCounts } from './tally';
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
  /** Rows of the key are wrong, and what is left is no figure of the whole. */
  | 'rejected'
  /** Only a refresh can settle it: overlapping scopes, an estimate beside an official figure of one unit. */
  | 'stale';

export interface Resolution {
  /** Rows that say nothing; no other number counts them. */
  readonly emptyRows: number;
  /** Rows that Bỏ qua calls wrong. */
  readonly faultyRows: number;
  readonly provinceRows: number;
  readonly leadRows: number;
  readonly unitRows: number;
  readonly source: Source | null;
  readonly types: TypeCounts | null;
  /** Type of the rows used; of a pool the weakest. */
  readonly type: ReadingType | null;
  /** Rows used: of a single source those of the best type, of a pool all. */
  readonly used: number;
  /** The rows used, where they can be told from the others. */
  readonly rows: readonly ReadingRow[];
  /** Whether units' rows may be added; null where there are none, or units' figures do not add up. */
  readonly checks: PoolChecks | null;
  /** What the rows used hold, or null when they cannot be read at all. */
  readonly tally: Tally | null;
  /** What Tình trạng says where no row is without one, also where a value contradicts it. */
  readonly declared: State | null;
  readonly state: State | null;
  readonly fault: ReadingFault | null;
  /** In the indicator's unit; places of the word list for grades; % of units done for yes/no. */
  readonly value: number | null;
  /** The number ranked. Ranks only. */
  readonly ranked: number | null;
  /** How the rows of a pool went into its value; null without a pool or a value. */
  readonly poolRows: PoolRows | null;
  /** The units' pooled figure beside a figure of the whole province, or null. */
  readonly pooledBeside: number | null;
}

/** What rows yield: a value, nothing yet, an answer without value, or a fault. */
export type Yield = Pick<Resolution, 'value' | 'fault' | 'state'>;

const ofValue = (value: number): Yield => ({ value, fault: null, state: null });
const ofFault = (fault: ReadingFault): Yield => ({ value: null, fault, state: null });
const ofState = (state: State): Yield => ({ value: null, fault: null, state });
const MISSING: Yield = { value: null, fault: null, state: null };

/** Nothing arose (DOMAIN: Gap and light: "'Không phát sinh' (0/0) is an answer"). */
const NOTHING_AROSE = ofState(STATES[0]);

/** A rate in points, or how far the number fell against its base, in %; (b) is above 0. */
function rate(kind: IndicatorKind, a: number, b: number): Yield {
  return ofValue(((kind === 'reduction' ? b - a : a) / b) * 100);
}

function rateOfOne(kind: IndicatorKind, a: number, b: number): Yield {
  if (b > 0) return rate(kind, a, b);
  return a === 0 && b === 0 ? NOTHING_AROSE : ofFault('zeroDenominator');
}

/** A value that is not of the kind it should be: not there, or something else. */
function without(value: CellValue, otherwise: ReadingFault): Yield {
  return ofFault(isBlank(value) ? 'partial' : otherwise);
}

/** Neither a number nor nothing. */
function isOther(cell: CellValue): boolean {
  return !isBlank(cell) && !isNumber(cell);
}

function placeOf({ kind, words }: ReadingRules, value: CellValue): Yield {
  const place = placeAmong(words, value);
  if (place < 0) return without(value, 'notListed');
  return ofValue(kind === 'grade' ? place + 1 : place === 0 ? 100 : 0);
}

/** What one row that counts yields. */
export function yieldOfOne(rules: ReadingRules, row: SayingCells): Yield {
  const { kind } = rules;
  const { numerator, denominator, value } = row;
  if (!isBlank(row.state)) {
    const state = declaredState(row);
    if (state === null) return ofFault('stateWord');
    return contradictsState(kind, row) ? ofFault('stateWithValue') : ofState(state);
  }
  if (isEmptyRow(row)) return MISSING;
  if (kind === 'grade' || kind === 'yesNo') return placeOf(rules, value);
  if (isRate(kind)) {
    if (isOther(numerator) || isOther(denominator) || isOther(value)) return ofFault('notNumber');
    if (isNumber(numerator) && isNumber(denominator)) {
      return rateOfOne(kind, numerator, denominator);
    }
  }
  if (!isNumber(value)) return without(value, 'notNumber');
  const isPlace = value >= 1 && value === Math.floor(value);
  return kind === 'rank' && !isPlace ? ofFault('badRank') : ofValue(value);
}

/** The answer of units none of which has a figure: that of the list's first word that one of them gives. */
function stateOfPool({ states }: Tally): State | null {
  return STATES.find((_, place) => (states[place] ?? 0) > 0) ?? null;
}

/** Why units' rows hold something and yet no pool, or that nothing arose in any of them. */
function unpooled(rules: ReadingRules, t: Tally): Yield {
  if (!poolsPairs(rules)) return ofFault('notPoolable');
  if (t.zeros === t.plain) return NOTHING_AROSE;
  return ofFault(t.undivided > 0 ? 'zeroDenominator' : 'notPoolable');
}

/** What units' rows yield together; for indicators that {@link canPool} lets through. */
export function valueOfPool(rules: ReadingRules, t: Tally): Yield {
  if (t.plain === 0) {
    const state = stateOfPool(t);
    return state === null ? MISSING : ofState(state);
  }
  const { pooled } = poolRows(rules, t);
  if (pooled === 0) return unpooled(rules, t);
  if (countsAnswers(rules)) {
    const yes = t.words[0] ?? 0;
    return ofValue(rules.kind === 'count' ? yes : (yes / pooled) * 100);
  }
  return poolsPairs(rules) ? rate(rules.kind, t.sumA, t.sumB) : ofValue(t.sumValue);
}

const NOTHING = {
  source: null,
  types: null,
  type: null,
  used: 0,
  rows: [],
  tally: null,
  declared: null,
  state: null,
  fault: null,
  value: null,
  ranked: null,
  poolRows: null,
  pooledBeside: null,
} as const satisfies Partial<Resolution>;

const WITHOUT_VALUE = { value: null, state: null, poolRows: null } as const;

function single(rules: ReadingRules, rows: readonly ReadingRow[]): Partial<Resolution> {
  const types = countTypes(rows);
  const type = READING_TYPES.find((known) => rows.some((row) => typeOf(row) === known));
  if (type === undefined) return { types, used: rows.length, fault: 'typeWord' };
  const best = rows.filter((row) => typeOf(row) === type);
  const [row] = best;
  if (best.length > 1 || row === undefined) {
    return { types, type, used: best.length, rows: best, fault: 'duplicate' };
  }
  const found = yieldOfOne(rules, row);
  const hasRanked = rules.kind === 'rank' && found.value !== null && isNumber(row.denominator);
  const ranked = hasRanked && isNumber(row.denominator) ? row.denominator : null;
  const counted = tally(best, rules.words);
  const declared = declaredState(row);
  return { types, type, used: 1, rows: best, tally: counted, declared, ...found, ranked };
}

function pool(
  rules: ReadingRules,
  rows: readonly ReadingRow[],
  checks: PoolChecks,
): Partial<Resolution> {
  const types = countTypes(rows);
  const present = rows.map(typeOf);
  const type = [...READING_TYPES].reverse().find((known) => present.includes(known)) ?? null;
  const known = { types, type, used: rows.length, rows };
  if (!poolIsSettled(checks)) return { ...known, fault: 'stale' };
  const t = tally(rows, rules.words);
  const found = valueOfPool(rules, t);
  const declared = t.plain > 0 ? null : stateOfPool(t);
  const counted = found.value === null ? null : poolRows(rules, t);
  return { ...known, tally: t, declared, ...found, poolRows: counted };
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
  const checks = poolable ? checkPool(rules, unitRows, units) : null;
  const counts = {
    emptyRows: group.empty,
    faultyRows: group.faulty,
    provinceRows: province.length,
    leadRows: lead.length,
    unitRows: unitRows.length,
    checks,
  };
  // A pool without the rows that are wrong would be a figure of nobody knows whom.
  const isWhole = group.faulty === 0;
  if (province.length > 0 || lead.length > 0) {
    const source: Source = province.length > 0 ? 'province' : 'lead';
    const found = single(rules, source === 'province' ? province : lead);
    const canStandBeside = checks !== null && isWhole;
    const beside = canStandBeside ? (pool(rules, unitRows, checks).value ?? null) : null;
    return { ...NOTHING, ...counts, source, ...found, pooledBeside: beside };
  }
  const rejected = isWhole ? {} : ({ ...WITHOUT_VALUE, fault: 'rejected' } as const);
  if (checks !== null) {
    const pooled = pool(rules, unitRows, checks);
    return { ...NOTHING, ...counts, source: 'units', ...pooled, ...rejected };
  }
  return { ...NOTHING, ...counts, ...rejected };
}
