import fc from 'fast-check';
import type { Light, Verdict } from '../../../src/core/measure/status';
import { numberOf, rulesOf, wordsOf } from '../../../src/core/measure/score';
import type { Better, Comparator, Indicator } from '../../../src/core/plan/types';
import {
  GROUPS,
  indicator,
  LETTERS,
  planOf,
  reading,
  scoreOf,
  serialOf,
  targetsOf,
  YEAR,
} from '../../support/books';
import { typedPercent } from '../../support/numbers';

// DOMAIN, Gap and light.
describe('a figure beside its target', () => {
  test.each<[Comparator, Better, number, number, Verdict, number]>([
    ['>=', 'higher', 72.4, 70, 'exceeded', 2.4],
    ['>=', 'higher', 70, 70, 'met', 0],
    ['>=', 'higher', 66, 70, 'near', -4],
    ['>=', 'higher', 64.9, 70, 'offYear', -5.1],
    ['>', 'higher', 70, 70, 'near', 0],
    ['>', 'higher', 70.1, 70, 'exceeded', 0.1],
    ['<=', 'lower', 4, 5, 'exceeded', 1],
    ['<=', 'lower', 5, 5, 'met', 0],
    ['<=', 'lower', 5.5, 5, 'near', -0.5],
    ['<=', 'lower', 6, 5, 'offYear', -1],
    ['<', 'lower', 5, 5, 'near', 0],
    ['=', 'higher', 30, 30, 'met', 0],
    ['=', 'higher', 33, 30, 'near', 3],
    ['=', 'higher', 33.1, 30, 'offYear', 3.1],
    ['=', 'lower', 27, 30, 'near', 3],
    ['=', 'higher', 101, 100, 'exceeded', 1],
    ['=', 'higher', 96, 100, 'near', -4],
  ])(
    '"%s" (%s is better) %d against %d: %s',
    (comparator, better, actual, target, verdict, gap) => {
      const score = scoreOf(indicator({ comparator, better, target }), [
        reading({ value: actual }),
      ]);
      expect(score).toMatchObject({ verdict, gap, actual, target });
    },
  );

  test.each([
    ['year', 'offYear'],
    ['halfYear', 'offInside'],
    ['q1', 'offInside'],
  ] as const)('that misses it in %s is %s', (period, verdict) => {
    const row = reading({
      value: 1,
      period: { year: 'Cả năm', halfYear: '6 tháng', q1: 'Quý I' }[period],
    });
    const score = scoreOf(indicator({ target: 60 }), [row], { selection: { period } });
    expect(score).toMatchObject({ verdict, status: 'off' });
  });

  test('of a grade is compared by its place in the list', () => {
    const grade = indicator({ kind: 'grade', target: 'trung bình cao' });
    const say = (value: string) => scoreOf(grade, [reading({ value })]);
    expect(say('cao nhất')).toMatchObject({ verdict: 'exceeded', gap: 1, attainment: null });
    expect(say('Trung bình cao')).toMatchObject({ verdict: 'met', gap: 0 });
    expect(say('trung bình thấp')).toMatchObject({ verdict: 'offYear', gap: -1 });
  });

  test('of a grade may be near where the plan allows a step', () => {
    const grade = indicator({ kind: 'grade', list: LETTERS.id, target: 'B' });
    const tolerance = { share: 10, maxPoints: 5, minPlaces: 1, steps: 1 };
    const say = (value: string) => scoreOf(grade, [reading({ value })], { plan: { tolerance } });
    expect(say('C').verdict).toBe('near');
    expect(say('D').verdict).toBe('offYear');
  });

  test('of a rank is near by one place at least', () => {
    const rank = indicator({ kind: 'rank', target: 5 });
    const say = (value: number) => scoreOf(rank, [reading({ value, denominator: 63 })]);
    expect([4, 5, 6, 7].map((place) => say(place).verdict)).toEqual([
      'exceeded',
      'met',
      'near',
      'offYear',
    ]);
    expect(say(7)).toMatchObject({ gap: -2, tolerance: 1, attainment: null });
  });

  test('of a yes/no is met when done, off when not', () => {
    const yesNo = indicator({ kind: 'yesNo', target: 'Có' });
    expect(scoreOf(yesNo, [reading({ value: 'Có' })]).verdict).toBe('met');
    expect(scoreOf(yesNo, [reading({ value: 'Không' })]).verdict).toBe('offYear');
  });

  test('that is the indicator’s own tolerance away is near', () => {
    const own = indicator({ target: 60, tolerance: { by: 'absolute', amount: 8 } });
    expect(scoreOf(own, [reading({ value: 52 })])).toMatchObject({ verdict: 'near', tolerance: 8 });
  });

  test('has its attainment, which decides nothing', () => {
    const score = scoreOf(indicator({ target: 40 }), [reading({ value: 38 })]);
    expect(score.attainment).toBeCloseTo(95, 9);
    expect(score.verdict).toBe('near');
  });
});

