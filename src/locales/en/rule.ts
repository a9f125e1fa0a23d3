import type { MarginSource, MarginUnit, MissSide, Rule, RuleBound } from '../../core/measure/rule';
import { PERIODS } from './periods';

type ByBound = Readonly<Record<RuleBound, (target: string) => string>>;

/** Places and words of a list: what is better stands higher. */
const PLACES = (at: (target: string) => string, orBetter: (target: string) => string): ByBound => ({
  atMost: orBetter,
  atLeast: orBetter,
  below: (target) => `better than ${at(target)}`,
  above: (target) => `better than ${at(target)}`,
  exactly: (target) => `at exactly ${at(target)}`,
});

const MET: Readonly<Record<Rule['subject'], ByBound>> = {
  number: {
    atLeast: (target) => `at ${target} or more`,
    above: (target) => `above ${target}`,
    atMost: (target) => `at ${target} or less`,
    below: (target) => `below ${target}`,
    exactly: (target) => `at exactly ${target}`,
  },
  rank: PLACES(
    (target) => `place ${target}`,
    (target) => `in the top ${target}`,
  ),
  grade: PLACES(
    (target) => `“${target}”`,
    (target) => `at “${target}” or better`,
  ),
  yes: always('when it is done (Có)'),
  no: always('when there is none (Không)'),
  fall: {
    atLeast: (target) => `at a fall of ${target} or more`,
    above: (target) => `at a fall of more than ${target}`,
    atMost: (target) => `at a fall of ${target} or less`,
    below: (target) => `at a fall of less than ${target}`,
    exactly: (target) => `at a fall of exactly ${target}`,
  },
  rise: {
    atLeast: (target) => `at a rise of ${target} or more`,
    above: (target) => `at a rise of more than ${target}`,
    atMost: (target) => `at a rise of ${target} or less`,
    below: (target) => `at a rise of less than ${target}`,
    exactly: (target) => `at a rise of exactly ${target}`,
  },
};

function always(words: string): ByBound {
  const same = (): string => words;
  return { atLeast: same, above: same, atMost: same, below: same, exactly: same };
}

const SIDES: Readonly<Record<MissSide, string>> = {
  short: 'short of it',
  over: 'above it',
  worse: 'behind it',
  either: 'off it',
};

function marginUnit(unit: MarginUnit, own: string): string {
  return { points: ' percentage points', places: ' places', own: ` ${own}` }[unit];
}

function nearPart({ near, unit, subject }: Rule): string {
  if (near === 'none') return 'nothing counts as near';
  if (near === 'equal') return 'near when exactly at that number';
  const last =
    near.last === null ? '' : subject === 'rank' ? ` (top ${near.last})` : ` (to ${near.last})`;
  const size = `${near.size}${marginUnit(near.unit, unit)}`;
  return `near when at most ${size} ${SIDES[near.side]}${last}`;
}

function sourceLine(source: MarginSource): string {
  switch (source.by) {
    case 'own':
      return 'The margin for near is set for this indicator alone.';
    case 'ownShare':
      return `The margin for near is set for this indicator alone: ${source.share}% of the target.`;
    case 'plan':
      return `Common margin for near: ${source.share}% of the target.`;
    case 'planPoints':
      return `Common margin for near: ${source.share}% of the target, at most ${source.most} percentage points.`;
    case 'planPlaces':
      return `Common margin for near: ${source.share}% of the target, rounded up, at least ${source.least} places.`;
    case 'planSteps':
      return 'The common margin for near is a number of steps.';
  }
}

export function ruleLines(rule: Rule): string[] {
  const met = MET[rule.subject][rule.bound](rule.target);
  const off = rule.period === 'year' ? 'off track' : 'behind so far';
  const lines = [`Met ${met}; ${nearPart(rule)}; otherwise ${off}.`];
  if (rule.source !== null) lines.push(sourceLine(rule.source));
  if (rule.due !== null) {
    const { share, yearTarget } = rule.due;
    const period = PERIODS[rule.period];
    lines.push(`Target of ${period}: ${share}% of the year's target (${yearTarget}).`);
  }
  if (rule.isHundred) lines.push('A target of “exactly 100%” is read as 100% or more.');
  if (rule.isUnderOne) lines.push('The target of this period is under 1: a miss is not judged.');
  return lines;
}
