/** Every indicator of a book, as it stands in the chosen year and period and over the years. */
import type { Book } from '../book';
import { booksOf } from '../book';
import { yearsOf } from '../plan/targets';
import type { Indicator, Plan } from '../plan/types';
import type { DueDates } from './due';
import type { OutlookInput, Point } from './outlook';
import { outlookOf } from './outlook';
import type { Books, Score } from './score';
import { numberOf, score, wordsOf } from './score';
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
  readonly why: WhyParts;
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

function scoreIndicator(book: Book, books: Books, indicator: Indicator): IndicatorScore {
  const { plan, selection } = book;
  const { year, period } = selection;
  const words = wordsOf(plan, indicator);
  const current = score(books, indicator, year, period);
  const earlier = score(books, indicator, year - 1, period);
  const yearly = yearsOf(plan).map((known) => score(books, indicator, known, 'year'));
  const dates = books.dates(year, period);
  const before = beforeOf(plan, current, earlier);
  const points = pointsOf(plan, indicator, yearly, year);
  return {
    indicator,
    words,
    current,
    earlier,
    yearly,
    dates,
    why: whyParts(current, words, dates),
    before,
    points,
    trend: trendOf(indicator.kind, current.actual, before),
    outlook: outlookOf(outlookInput(plan, indicator, points)),
  };
}

/** Scores every indicator of the book, in plan order. */
export function scoreBook(book: Book): IndicatorScore[] {
  const books = booksOf(book);
  return book.plan.indicators.map((indicator) => scoreIndicator(book, books, indicator));
}
