import type { Rule } from '../../../src/core/measure/rule';
import { ruleOf } from '../../../src/core/measure/rule';
import type { Comparator, Plan } from '../../../src/core/plan/types';
import type { BookChanges, IndicatorChanges } from '../../support/books';
import { indicator, planOf, reading, scoredOf, targetsOf, YEAR } from '../../support/books';

function ruleFor(changes: IndicatorChanges, book: BookChanges = {}): Rule {
  const one = indicator(changes);
  const plan: Plan = planOf([one], book.plan);
  const rule = ruleOf(plan, scoredOf(one, [], book));
  if (rule === null) throw new Error('no rule');
  return rule;
}

describe('the rule tells', () => {
  test('the bound, the margin, the last near figure and whose margin it is', () => {
    expect(ruleFor({ target: 33 })).toEqual({
      subject: 'number',
      bound: 'atLeast',
      target: '33%',
      period: 'year',
      unit: '%',
      near: { side: 'short', size: '3,3', unit: 'points', last: '29,7%' },
      source: { by: 'planPoints', share: '10', most: '5' },
      due: null,
      isHundred: false,
      isUnderOne: false,
    });
  });

  test.each<[string, IndicatorChanges, Partial<Rule>]>([
    ['a strict target', { target: 75, comparator: '>' }, { bound: 'above', target: '75%' }],
    [
      'what shall be low',
      { target: 5, better: 'lower', comparator: '<=' },
      { bound: 'atMost', near: { side: 'over', size: '0,5', unit: 'points', last: '5,5%' } },
    ],
    [
      'what shall be strictly lower',
      { target: 5, better: 'lower', comparator: '<' },
      { bound: 'below' },
    ],
    [
      'an exact target',
      { target: 50, comparator: '=' },
      { bound: 'exactly', near: { side: 'either', size: '5', unit: 'points', last: null } },
    ],
    [
      'exactly 100 % as at least 100 %',
      { target: 100, comparator: '=' },
      { bound: 'atLeast', target: '100%', isHundred: true },
    ],
    [
      'a rank in places, the margin rounded up and at least one',
      { kind: 'rank', target: 31 },
      {
        subject: 'rank',
        bound: 'atMost',
        target: '31',
        near: { side: 'worse', size: '04', unit: 'places', last: '35' },
        source: { by: 'planPlaces', share: '10', least: '01' },
      },
    ],
    [
      'a grade by its word, without a margin',
      { kind: 'grade', target: 'trung bình cao' },
      { subject: 'grade', target: 'trung bình cao', near: 'none', source: null },
    ],
    ['yes', { kind: 'yesNo', target: 'Có' }, { subject: 'yes', near: 'none' }],
    ['no', { kind: 'yesNo', target: 'Không', better: 'lower' }, { subject: 'no', near: 'none' }],
    [
      'a fall',
      { kind: 'reduction', target: 5 },
      { subject: 'fall', bound: 'atLeast', target: '5%' },
    ],
    [
      'a fall below nought as a rise that is bounded from above',
      { kind: 'reduction', target: -3 },
      { subject: 'rise', bound: 'atMost', target: '3%' },
    ],
    [
      'a count in its own unit',
      { kind: 'count', target: 1200 },
      {
        target: '1.200 lượt',
        near: { side: 'short', size: '120', unit: 'own', last: '1.080 lượt' },
        source: { by: 'plan', share: '10' },
      },
    ],
    [
      'a margin of its own',
      { target: 60, tolerance: { by: 'absolute', amount: 2 } },
      { near: { side: 'short', size: '2', unit: 'points', last: '58%' }, source: { by: 'own' } },
    ],
    [
      'a share of its own',
      { target: 60, tolerance: { by: 'share', amount: 5 } },
      {
        near: { side: 'short', size: '3', unit: 'points', last: '57%' },
        source: { by: 'ownShare', share: '5' },
      },
    ],
    [
      'a margin of nought',
      { target: 60, tolerance: { by: 'absolute', amount: 0 } },
      { near: 'none', source: null },
    ],
    [
      'that a strict target without a margin is near when it is just reached',
      { target: 60, comparator: '>', tolerance: { by: 'absolute', amount: 0 } },
      { near: 'equal' },
    ],
    [
      'a hair of a margin with as many decimals as it needs',
      { target: 0.01, kind: 'score' },
      { near: { side: 'short', size: '0,001', unit: 'own', last: '0,009 điểm' } },
    ],
  ])('%s', (_, changes, expected) => {
    expect(ruleFor(changes)).toMatchObject(expected);
  });

  test('a share of steps where the plan gives grades a margin', () => {
    const tolerance = { share: 10, maxPoints: 5, minPlaces: 1, steps: 1 };
    const rule = ruleFor({ kind: 'grade', target: 'cao nhất' }, { plan: { tolerance } });
    expect(rule.near).toEqual({ side: 'worse', size: '01', unit: 'places', last: null });
    expect(rule.source).toEqual({ by: 'planSteps' });
  });

  test('which part of the year is due in a half-year', () => {
    const rule = ruleFor({ kind: 'count', target: 40 }, { selection: { period: 'halfYear' } });
    expect(rule).toMatchObject({
      target: '20 lượt',
      period: 'halfYear',
      due: { share: '50', yearTarget: '40 lượt' },
    });
  });

  test('that a share of less than one thing is not judged when missed', () => {
    const rule = ruleFor({ kind: 'count', target: 1 }, { selection: { period: 'halfYear' } });
    expect(rule.isUnderOne).toBe(true);
  });
});

test('without a target of the year there is no rule', () => {
  const one = indicator({ targets: targetsOf({ [YEAR + 1]: 30 }) });
  expect(ruleOf(planOf([one]), scoredOf(one))).toBeNull();
});

/** What the words of a rule for a percent say of a figure. */
function lightBy({ bound, near }: Rule, target: number, actual: number): string {
  const miss = actual - target;
  const isMet = {
    atLeast: miss >= 0,
    above: miss > 0,
    atMost: miss <= 0,
    below: miss < 0,
    exactly: miss === 0,
  }[bound];
  if (isMet) return 'met';
  if (near === 'none') return 'off';
  if (near === 'equal') return miss === 0 ? 'near' : 'off';
  return Math.abs(miss) <= Number(near.size.replace(',', '.')) ? 'near' : 'off';
}

// DOMAIN: Gap and light.
describe('the rule in words and the light are one', () => {
  const comparators: readonly Comparator[] = ['>=', '>', '<=', '<', '='];
  const cases = comparators.flatMap((comparator) =>
    [0, 2].flatMap((amount) => [40, 100].map((target) => ({ comparator, amount, target }))),
  );
  test.each(cases)('for $comparator $target with a margin of $amount', (known) => {
    const { comparator, amount, target } = known;
    const better = comparator.startsWith('<') ? 'lower' : 'higher';
    const tolerance = { by: 'absolute', amount } as const;
    const one = indicator({ target, comparator, better, tolerance });
    const plan = planOf([one]);
    for (const miss of [-2.5, -2, -1, 0, 1, 2, 2.5]) {
      const scored = scoredOf(one, [reading({ value: target + miss })]);
      const rule = ruleOf(plan, scored);
      expect(rule === null ? null : lightBy(rule, target, target + miss)).toBe(
        scored.current.status,
      );
    }
  });
});
