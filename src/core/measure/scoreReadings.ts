/**
 * Scores many readings of units at once: the lights of Biểu 04 (Kết quả theo đơn vị) and the pooled
 * totals. What is the same for all readings of an indicator, year and period is worked out once.
 */
import type { CellValue } from '../cells';
import type { Indicator, Plan } from '../plan/types';
import type { Period } from '../period';
import { gapOf } from './gap';
import type { ReadingRules } from './pool';
import { canPool } from './pool';
import { valueOfPool, yieldOfOne } from './resolve';
import { rulesOf } from './score';
import type { Light } from './status';
import { lightOf } from './status';
import type { OpenTally, Tally } from './tally';
import { addRow, emptyTally } from './tally';
import type { Yardstick } from './yardstick';
import { yardstickOf } from './yardstick';

/**
 * One row of Số liệu that counts, its keys settled (see `core/intake`). Of one unit, indicator, year
 * and period there is one: the caller leaves out superseded rows and overlapping scopes.
 */
export interface UnitReading {
  readonly indicator: string;
  readonly year: number;
  readonly period: Period;
  readonly unit: string;
  /** (a) */
  readonly numerator: CellValue;
  /** (b) */
  readonly denominator: CellValue;
  /** In the indicator's unit, percents in points; a word for grades and for Có/Không. */
  readonly value: CellValue;
  /** Tình trạng. */
  readonly state: CellValue;
}

/** All readings of one indicator, year and period together. */
export interface PooledTotals {
  readonly indicator: string;
  readonly year: number;
  readonly period: Period;
  /** Readings, those with a Tình trạng too. */
  readonly rows: number;
  /** Σ(a), Σ(b), Σ(value) and how many rows hold them. */
  readonly tally: Tally;
  /** The pooled value, in the indicator's unit; null where there is none or units' figures do not add up. */
  readonly value: number | null;
}

/** Results by the place of the reading; NaN stands for none. */
export interface ReadingScores {
  /** The value that (a) and (b) or the value yield; the place in its list for a grade. */
  readonly actual: Float64Array;
  /**
   * The number compared, see `Yardstick`; none where the plan sets no target, knows no such id or has
   * it switched off.
   */
  readonly target: Float64Array;
  /** Chênh lệch in the indicator's unit, positive = better, rounded at 9 decimals. */
  readonly gap: Float64Array;
  /** Codes that {@link lightOfCode} reads. */
  readonly light: Uint8Array;
  /** By {@link poolKey}; an id that the plan does not have has no totals. */
  readonly pooled: ReadonlyMap<string, PooledTotals>;
}

type Columns = Omit<ReadingScores, 'pooled'>;

const LIGHT_CODES = { met: 1, near: 2, off: 3 } as const satisfies Record<Light, number>;
const LIGHTS = [null, 'met', 'near', 'off'] as const satisfies readonly (Light | null)[];

/** The light behind a code of {@link ReadingScores.light}; null for 0, no light. */
export function lightOfCode(code: number): Light | null {
  return LIGHTS[code] ?? null;
}

export function poolKey(indicator: string, year: number, period: Period): string {
  return `${indicator}|${year}|${period}`;
}

/** The readings of one indicator, year and period. */
class Group implements PooledTotals {
  rows = 0;
  readonly indicator: string;
  readonly tally: OpenTally;
  readonly yardstick: Yardstick | null;
  private readonly rules: ReadingRules;

  constructor(
    plan: Plan,
    indicator: Indicator,
    readonly year: number,
    readonly period: Period,
  ) {
    this.indicator = indicator.id;
    this.rules = rulesOf(plan, indicator);
    this.yardstick = yardstickOf(plan, indicator, year, period);
    this.tally = emptyTally(this.rules.words);
  }

  get value(): number | null {
    return canPool(this.rules) ? valueOfPool(this.rules, this.tally).value : null;
  }

  /** Counts the reading and says what it yields by itself. */
  count(reading: UnitReading): number | null {
    const { rules } = this;
    this.rows += 1;
    addRow(this.tally, reading, rules.words);
    return yieldOfOne(rules, reading).value;
  }
}

type Groups = ReadonlyMap<string, Map<number, Map<Period, Group>>>;

/** A place for every indicator's groups by year and period; they are made when a reading asks for them. */
function emptyGroups(plan: Plan): Groups {
  return new Map(plan.indicators.map(({ id }) => [id, new Map<number, Map<Period, Group>>()]));
}

/** The reading's group; null when the plan has no such indicator. */
function groupOf(plan: Plan, groups: Groups, reading: UnitReading): Group | null {
  const { indicator, year, period } = reading;
  const byYear = groups.get(indicator);
  if (byYear === undefined) return null;
  let byPeriod = byYear.get(year);
  if (byPeriod === undefined) byYear.set(year, (byPeriod = new Map<Period, Group>()));
  const group = byPeriod.get(period);
  if (group !== undefined) return group;
  const known = plan.indicators.find(({ id }) => id === indicator);
  if (known === undefined) return null;
  const made = new Group(plan, known, year, period);
  byPeriod.set(period, made);
  return made;
}

function pooledBy(groups: Groups): ReadonlyMap<string, PooledTotals> {
  const all = [...groups.values()].flatMap((byYear) =>
    [...byYear.values()].flatMap((byPeriod) => [...byPeriod.values()]),
  );
  return new Map(all.map((group) => [poolKey(group.indicator, group.year, group.period), group]));
}

/** Gap and light of one value. */
function judge(scores: Columns, place: number, value: number, yardstick: Yardstick): void {
  const { target, tolerance, comparator, direction } = yardstick;
  const gap = gapOf(value, target, direction);
  scores.gap[place] = gap;
  const light = lightOf(gap, tolerance, comparator);
  if (light === 'met' || !yardstick.isUnderOne) scores.light[place] = LIGHT_CODES[light];
}

function emptyColumns(length: number): Columns {
  const none = (): Float64Array => new Float64Array(length).fill(NaN);
  return { actual: none(), target: none(), gap: none(), light: new Uint8Array(length) };
}

/**
 * Target, gap and light of every reading as if it were the province's own figure, with the rules of
 * `score`, and the totals of every indicator, year and period.
 * @param readings in any order; an unknown indicator or a year without a target gets no light
 */
export function scoreReadings(plan: Plan, readings: readonly UnitReading[]): ReadingScores {
  const groups = emptyGroups(plan);
  const scores = emptyColumns(readings.length);
  readings.forEach((reading, place) => {
    const group = groupOf(plan, groups, reading);
    if (group === null) return;
    const value = group.count(reading);
    const { yardstick } = group;
    if (value !== null) scores.actual[place] = value;
    if (yardstick !== null) scores.target[place] = yardstick.target;
    if (value !== null && yardstick !== null) judge(scores, place, value, yardstick);
  });
  return { ...scores, pooled: pooledBy(groups) };
}
