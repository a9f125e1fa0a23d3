import type { Bullet } from '../../../src/pane/overview/bullet';
import { bulletOf, isBaselineBeyond } from '../../../src/pane/overview/bullet';
import type { BookChanges, IndicatorChanges } from '../../support/books';
import { indicator, planOf, reading, scoredOf, targetsOf } from '../../support/books';

function chartOf(
  changes: IndicatorChanges,
  value: number | string | null = null,
  book: BookChanges = {},
): Bullet | null {
  const one = indicator(changes);
  const readings = value === null ? [] : [reading({ value, period: periodOf(book) })];
  return bulletOf(planOf([one], book.plan), scoredOf(one, readings, book));
}

const periodOf = ({ selection }: BookChanges): string =>
  selection?.period === 'halfYear' ? '6 tháng' : 'Cả năm';

function drawn(...given: Parameters<typeof chartOf>): Bullet {
  const bullet = chartOf(...given);
  if (bullet === null) throw new Error('no chart');
  return bullet;
}

/** Every place across the chart. */
function placesOf({ baseline, targets, due, actual, from }: Bullet): number[] {
  const marks = [baseline, ...targets, due, actual].flatMap((mark) => mark?.at ?? []);
  return from === null ? marks : [...marks, from];
}

const PATH = targetsOf({ 2022: 20, 2023: 25, 2024: 30, 2025: 40 });
const RANKS = targetsOf({ 2022: 20, 2023: 10, 2024: 10, 2025: 5 });

describe('the chart of a number', () => {
  const chart = drawn({ targets: PATH, baseline: { year: 2021, value: 15 } }, 18);

  test('goes from the baseline at its left edge to the last target at its right', () => {
    expect(chart.baseline).toEqual({ year: 2021, value: 15, at: 3 });
    expect(chart.targets.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(chart.targets[3]?.at).toBeCloseTo(97);
  });

  test('places all by one scale', () => {
    const [first, second, third] = chart.targets.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo((third ?? 0) - (second ?? 0));
    expect(chart.due).toEqual({ value: 25, at: second });
    expect(chart.actual?.at).toBeCloseTo(3 + (94 * 3) / 25);
  });

  test('draws its bar from the baseline to the actual', () => {
    expect(chart.from).toBe(3);
  });

  test('has room for an actual beyond the last target, and for one below the baseline', () => {
    for (const value of [60, 2]) {
      const far = drawn({ targets: PATH, baseline: { year: 2021, value: 15 } }, value);
      expect(Math.min(...placesOf(far))).toBeCloseTo(3);
      expect(Math.max(...placesOf(far))).toBeCloseTo(97);
    }
  });

  test('begins at nought where there is no baseline', () => {
    const without = drawn({ targets: PATH }, 20);
    expect(without.baseline).toBeNull();
    expect(without.from).toBe(3);
    expect(without.actual?.at).toBeCloseTo(50);
  });

  test('does not make a gulf of a hair', () => {
    const close = drawn({ target: 80, baseline: { year: 2021, value: 80 } }, 79.9);
    const [due, actual] = [close.due?.at ?? 0, close.actual?.at ?? 0];
    expect(due - actual).toBeGreaterThan(0);
    expect(due - actual).toBeLessThan(2);
  });

  test('stands where all is nought', () => {
    const places = placesOf(drawn({ target: 0 }, 0));
    expect(places.every((at) => at >= 0 && at <= 100)).toBe(true);
  });
});

describe('better is further right', () => {
  test('for a rank', () => {
    const chart = drawn({ kind: 'rank', targets: RANKS, baseline: { year: 2021, value: 31 } }, 25);
    const { baseline, actual, due } = chart;
    expect(baseline?.at).toBeLessThan(actual?.at ?? 0);
    expect(actual?.at).toBeLessThan(due?.at ?? 0);
    expect(chart.targets[3]?.at).toBeCloseTo(97);
  });

  test('for what shall be low', () => {
    const chart = drawn({ better: 'lower', comparator: '<=', target: 5 }, 8);
    expect(chart.actual?.at).toBeLessThan(chart.due?.at ?? 0);
  });

  test('and nothing is a beginning of a bar that grows to the left', () => {
    expect(drawn({ better: 'lower', comparator: '<=', target: 5 }, 8).from).toBeNull();
    expect(drawn({ kind: 'rank', targets: RANKS }, 25).from).toBeNull();
  });
});

describe('the chart of words', () => {
  const chart = drawn(
    {
      kind: 'grade',
      targets: targetsOf({ 2023: 'trung bình cao', 2025: 'cao nhất' }),
      baseline: { year: 2021, value: 'thấp nhất' },
    },
    'trung bình thấp',
  );

  test('has a step a word, the worst at the left, each mark in the middle of its step', () => {
    expect(chart.steps).toBe(4);
    expect(chart.baseline?.at).toBeCloseTo(12.5);
    expect(chart.actual?.at).toBeCloseTo(37.5);
    expect(chart.targets.map(({ at }) => at)).toEqual([62.5, 87.5]);
    expect(chart.from).toBeNull();
  });
});

test('yes and no are the ends of a scale, the share of units between them', () => {
  const chart = drawn({ kind: 'yesNo', target: 'Có' }, 'Không');
  expect(chart.actual?.at).toBe(3);
  expect(chart.due?.at).toBe(97);
});

test('inside a year the part that is due has a mark of its own', () => {
  const chart = drawn({ kind: 'count', target: 40 }, 10, { selection: { period: 'halfYear' } });
  expect(chart.due?.value).toBe(20);
  expect(chart.targets.map(({ value }) => value)).toEqual([40]);
});

describe('what is missing is not drawn', () => {
  test.each<[string, IndicatorChanges, number | null, Partial<Bullet>]>([
    ['no actual', { targets: PATH }, null, { actual: null }],
    ['no target of this year', { targets: targetsOf({ 2025: 40 }) }, 10, { due: null }],
    ['no target at all', {}, 10, { due: null, targets: [] }],
  ])('%s', (_, changes, value, expected) => {
    expect(drawn(changes, value)).toMatchObject(expected);
  });

  test('neither target nor actual: no chart, even with a baseline', () => {
    expect(chartOf({ baseline: { year: 2021, value: 15 } })).toBeNull();
  });

  test('a baseline that is no word of the list', () => {
    const chart = drawn({
      kind: 'grade',
      target: 'cao nhất',
      baseline: { year: 2021, value: 'x' },
    });
    expect(chart.baseline).toBeNull();
  });
});

describe('a baseline beyond the last target', () => {
  test.each([
    ['the first rank, where the fifth is asked for', 1, true],
    ['a rank that is to be improved', 31, false],
    ['the very rank that is asked for', 5, false],
  ])('%s', (_, value, expected) => {
    const chart = drawn({ kind: 'rank', targets: RANKS, baseline: { year: 2021, value } }, 42);
    expect(isBaselineBeyond(chart)).toBe(expected);
  });

  test('is none without a baseline or without a target', () => {
    expect(isBaselineBeyond(drawn({ targets: PATH }, 10))).toBe(false);
    expect(isBaselineBeyond(drawn({ baseline: { year: 2021, value: 15 } }, 10))).toBe(false);
  });
});
