/**
 * How the light of an indicator comes about, as data: what it must do to be met, how far it may miss
 * that and still be near, and where that margin comes from (DOMAIN: Gap and light). Texts make a
 * sentence of it. It tells what `lightOf` does; `rule.test` holds the two against each other.
 */
import type { Period } from '../period';
import type { Comparator, Indicator, Plan } from '../plan/types';
import { amount, shownNumber } from './amount';
import type { IndicatorScore } from './scoreBook';
import { decimalsKeeping, paddedNumber, sentenceNumber } from './show';
import type { Yardstick } from './yardstick';
import { yardstickOf } from './yardstick';

/** How the figure must stand to the number in {@link Rule.target}. For places: in that place or a better one. */
export type RuleBound = 'atLeast' | 'above' | 'atMost' | 'below' | 'exactly';

/** What is held against the target: a number, a place, a word of a list, Có or Không, a fall or a rise in %. */
export type RuleSubject = 'number' | 'rank' | 'grade' | 'yes' | 'no' | 'fall' | 'rise';

/** What a margin is counted in: points of percent, places, or the indicator's own unit. */
export type MarginUnit = 'points' | 'places' | 'own';

/** On which side of the target a miss lies: below it, above it, in worse places, on either side. */
export type MissSide = 'short' | 'over' | 'worse' | 'either';

export interface RuleMargin {
  readonly side: MissSide;
  readonly size: string;
  readonly unit: MarginUnit;
  /** The last figure that is near, as the sentence shows it; null where there is not one such figure. */
  readonly last: string | null;
}

/** Where the margin comes from. */
export type MarginSource =
  | { readonly by: 'own' }
  | { readonly by: 'ownShare'; readonly share: string }
  | { readonly by: 'plan'; readonly share: string }
  | { readonly by: 'planPoints'; readonly share: string; readonly most: string }
  | { readonly by: 'planPlaces'; readonly share: string; readonly least: string }
  | { readonly by: 'planSteps' };

export interface Rule {
  readonly subject: RuleSubject;
  readonly bound: RuleBound;
  readonly target: string;
  readonly period: Period;
  /** ĐVT of the indicator. */
  readonly unit: string;
  /** `none`: what misses the target is off. `equal`: only a figure equal to a target that must be passed is near. */
  readonly near: RuleMargin | 'none' | 'equal';
  readonly source: MarginSource | null;
  /** Where only a part of the year's target is due: that part in %, and the year's number. */
  readonly due: { readonly share: string; readonly yearTarget: string } | null;
  /** "A 100 % target written as '=' is ≥". */
  readonly isHundred: boolean;
  /** What does not meet a share of less than one thing gets no light. */
  readonly isUnderOne: boolean;
}

const TURNED = {
  atLeast: 'atMost',
  above: 'below',
  atMost: 'atLeast',
  below: 'above',
  exactly: 'exactly',
} as const satisfies Record<RuleBound, RuleBound>;

/** The side comes from the direction, strictness from the comparator: as in `lightOf`. */
function boundOf(comparator: Comparator, { direction }: Yardstick): RuleBound {
  if (comparator === '=') return 'exactly';
  const isStrict = comparator === '>' || comparator === '<';
  if (direction === 1) return isStrict ? 'above' : 'atLeast';
  return isStrict ? 'below' : 'atMost';
}

interface Aim {
  readonly subject: RuleSubject;
  readonly bound: RuleBound;
  readonly target: string;
}

function aimOf(
  indicator: Indicator,
  words: readonly string[],
  yardstick: Yardstick,
  decimals: number,
): Aim {
  const { target, comparator } = yardstick;
  const bound = boundOf(comparator, yardstick);
  switch (indicator.kind) {
    case 'rank':
      return { subject: 'rank', bound, target: shownNumber(indicator, target, 0) };
    case 'grade':
      return { subject: 'grade', bound, target: words[target - 1] ?? '' };
    case 'yesNo':
      return { subject: target === 100 ? 'yes' : 'no', bound, target: '' };
    case 'reduction': {
      const size = `${sentenceNumber(Math.abs(target), decimals)}%`;
      if (target < 0) return { subject: 'rise', bound: TURNED[bound], target: size };
      return { subject: 'fall', bound, target: size };
    }
    default:
      return { subject: 'number', bound, target: amount(indicator, target, decimals) };
  }
}

function marginUnit({ kind, unit }: Indicator): MarginUnit {
  if (kind === 'rank' || kind === 'grade') return 'places';
  return unit === '%' || kind === 'yesNo' ? 'points' : 'own';
}

function sideOf({ kind }: Indicator, { comparator, direction }: Yardstick): MissSide {
  if (comparator === '=') return 'either';
  if (kind === 'rank' || kind === 'grade') return 'worse';
  return direction === 1 ? 'short' : 'over';
}

/** The last figure that is near; a fall is said with a verb of its own, a word of a list is none. */
function lastNear(indicator: Indicator, yardstick: Yardstick, decimals: number): string | null {
  const { kind } = indicator;
  const { target, tolerance, direction, comparator } = yardstick;
  if (comparator === '=' || kind === 'grade' || kind === 'yesNo' || kind === 'reduction') {
    return null;
  }
  const last = target - direction * tolerance;
  return kind === 'rank' ? shownNumber(indicator, last, 0) : amount(indicator, last, decimals);
}

function nearOf(indicator: Indicator, yardstick: Yardstick, decimals: number): Rule['near'] {
  const { tolerance, comparator } = yardstick;
  if (tolerance === 0) return comparator === '>' || comparator === '<' ? 'equal' : 'none';
  return {
    side: sideOf(indicator, yardstick),
    size: shownNumber(indicator, tolerance, decimals),
    unit: marginUnit(indicator),
    last: lastNear(indicator, yardstick, decimals),
  };
}

function sourceOf({ tolerance: plan }: Plan, { kind, tolerance: own }: Indicator): MarginSource {
  if (own !== undefined) {
    return own.by === 'share'
      ? { by: 'ownShare', share: sentenceNumber(own.amount, 2) }
      : { by: 'own' };
  }
  const share = sentenceNumber(plan.share, 2);
  switch (kind) {
    case 'percent':
    case 'reduction':
      return { by: 'planPoints', share, most: sentenceNumber(plan.maxPoints, 2) };
    case 'rank':
      return { by: 'planPlaces', share, least: paddedNumber(plan.minPlaces) };
    case 'grade':
      return { by: 'planSteps' };
    default:
      return { by: 'plan', share };
  }
}

/** The rule of the chosen year and period; null where there is no target to hold a figure against. */
export function ruleOf(
  plan: Plan,
  { indicator, words, current, why }: IndicatorScore,
): Rule | null {
  const { year, period, shareDue } = current;
  const yardstick = yardstickOf(plan, indicator, year, period);
  if (yardstick === null) return null;
  const { target, tolerance, isUnderOne } = yardstick;
  const decimals = Math.max(
    why.decimals,
    decimalsKeeping([tolerance, 0], [target, target - tolerance]),
  );
  const near = nearOf(indicator, yardstick, decimals);
  const yearTarget = amount(indicator, target / shareDue, decimals);
  return {
    ...aimOf(indicator, words, yardstick, decimals),
    period,
    unit: indicator.unit,
    near,
    source: typeof near === 'string' ? null : sourceOf(plan, indicator),
    due: shareDue === 1 ? null : { share: sentenceNumber(shareDue * 100, 2), yearTarget },
    isHundred: indicator.comparator === '=' && yardstick.comparator !== '=',
    isUnderOne,
  };
}
