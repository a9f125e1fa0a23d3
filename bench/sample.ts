/** Made-up readings, the same in every run: as a book grows, period by period, unit by unit. */
import { cellText } from '../src/core/cells';
import { planAssignments } from '../src/core/assign/planAssignments';
import type { Book, Reading } from '../src/core/book';
import { describeReadings } from '../src/commands/describeReadings';
import { isoToSerial } from '../src/core/calendar';
import { isRate } from '../src/core/measure/answer';
import { wordsOf } from '../src/core/measure/score';
import type { UnitReading } from '../src/core/measure/scoreReadings';
import type { Period } from '../src/core/period';
import { PERIOD_WORDS } from '../src/core/period';
import { yearsOf } from '../src/core/plan/targets';
import type { Indicator, Plan, Unit } from '../src/core/plan/types';
import { defaultSettings } from '../src/core/settings';
import { freshEntries } from '../src/core/tasks/taskEntry';
import { ASSIGNMENT_TABLE } from '../src/sheets/assign/assignmentTable';
import { READING_TABLE } from '../src/sheets/readingTable';

const PERIODS = ['halfYear', 'nineMonths', 'year'] as const satisfies readonly Period[];

/** Agencies that report in one province (DOMAIN: Who uses it). */
const AGENCIES = 165;

/** Numbers from 0 to 1, evenly spread and always the same (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The object literal matters: copied together by spreads, a reading takes four times the memory. */
function unitReading(
  plan: Plan,
  indicator: Indicator,
  { year, period, unit }: Key,
  random: () => number,
): UnitReading {
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const words = wordsOf(plan, indicator);
  const denominator = isRate(indicator.kind) ? 1 + upTo(3000) : null;
  const numerator = denominator === null ? null : upTo(denominator + 1);
  const number = indicator.kind === 'rank' ? 1 + upTo(63) : upTo(30_000) / 100;
  const typed = words.length > 0 ? (words[upTo(words.length)] ?? null) : number;
  const value = denominator === null ? typed : null;
  return {
    indicator: indicator.id,
    year,
    period,
    unit,
    numerator,
    denominator,
    value,
    state: null,
  };
}

interface Key {
  readonly year: number;
  readonly period: Period;
  readonly unit: string;
}

function keysOf(plan: Plan, units: readonly string[]): Key[] {
  return yearsOf(plan).flatMap((year) =>
    PERIODS.flatMap((period) => units.map((unit) => ({ year, period, unit }))),
  );
}

/** So many readings of these indicators; as many units as they need, at least those of a province. */
export function unitReadings(
  plan: Plan,
  indicators: readonly Indicator[],
  count: number,
): UnitReading[] {
  const perUnit = indicators.length * yearsOf(plan).length * PERIODS.length;
  const random = randomNumbers(count);
  const readings: UnitReading[] = [];
  for (const key of keysOf(plan, unitNames(Math.ceil(count / perUnit)))) {
    for (const indicator of indicators) {
      if (readings.length === count) return readings;
      readings.push(unitReading(plan, indicator, key, random));
    }
  }
  return readings;
}

function unitNames(count: number): string[] {
  const length = Math.max(count, AGENCIES);
  return Array.from({ length }, (_, index) => `Đơn vị ${String(index + 1).padStart(4, '0')}`);
}

function unitOf(name: string): Unit {
  const kind = { level: 'Xã', block: 'UBND các cấp', groups: [], successors: [], aliases: [] };
  return { code: name.replace('Đơn vị ', 'DV'), name, shortName: name, ...kind };
}

const NOTES = {
  name: null,
  unitLabel: null,
  cause: null,
  remedy: null,
  evidence: null,
  source: 'Biểu mẫu của đơn vị',
  documentNumber: null,
  documentDate: null,
  received: 44_900,
  note: null,
};

const ADDED = { scope: null, type: null, skip: null };

/**
 * How the rows of a period follow each other: indicator by indicator, as they are typed and added up,
 * or unit by unit, as forms that come in are pasted one below the other.
 */
export const ORDERS = ['indicator', 'unit'] as const;
export type Order = (typeof ORDERS)[number];

/** Each period indicator by indicator. */
function byIndicator(plan: Plan, readings: readonly UnitReading[]): UnitReading[] {
  const places = new Map(plan.indicators.map(({ id }, place) => [id, place]));
  const placeOf = ({ indicator }: UnitReading): number => places.get(indicator) ?? 0;
  return [...readings].sort(
    (one, other) =>
      one.year - other.year ||
      PERIODS.findIndex((period) => period === one.period) -
        PERIODS.findIndex((period) => period === other.period) ||
      placeOf(one) - placeOf(other),
  );
}

/** The book of a plan with so many units' readings, looked at in the first period that has any. */
export function sampleBook(plan: Plan, count: number, order: Order = 'indicator'): Book {
  const pooled = plan.indicators.filter(({ aggregation }) => aggregation !== 'published');
  const made = unitReadings(plan, pooled, count);
  const ordered = order === 'indicator' ? byIndicator(plan, made) : made;
  const readings = ordered.map((reading, index): Reading => ({
    ...NOTES,
    ...ADDED,
    ...reading,
    period: PERIOD_WORDS.words[reading.period],
    row: READING_TABLE.headerRow + 1 + index,
  }));
  const review = isoToSerial(`${plan.firstYear}-12-31`) ?? 0;
  const units = [...new Set(readings.map(({ unit }) => cellText(unit)))].map(unitOf);
  return {
    plan: { ...plan, units: [...plan.units, ...units] },
    settings: defaultSettings(plan),
    readings: describeReadings(plan, readings),
    taskEntries: freshEntries(plan),
    progress: [],
    budget: [],
    assignments: planAssignments(plan, ASSIGNMENT_TABLE.headerRow + 1),
    selection: { year: plan.firstYear, period: PERIODS[0], review },
  };
}