// DOMAIN, Gap and light: "Milestone inside a year".
describe('inside the year', () => {
  const selection = { period: 'halfYear' } as const;
  const half = (value: number) => reading({ value, period: '6 tháng' });

  test('a count accumulated within the year is due pro rata', () => {
    const score = scoreOf(indicator({ kind: 'count', target: 25 }), [half(12)], { selection });
    expect(score).toMatchObject({ target: 12.5, shareDue: 0.5, gap: -0.5, tolerance: 1.25 });
    expect(score.verdict).toBe('near');
  });

  test('a percentage is held against the yearly target', () => {
    const score = scoreOf(indicator({ target: 60 }), [half(55)], { selection });
    expect(score).toMatchObject({ target: 60, shareDue: 1, verdict: 'near' });
  });
});

// DOMAIN, Gap and light: "Not lights".
describe('no light', () => {
  const early = { review: serialOf('2023-12-13') };

  test.each<[string, Verdict, Indicator, ReturnType<typeof reading>[], number | null]>([
    ['noData', 'noData', indicator({ target: 60 }), [], 60],
    ['noTarget', 'noTarget', indicator(), [], null],
    ['noTarget', 'noTarget', indicator(), [reading({ value: 5 })], null],
    [
      'notAssessable',
      'notAssessable',
      indicator({ target: 60 }),
      [reading({ state: 'Không công bố' })],
      60,
    ],
    [
      'notAssessable',
      'notAssessable',
      indicator({ target: 60 }),
      [reading({ numerator: 0, denominator: 0 })],
      60,
    ],
    ['invalid', 'invalid', indicator({ target: 60 }), [reading({ value: '60%' })], 60],
    ['invalid', 'invalid', indicator(), [reading({ value: '60%' })], null],
    [
      'notDue',
      'awaitingPublication',
      indicator({ kind: 'rank', aggregation: 'published', target: 9 }),
      [],
      9,
    ],
  ])('is %s (%s)', (status, verdict, one, rows, target) => {
    const score = scoreOf(one, rows);
    expect(score).toMatchObject({ status, verdict, target, gap: null, tolerance: null });
    expect(score.attainment).toBeNull();
  });

  test('before the period’s end a missing reading is notDue, a figure has its light', () => {
    const one = indicator({ target: 60 });
    expect(scoreOf(one, [], { selection: early })).toMatchObject({
      status: 'notDue',
      verdict: 'notDue',
      notDue: 'periodOpen',
    });
    const told = scoreOf(one, [reading({ value: 61 })], { selection: early });
    expect(told).toMatchObject({ verdict: 'exceeded', notDue: null });
  });

  test('rows that only a refresh can settle ask for it', () => {
    const rows = [1, 2].map((value) => reading({ unit: 'Sở Một', value }));
    const score = scoreOf(indicator({ kind: 'count', target: 5 }), rows);
    expect(score).toMatchObject({ status: 'invalid', verdict: 'stale', actual: null });
  });

  test('a year outside the indicator’s validity has no target', () => {
    const ended = indicator({ targets: targetsOf({ [YEAR]: 60 }), validTo: YEAR - 1 });
    expect(scoreOf(ended, [reading({ value: 70 })]).verdict).toBe('noTarget');
  });
});

