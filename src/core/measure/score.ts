/**
 * The score of one indicator in one year and period: target, actual, gap, light. One function for
 * the workbook, the command line, the pane and the report.
 */
import type { Comparator, Indicator, Plan, Target } from '../plan/types';
import { isFollowed, targetOf } from '../plan/targets';
import type { Period } from '../period';
import type { Ledger } from '../reading';
import { YES_NO } from '../words';
import { attainmentOf } from './attainment';
import type { DueDates, NotDueReason } from './due';
import { isProRataUnderOne, notDueReason } from './due';
import { directionOf, gapOf } from './gap';
import { shareDue } from './milestone';
import type { PoolUnit, ReadingRules } from './pool';
import { countsAnswers } from './pool';
import type { Resolution } from './resolve';
import { resolve } from './resolve';
import { effectiveComparator, lightOf, STATUS_WORDS, verdictOfLight } from './status';
import type { Status, Verdict } from './status';
import { toleranceOf } from './tolerance';

/** Everything that scoring looks at. The day of review is an argument, never the clock. */
export interface Books {
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** Units in the order of sheet Đơn vị. */
  readonly units: readonly PoolUnit[];
  dates(year: number, period: Period): DueDates;
}

export interface Score {
  readonly indicator: Indicator;
  readonly year: number;
  readonly period: Period;
  readonly verdict: Verdict;
  readonly status: Status;
  /** The plan's number of that year, or null. */
  readonly yearTarget: Target | null;
  /** The number compared: pro rata inside a year; the place in its list for a grade; 100 for "Có". */
  readonly target: number | null;
  readonly shareDue: number;
  /** How the value must stand to the target, see `effectiveComparator`. */
  readonly comparator: Comparator;
  readonly resolution: Resolution;
  /** Null unless a value counts. Place in the list for a grade. */
  readonly actual: number | null;
  readonly gap: number | null;
  readonly tolerance: number | null;
  /** % of the target, see `attainmentOf`. */
  readonly attainment: number | null;
  readonly notDue: NotDueReason | null;
}

/** Words of an indicator's list, best first; empty when it has none. */
export function wordsOf(plan: Plan, indicator: Indicator): readonly string[] {
  if (indicator.kind === 'yesNo') return YES_NO;
  return plan.lists.find((list) => list.id === indicator.list)?.words ?? [];
}

/** The number behind a target or baseline: itself, its place in the list, 100 or 0 for yes/no. */
export function numberOf(plan: Plan, indicator: Indicator, value: number | string): number | null {
  if (typeof value === 'number') return value;
  const words = wordsOf(plan, indicator);
  const place = words.findIndex((word) => word.toLowerCase() === value.toLowerCase());
  if (place < 0) return null;
  return indicator.kind === 'yesNo' ? (place === 0 ? 100 : 0) : place + 1;
}

export function rulesOf(plan: Plan, indicator: Indicator): ReadingRules {
  const { kind, aggregation } = indicator;
  const words = countsAnswers({ kind, aggregation }) ? YES_NO : wordsOf(plan, indicator);
  return { kind, aggregation, words };
}

interface Compared {
  readonly gap: number;
  readonly tolerance: number;
  readonly verdict: Verdict;
}

function compare(
  plan: Plan,
  indicator: Indicator,
  period: Period,
  actual: number,
  target: number,
  comparator: Comparator,
): Compared {
  const gap = gapOf(actual, target, directionOf(indicator.kind, indicator.better));
  const tolerance = toleranceOf(indicator.kind, target, plan.tolerance, indicator.tolerance);
  const verdict = verdictOfLight(lightOf(gap, tolerance, comparator), gap, period);
  return { gap, tolerance, verdict };
}

function verdictWithout(
  indicator: Indicator,
  resolution: Resolution,
  target: number | null,
  notDue: NotDueReason | null,
): Verdict {
  if (!isFollowed(indicator)) return 'notAssessable';
  if (resolution.fault === 'stale') return 'stale';
  if (resolution.fault !== null) return 'invalid';
  if (resolution.state !== null) return 'notAssessable';
  if (target === null) return 'noTarget';
  if (notDue === 'awaitingPublication') return 'awaitingPublication';
  return notDue === null ? 'noData' : 'notDue';
}

/**
 * Scores one indicator (DOMAIN: Gap and light).
 * An invalid reading is told before a missing target, since it is what the officer can mend; an
 * indicator that is switched off gets no light whatever its readings say.
 */
export function score(books: Books, indicator: Indicator, year: number, period: Period): Score {
  const { plan } = books;
  const yearTarget = targetOf(indicator, year);
  const yearNumber = yearTarget === null ? null : numberOf(plan, indicator, yearTarget.value);
  const due = shareDue(indicator, period);
  const target = yearNumber === null ? null : yearNumber * due;
  const isPercent = indicator.kind === 'percent';
  const comparator = effectiveComparator(indicator.comparator, yearNumber, isPercent);
  const group = books.ledger.groupOf(indicator.id, year, period);
  const resolution = resolve(rulesOf(plan, indicator), group, books.units);
  const actual = resolution.fault === null && resolution.state === null ? resolution.value : null;
  const notDue =
    actual === null ? notDueReason(indicator, period, books.dates(year, period), target) : null;
  const asked = { indicator, year, period, yearTarget, target, shareDue: due, comparator };
  const known = { ...asked, resolution, actual };
  if (actual === null || target === null || !isFollowed(indicator)) {
    const verdict = verdictWithout(indicator, resolution, target, notDue);
    const { status } = STATUS_WORDS[verdict];
    return { ...known, verdict, status, gap: null, tolerance: null, attainment: null, notDue };
  }
  const compared = compare(plan, indicator, period, actual, target, comparator);
  const direction = directionOf(indicator.kind, indicator.better);
  const attainment = attainmentOf(indicator.kind, actual, target, direction);
  if (
    STATUS_WORDS[compared.verdict].status !== 'met' &&
    isProRataUnderOne(indicator, period, target)
  ) {
    const told = { verdict: 'notDue', status: 'notDue', notDue: 'underOne' } as const;
    return { ...known, ...compared, attainment, ...told };
  }
  const { status } = STATUS_WORDS[compared.verdict];
  return { ...known, ...compared, status, attainment, notDue };
}
