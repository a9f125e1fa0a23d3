/** Random books: a plan cut small, settings, a choice of year and period, and readings. */
import fc from 'fast-check';
import type { Book, Reading, Selection } from '../../src/core/book';
import { addDays, isoToSerial } from '../../src/core/calendar';
import { shareDue } from '../../src/core/measure/milestone';
import { numberOf, wordsOf } from '../../src/core/measure/score';
import { toleranceOf } from '../../src/core/measure/tolerance';
import type { Period } from '../../src/core/period';
import { PERIODS } from '../../src/core/period';
import { targetOf, yearsOf } from '../../src/core/plan/targets';
import type { Indicator, Plan, Task } from '../../src/core/plan/types';
import { dueDates, defaultSettings } from '../../src/core/settings';
import type { Settings } from '../../src/core/settings';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { randomAssignments } from './randomAssignments';
import { randomPlan } from './randomPlans';
import type { Aim, Cells } from './randomReadings';
import { randomRows, strayRow } from './randomReadings';
import { randomBudget, randomEntries, randomProgress, someTasks } from './randomTasks';

export interface RandomBook {
  readonly book: Book;
  /** So many of the readings stand in the table, the others were typed below it. */
  readonly inTable: number;
}

const EMPTY: Omit<Reading, 'row'> = {
  indicator: null,
  name: null,
  unitLabel: null,
  unit: null,
  year: null,
  period: null,
  numerator: null,
  denominator: null,
  value: null,
  state: null,
  cause: null,
  remedy: null,
  evidence: null,
  source: null,
  scope: null,
  type: null,
  documentNumber: null,
  documentDate: null,
  received: null,
  note: null,
  skip: null,
};

/** Any number to aim at where the plan sets none. */
const NO_TARGET = 50;

interface Key {
  readonly year: number;
  readonly period: Period;
}

function aimOf(plan: Plan, indicator: Indicator, { year, period }: Key): Aim {
  const stated = targetOf(indicator, year);
  const number = stated === null ? null : numberOf(plan, indicator, stated.value);
  const target = (number ?? NO_TARGET) * shareDue(indicator, period);
  const unitNames = plan.units.map(({ name }) => name);
  const child = plan.units.find(({ parent }) => parent !== undefined);
  const parent = plan.units.find(({ code }) => code === child?.parent);
  return {
    indicator,
    year,
    period,
    target,
    tolerance: toleranceOf(indicator.kind, target, plan.tolerance, indicator.tolerance),
    words: wordsOf(plan, indicator),
    unitNames,
    family: [parent?.name ?? '', child?.name ?? ''],
  };
}

/** The chosen key, the same period a year before, and the whole years: all that a book looks at. */
function otherKeys(plan: Plan, { year, period }: Key): Key[] {
  const before: Key = { year: year - 1, period };
  const years = yearsOf(plan).map((known): Key => ({ year: known, period: 'year' }));
  const near: Key = { year, period: period === 'halfYear' ? 'nineMonths' : 'halfYear' };
  return [before, near, ...years].filter(
    (key, index, all) =>
      !(key.year === year && key.period === period) &&
      all.findIndex((one) => one.year === key.year && one.period === key.period) === index,
  );
}

function rowsOfIndicator(plan: Plan, indicator: Indicator, chosen: Key): fc.Arbitrary<Cells[]> {
  const current = fc.oneof(
    { weight: 4, arbitrary: randomRows(aimOf(plan, indicator, chosen)) },
    { weight: 1, arbitrary: fc.constant<Cells[]>([]) },
  );
  const others = fc
    .subarray(otherKeys(plan, chosen), { maxLength: 4 })
    .chain((keys) => fc.tuple(...keys.map((key) => randomRows(aimOf(plan, indicator, key)))));
  return fc.tuple(current, others).map(([one, more]) => [...one, ...more.flat()]);
}

function allRows(plan: Plan, chosen: Key): fc.Arbitrary<Cells[]> {
  return fc
    .tuple(
      fc.tuple(...plan.indicators.map((indicator) => rowsOfIndicator(plan, indicator, chosen))),
      fc.array(strayRow, { maxLength: 2 }),
    )
    .map(([rows, strays]) => [...rows.flat(), ...strays])
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }));
}

/** A cell of a table that we write holds no empty text: that only a formula yields. */
function written(cells: Cells): Cells {
  const empty = Object.entries(cells).filter(([, value]) => value === '');
  return { ...cells, ...Object.fromEntries(empty.map(([key]) => [key, null])) };
}

