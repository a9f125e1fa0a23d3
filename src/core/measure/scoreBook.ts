/** Every indicator of a book, as it stands in the chosen year and period and over the years. */
import type { Coverage } from '../assign/coverage';
import { coverageOf } from '../assign/coverage';
import type { RosterUnit } from '../assign/roster';
import { rosterOn } from '../assign/roster';
import type { Book } from '../book';
import { booksOf } from '../book';
import type { CellValue } from '../cells';
import { yearsOf } from '../plan/targets';
import type { Indicator, Plan } from '../plan/types';
import type { DueDates } from './due';
import type { Explanation } from './explanation';
import { explanationOf } from './explanation';
import type { OutlookInput, Point } from './outlook';
import { outlookOf } from './outlook';
import type { Books, Score } from './score';
import { numberOf, rulesOf, score, wordsOf } from './score';
import { effectiveComparator } from './status';
import { trendOf } from './trend';
import type { WhyParts } from './why';
import { gapSuffix, valueSuffix } from './amount';
import { whyParts } from './why';
import { targetOf } from '../plan/targets';

export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly words: readonly string[];
  readonly current: Score;
  /** The same period of the year before. */
  readonly earlier: Score;
  /** Cả năm of every year of the plan. */
  readonly yearly: readonly Score[];
  readonly dates: DueDates;
  /** Who is assigned, and how many of them the figure covers. */
  readonly coverage: Coverage;
  readonly why: WhyParts;
  /** Nguyên nhân, Giải pháp; null for a light that asks for none. */
  readonly explanation: Explanation | null;
  /** Cùng kỳ năm trước as a number: a reading, or the baseline of that year. */
  readonly before: number | null;
  readonly points: readonly Point[];
  readonly trend: string;
  readonly outlook: string;
}

function beforeOf(plan: Plan, current: Score, earlier: Score): number | null {
  if (earlier.actual !== null) return earlier.actual;
  const { indicator, period, year } = current;
  const { baseline } = indicator;
  if (baseline === undefined || period !== 'year' || baseline.year !== year - 1) return null;
  return numberOf(plan, indicator, baseline.value);
}

/** Baseline and readings of Cả năm up to the chosen year, oldest first. */
function pointsOf(
  plan: Plan,
  indicator: Indicator,
  yearly: readonly Score[],
  year: number,
): Point[] {
  const { baseline } = indicator;
  const base = baseline === undefined ? null : numberOf(plan, indicator, baseline.value);
  const first =
    baseline !== undefined && base !== null && baseline.year < plan.firstYear
      ? [{ year: baseline.year, value: base }]
      : [];
  const read = yearly.flatMap((known) =>
    known.actual === null || known.year > year ? [] : [{ year: known.year, value: known.actual }],
  );
  return [...first, ...read];
}

/** What the outlook of an indicator is worked out from. */
export function outlookInput(
  plan: Plan,
  indicator: Indicator,
  points: readonly Point[],
): OutlookInput {
  const final = targetOf(indicator, plan.lastYear);
  const finalTarget = final === null ? null : numberOf(plan, indicator, final.value);
  const isPercent = indicator.kind === 'percent';
  return {
    kind: indicator.kind,
    better: indicator.better,
    comparator: effectiveComparator(indicator.comparator, finalTarget, isPercent),
    suffix: valueSuffix(indicator),
    gapSuffix: gapSuffix(indicator),
    finalTarget,
    firstYear: plan.firstYear,
    finalYear: plan.lastYear,
    points,
  };
}

/** The day on which units must exist to count as assigned: the end of the period, else the review. */
export function unitDayOf({ periodEnd, review }: DueDates): number {
  return periodEnd ?? review;
}

function scoreIndicator(
  book: Book,
  books: Books,
  roster: readonly RosterUnit[],
  indicator: Indicator,
): IndicatorScore {
  const { plan, selection, assignments } = book;
  const { year, period } = selection;
  const words = wordsOf(plan, indicator);
  const current = score(books, indicator, year, period);
  const earlier = score(books, indicator, year - 1, period);
  const yearly = yearsOf(plan).map((known) => score(books, indicator, known, 'year'));
  const dates = books.dates(year, period);
  const before = beforeOf(plan, current, earlier);
  const points = pointsOf(plan, indicator, yearly, year);
  const rules = rulesOf(plan, indicator);
  const { id } = indicator;
  const coverage = coverageOf(assignments, roster, id, year, rules, current.resolution);
  return {
    indicator,
    words,
    current,
    earlier,
    yearly,
    dates,
    coverage,
    why: whyParts(current, words, dates, coverage),
    explanation: explanationOf(current),
    before,
    points,
    trend: trendOf(indicator.kind, current.actual, before),
    outlook: outlookOf(outlookInput(plan, indicator, points)),
  };
}

/** Scores every indicator of the book, in plan order. */
export function scoreBook(book: Book): IndicatorScore[] {
  return scoresOf(book, book.plan.indicators);
}

function scoresOf(book: Book, indicators: readonly Indicator[]): IndicatorScore[] {
  const books = booksOf(book);
  const { year, period } = book.selection;
  const roster = rosterOn(book.plan, unitDayOf(books.dates(year, period)));
  return indicators.map((indicator) => scoreIndicator(book, books, roster, indicator));
}

const idKey = (id: CellValue): string => (typeof id === 'string' ? id.toLowerCase() : '');

/**
 * The scores of a book in which only readings of some indicators changed: a score depends on nothing
 * but the readings of its own indicator, and the rest of the book.
 * @param scores of the book before
 * @param changed what stands as indicator in the readings that changed, before and after
 */
export function rescored(
  book: Book,
  scores: readonly IndicatorScore[],
  changed: readonly CellValue[],
): IndicatorScore[] {
  const keys = new Set(changed.map(idKey));
  const readings = book.readings.filter(({ indicator }) => keys.has(idKey(indicator)));
  const indicators = book.plan.indicators.filter(({ id }) => keys.has(idKey(id)));
  const anew = scoresOf({ ...book, readings }, indicators);
  const byId = new Map(anew.map((score) => [score.indicator.id, score]));
  return scores.map((score) => byId.get(score.indicator.id) ?? score);
}
