/** Where the marks of the small chart stand: from the baseline through the yearly targets to the last. */
import { directionOf } from '../../core/measure/gap';
import { numberOf } from '../../core/measure/score';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Plan } from '../../core/plan/types';

/** A number and its place across the chart: 0 is its left edge, 100 its right one. Better is further right. */
export interface Mark {
  readonly value: number;
  readonly at: number;
}

export interface YearMark extends Mark {
  readonly year: number;
}

export interface Bullet {
  /** Words of a list, worst first, drawn as steps; null for a scale of numbers. */
  readonly steps: number | null;
  readonly baseline: YearMark | null;
  /** Of every year that has one, ascending. */
  readonly targets: readonly YearMark[];
  /** The target of the chosen period: inside a year it may be a part of the year's. */
  readonly due: Mark | null;
  readonly actual: Mark | null;
  /** Where the bar that ends at the actual begins; null where nothing is a beginning. */
  readonly from: number | null;
}

/** Room at both edges, so that a mark there is drawn whole. */
const EDGE = 3;
/** The least width of a scale as a share of its largest number: a hair's breadth must not look like a gulf. */
const LEAST_SPAN = 0.2;

interface Numbers {
  readonly baseline: { readonly year: number; readonly value: number } | null;
  readonly targets: readonly { readonly year: number; readonly value: number }[];
  readonly due: number | null;
  readonly actual: number | null;
}

function numbersOf(plan: Plan, { indicator, yearly, current }: IndicatorScore): Numbers {
  const { baseline } = indicator;
  const base = baseline === undefined ? null : numberOf(plan, indicator, baseline.value);
  return {
    baseline: baseline === undefined || base === null ? null : { year: baseline.year, value: base },
    targets: yearly.flatMap(({ year, target }) =>
      target === null ? [] : [{ year, value: target }],
    ),
    due: current.target,
    actual: current.actual,
  };
}

/** Ends of the scale, the worse one first. */
type Ends = readonly [worst: number, best: number];

function wideEnough([worst, best]: Ends): Ends {
  const largest = Math.max(Math.abs(worst), Math.abs(best));
  const least = largest === 0 ? 1 : largest * LEAST_SPAN;
  const lacking = Math.max(0, least - Math.abs(best - worst)) / 2;
  const way = best >= worst ? 1 : -1;
  return [worst - way * lacking, best + way * lacking];
}

/** Numbers that count from nought are shown from nought where the plan says no beginning. */
function startsAtZero({ indicator }: IndicatorScore, { baseline }: Numbers): boolean {
  return baseline === null && indicator.kind !== 'rank';
}

function endsOf(scored: IndicatorScore, numbers: Numbers): Ends {
  const { indicator, words } = scored;
  const direction = directionOf(indicator.kind, indicator.better);
  if (indicator.kind === 'grade') return [words.length + 0.5, 0.5];
  if (indicator.kind === 'yesNo') return direction === 1 ? [0, 100] : [100, 0];
  const { baseline, targets, due, actual } = numbers;
  const all = [baseline?.value, ...targets.map(({ value }) => value), due, actual].flatMap(
    (value) => (value === null || value === undefined ? [] : [value]),
  );
  if (startsAtZero(scored, numbers)) all.push(0);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return wideEnough(direction === 1 ? [least, most] : [most, least]);
}

/** @returns where a value stands between the ends, within the edges */
function placing(scored: IndicatorScore, [worst, best]: Ends): (value: number) => number {
  const edge = scored.indicator.kind === 'grade' ? 0 : EDGE;
  return (value) => edge + ((100 - 2 * edge) * (value - worst)) / (best - worst);
}

/** The bar grows out of the baseline; without one out of nought, where that is the worse end. */
function beginning(
  scored: IndicatorScore,
  numbers: Numbers,
  at: (value: number) => number,
): number | null {
  const { kind, better } = scored.indicator;
  if (kind === 'grade') return null;
  if (numbers.baseline !== null) return at(numbers.baseline.value);
  return kind !== 'rank' && directionOf(kind, better) === 1 ? at(0) : null;
}

/** The chart of an indicator; null where there is neither a target nor an actual to show. */
export function bulletOf(plan: Plan, scored: IndicatorScore): Bullet | null {
  const numbers = numbersOf(plan, scored);
  const { baseline, targets, due, actual } = numbers;
  if (targets.length === 0 && actual === null) return null;
  const at = placing(scored, endsOf(scored, numbers));
  const mark = (value: number | null): Mark | null =>
    value === null ? null : { value, at: at(value) };
  return {
    steps: scored.indicator.kind === 'grade' ? scored.words.length : null,
    baseline: baseline === null ? null : { ...baseline, at: at(baseline.value) },
    targets: targets.map((target) => ({ ...target, at: at(target.value) })),
    due: mark(due),
    actual: mark(actual),
    from: beginning(scored, numbers, at),
  };
}

/** Whether the baseline is better than the last target, as where a first rank was lost: words stand in the order of their marks. */
export function isBaselineBeyond({ baseline, targets }: Bullet): boolean {
  const last = targets[targets.length - 1];
  return baseline !== null && last !== undefined && baseline.at > last.at;
}