/** Rows below the table begin under its last row; a table without rows has one empty row. */
function placed(rows: readonly Cells[], inTable: number, gap: number): Reading[] {
  const first = READING_TABLE.headerRow + 1;
  const below = first + Math.max(1, inTable) + gap;
  return rows.map((cells, index) => ({
    ...EMPTY,
    ...(index < inTable ? written(cells) : cells),
    row: index < inTable ? first + index : below + index - inTable,
  }));
}

function placedReadings(
  plan: Plan,
  selection: Selection,
): fc.Arbitrary<{ readings: Reading[]; inTable: number }> {
  return allRows(plan, selection).chain((rows) =>
    fc
      .tuple(fc.integer({ min: 0, max: rows.length }), fc.integer({ min: 0, max: 2 }))
      .map(([inTable, gap]) => ({ readings: placed(rows, inTable, gap), inTable })),
  );
}

function settingsOf(plan: Plan): fc.Arbitrary<Settings> {
  const usual = defaultSettings(plan);
  const publication = (year: number): fc.Arbitrary<Settings['publications'][number]> =>
    fc.constantFrom({ year }, { year, date: `${year + 1}-04-12` }, { year, date: `${year}-12-31` });
  return fc
    .tuple(
      fc.tuple(...usual.publications.map(({ year }) => publication(year))),
      fc.constantFrom(0, 0, 0, 5),
      fc.constantFrom<Partial<Settings['periods'][number]>>({}, { provinceDue: '2027-06-30' }),
    )
    .map(([publications, dropped, submitted]) => ({
      ...usual,
      publications,
      periods: usual.periods.slice(dropped).map((period) => ({ ...period, ...submitted })),
    }));
}

/** Days around what decides whether a figure is due: the cut-off, the publication, long after. */
function reviewDays(settings: Settings, { year, period }: Key): number[] {
  const { periodEnd, publication } = dueDates(settings, year, period, 0);
  const late = isoToSerial(addDays(`${year + 2}-01-01`, 0)) ?? 0;
  const around = [periodEnd, publication].flatMap((day) =>
    day === null ? [] : [day - 1, day, day + 1],
  );
  return [...around, late, late];
}

function selectionOf(plan: Plan, settings: Settings): fc.Arbitrary<Selection> {
  const period = fc.constantFrom<Period>('year', 'year', 'year', 'halfYear', ...PERIODS);
  return fc
    .record({ year: fc.constantFrom(...yearsOf(plan)), period })
    .chain((key) =>
      fc
        .constantFrom(...reviewDays(settings, key))
        .map((review): Selection => ({ ...key, review })),
    );
}

/** What officers keep beside the readings. */
function kept(
  plan: Plan,
  selection: Selection,
): fc.Arbitrary<Pick<Book, 'assignments' | 'taskEntries' | 'progress' | 'budget'>> {
  return fc.record({
    assignments: randomAssignments(plan),
    taskEntries: randomEntries(plan, selection),
    progress: randomProgress(plan, selection),
    budget: randomBudget(plan, selection),
  });
}

function randomBook(
  plans: fc.Arbitrary<Plan>,
  tasksOf: (plan: Plan) => fc.Arbitrary<readonly Task[]>,
): fc.Arbitrary<RandomBook> {
  return plans
    .chain((plan) => fc.tuple(fc.constant(plan), settingsOf(plan)))
    .chain(([plan, settings]) =>
      fc.tuple(fc.constant(plan), fc.constant(settings), selectionOf(plan, settings)),
    )
    .chain(([plan, settings, selection]) =>
      fc.tuple(
        fc.constant({ settings, selection }),
        placedReadings(plan, selection),
        tasksOf(plan).map((tasks): Plan => ({ ...plan, tasks })),
      ),
    )
    .chain(([chosen, { readings, inTable }, plan]) =>
      kept(plan, chosen.selection).map((about) => ({
        book: { plan, ...chosen, readings, ...about },
        inTable,
      })),
    );
}

/** So many random books of plans cut from this one; the same seed gives the same books. */
export function randomBooks(base: Plan, seed: number, count: number): RandomBook[] {
  return fc.sample(randomBook(randomPlan(base), someTasks), { seed, numRuns: count });
}

/** So many books of the whole plan as it is, with random readings. */
export function wholePlanBooks(plan: Plan, seed: number, count: number): RandomBook[] {
  return fc.sample(
    randomBook(fc.constant(plan), ({ tasks }) => fc.constant(tasks)),
    { seed, numRuns: count },
  );
}