describe('laws of scoring', () => {
  const BADNESS: Readonly<Record<Light, number>> = { met: 0, near: 1, off: 2 };
  const badness = (one: Indicator, value: number): number => {
    const { status } = scoreOf(one, [reading({ value })]);
    if (status !== 'met' && status !== 'near' && status !== 'off') throw new Error(status);
    return BADNESS[status];
  };
  const two = fc
    .tuple(typedPercent, typedPercent)
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  test('raising an actual never worsens a light where higher is better', () => {
    const bounds = fc.constantFrom<Comparator>('>=', '>');
    fc.assert(
      fc.property(two, typedPercent, bounds, ([low, high], target, comparator) => {
        const one = indicator({ target, comparator });
        expect(badness(one, high)).toBeLessThanOrEqual(badness(one, low));
      }),
    );
  });

  test('lowering an actual never worsens a light where lower is better', () => {
    const bounds = fc.constantFrom<Comparator>('<=', '<');
    fc.assert(
      fc.property(two, typedPercent, bounds, ([low, high], target, comparator) => {
        const one = indicator({ target, comparator, better: 'lower' });
        expect(badness(one, low)).toBeLessThanOrEqual(badness(one, high));
      }),
    );
  });

  test('a better place never worsens the light of a rank', () => {
    const place = fc.integer({ min: 1, max: 63 });
    fc.assert(
      fc.property(place, place, place, (one, other, target) => {
        const rank = indicator({ kind: 'rank', target });
        const better = badness(rank, Math.min(one, other));
        expect(better).toBeLessThanOrEqual(badness(rank, Math.max(one, other)));
      }),
    );
  });

  test('turning direction and comparator over mirrors the gap and keeps the light', () => {
    const pairs = fc.constantFrom<[Comparator, Comparator]>(['>=', '<='], ['>', '<'], ['=', '=']);
    fc.assert(
      fc.property(typedPercent, fc.integer({ min: 1, max: 99 }), pairs, (actual, target, both) => {
        // The mirror image of a figure lies as far on the other side of the target.
        const up = indicator({ target, comparator: both[0] });
        const down = indicator({ target, comparator: both[1], better: 'lower' });
        const one = scoreOf(up, [reading({ value: actual })]);
        const mirrored = scoreOf(down, [reading({ value: 2 * target - actual })]);
        expect(mirrored).toMatchObject({ gap: one.gap, verdict: one.verdict });
        const { gap } = scoreOf(down, [reading({ value: actual })]);
        expect((gap ?? NaN) + (one.gap ?? NaN)).toBe(0);
      }),
    );
  });

  test('exactly on target is met for ≥ ≤ = and not for > <', () => {
    const bounds = fc.constantFrom<[Comparator, Better]>(
      ['>=', 'higher'],
      ['>', 'higher'],
      ['=', 'higher'],
      ['=', 'lower'],
      ['<=', 'lower'],
      ['<', 'lower'],
    );
    fc.assert(
      fc.property(typedPercent, bounds, (target, [comparator, better]) => {
        const { verdict } = scoreOf(indicator({ target, comparator, better }), [
          reading({ value: target }),
        ]);
        expect(verdict).toBe(comparator === '>' || comparator === '<' ? 'near' : 'met');
      }),
    );
  });

  test('a missing value has no light and no number, a value always has both', () => {
    const value = fc.oneof(fc.constant(null), fc.constant(0), typedPercent);
    fc.assert(
      fc.property(value, typedPercent, (typedValue, target) => {
        const { actual, gap, status } = scoreOf(indicator({ target }), [
          reading({ value: typedValue }),
        ]);
        expect(actual).toBe(typedValue);
        expect(gap === null).toBe(typedValue === null);
        expect(status === 'noData').toBe(typedValue === null);
      }),
    );
  });
});

describe('words and numbers of an indicator', () => {
  const plan = planOf([]);

  test('are the words of its list, or Có and Không', () => {
    expect(wordsOf(plan, indicator({ kind: 'grade' }))).toEqual(GROUPS.words);
    expect(wordsOf(plan, indicator({ kind: 'yesNo' }))).toEqual(['Có', 'Không']);
    expect(wordsOf(plan, indicator({ kind: 'count' }))).toEqual([]);
  });

  test('units that are counted answer Có or Không', () => {
    const counted = indicator({ kind: 'count', aggregation: 'countOfUnits' });
    expect(rulesOf(plan, counted).words).toEqual(['Có', 'Không']);
    expect(rulesOf(plan, indicator({ kind: 'grade' })).words).toEqual(GROUPS.words);
  });

  test.each([
    ['percent', 60, 60],
    ['percent', 0, 0],
    ['grade', 'cao nhất', 1],
    ['grade', 'Thấp Nhất', 4],
    ['grade', 'khá', null],
    ['yesNo', 'Có', 100],
    ['yesNo', 'không', 0],
    ['yesNo', 'Đạt', null],
    ['count', '60', null],
  ] as const)('%s %p stands for %p', (kind, value, number) => {
    expect(numberOf(plan, indicator({ kind }), value)).toBe(number);
  });
});
