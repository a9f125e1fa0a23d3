/** The numbers of the built-in plan: how many, from where, and what body and appendix say of them. */
import type { Component, Indicator } from '../../src/core/plan/types';
import { fold, vinhPhucPlan } from '../support/planSource';

const { components, indicators, lists, rankedProvinces } = vinhPhucPlan();

const YEARS = ['2022', '2023', '2024', '2025'] as const;

function indicator(id: string): Indicator {
  const found = indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
}

function values({ targets }: Indicator): Readonly<Record<string, number | string>> {
  return Object.fromEntries(Object.entries(targets).map(([year, { value }]) => [year, value]));
}

describe('the indicators of the plan', () => {
  const written = indicators.filter(({ optional }) => optional !== true);
  const scores = indicators.filter(({ optional }) => optional === true);

  test('are 80 of the document and 8 scores that it implies', () => {
    expect([written.length, scores.length]).toEqual([80, 8]);
    expect(scores.map(({ id }) => id)).toEqual(
      components.map((_, index) => `II.2.${String(index + 1)}.DIEM`),
    );
  });

  test('are 29 without a lead in the plan', () => {
    expect(written.filter(({ lead }) => lead.units.length === 0)).toHaveLength(29);
  });

  test('are 21 with a number for the last year only', () => {
    const last = written.filter(({ targets }) => Object.keys(targets).join() === '2025');
    expect(last).toHaveLength(21);
  });

  test('assume a number only after the one year that the document states', () => {
    const kept = written.filter(({ targets }) =>
      Object.values(targets).some(({ basis }) => basis === 'assumed'),
    );
    expect(kept.map(({ id }) => id)).toEqual(['PL.VIII.7', 'PL.VIII.8', 'PL.VIII.9', 'PL.VIII.10']);
    for (const { timing, targets } of kept) {
      const [first, ...later] = Object.entries(targets);
      expect([first?.[0], first?.[1].basis]).toEqual([timing, 'stated']);
      expect(later.map(([, { value, basis }]) => [value, basis])).toEqual(
        later.map(() => [first?.[1].value, 'assumed']),
      );
    }
  });
});

describe('the headline targets', () => {
  test.each([
    ['III.5.1', [60, 70, 80, 90]],
    ['III.5.3', [20, 25, 30, 40]],
    ['III.5.5', [30, 35, 40, 50]],
  ])('%s rise by the stated step and end at the stated number', (id, path) => {
    const { targets, unit } = indicator(id);
    expect(unit).toBe('%');
    expect(YEARS.map((year) => targets[year]?.value)).toEqual(path);
    expect(YEARS.map((year) => targets[year]?.basis)).toEqual([
      'stated',
      'derived',
      'derived',
      'stated',
    ]);
  });
});

interface YearGoal {
  readonly rank: number;
  readonly group: string;
  /** The words name a range of years, not this year alone. */
  readonly range: boolean;
}

const GOAL =
  /năm (\d{4})(?:- ?(\d{4}))?[,:]? (?:duy trì )?trong tốp (\d+)\/63(?: các)?(?: tỉnh, thành phố)?[,;] thuộc nhóm có điểm số (cao nhất|trung bình cao|trung bình thấp|thấp nhất)/giu;

/** Rank and group of every year, out of the words of a component's paragraph or heading. */
function goalsOf(quote: string): Readonly<Record<string, YearGoal>> {
  const goals: Record<string, YearGoal> = {};
  for (const [, from, to, rank, group] of fold(quote).matchAll(GOAL)) {
    for (let year = Number(from); year <= Number(to ?? from); year += 1) {
      goals[String(year)] = {
        rank: Number(rank),
        group: String(group).toLowerCase(),
        range: to !== undefined,
      };
    }
  }
  return goals;
}

function pick<K extends keyof YearGoal>(
  goals: Readonly<Record<string, YearGoal>>,
  key: K,
): Readonly<Record<string, YearGoal[K]>> {
  return Object.fromEntries(Object.entries(goals).map(([year, goal]) => [year, goal[key]]));
}

const RESULT =
  /Đạt (\d),(\d\d)(?:\/10)?(?: điểm)?, xếp thứ (\d+)\/(\d+)(?: tỉnh, thành phố)?[,;]? thuộc nhóm có điểm số (cao nhất|trung bình cao|trung bình thấp|thấp nhất)/iu;

/** Score, rank, number ranked and group of 2021. */
function resultOf(quote: string): readonly (number | string)[] {
  const [, whole, cents, rank, ranked, group] = RESULT.exec(fold(quote)) ?? [];
  return [Number(`${whole}.${cents}`), Number(rank), Number(ranked), String(group).toLowerCase()];
}

function measures({ order }: Component): Record<'rank' | 'group' | 'score', Indicator> {
  const id = `II.2.${String(order)}`;
  return {
    rank: indicator(`${id}.HANG`),
    group: indicator(`${id}.NHOM`),
    score: indicator(`${id}.DIEM`),
  };
}

/** Where body and appendix name different groups, and the appendix alone fits its own rank. */
const BY_APPENDIX: readonly string[] = ['C3 2022', 'C7 2025'];

describe.each(components.map((component) => [component.id, component] as const))(
  'component %s',
  (id, component) => {
    const body = goalsOf(component.bodyQuote);
    const appendix = goalsOf(component.appendixQuote);
    const { rank, group, score } = measures(component);

    test('has one rank target a year, the same in body, appendix and plan', () => {
      expect(Object.keys(body)).toEqual([...YEARS]);
      expect(pick(appendix, 'rank')).toEqual(pick(body, 'rank'));
      expect(values(rank)).toEqual(pick(body, 'rank'));
    });

    test('has the group targets of the appendix, which differ from the body where listed', () => {
      const other = YEARS.filter((year) => body[year]?.group !== appendix[year]?.group);
      const listed = YEARS.filter((year) => BY_APPENDIX.includes(`${id} ${year}`));
      expect(other).toEqual(listed);
      expect(values(group)).toEqual(pick(appendix, 'group'));
      expect(group.note.includes('phù hợp với mục tiêu')).toBe(listed.length > 0);
    });

    test('has a group target every year in which the rank target lies', () => {
      const words = lists.find((list) => list.id === group.list)?.words ?? [];
      const quarter = rankedProvinces / words.length;
      const fitting = Object.entries(values(rank)).map(([year, place]) => [
        year,
        words[Math.floor((Number(place) - 1) / quarter)],
      ]);
      expect(values(group)).toEqual(Object.fromEntries(fitting));
    });

    test('marks a year as stated when it is named alone, as every year when in a range', () => {
      const bases = YEARS.map((year) => (body[year]?.range === true ? 'everyYear' : 'stated'));
      expect(YEARS.map((year) => rank.targets[year]?.basis)).toEqual(bases);
      expect(YEARS.map((year) => group.targets[year]?.basis)).toEqual(bases);
    });

    test('starts from the result of 2021 that body and appendix print', () => {
      const result = resultOf(component.bodyQuote);
      expect(resultOf(component.appendixQuote)).toEqual(result);
      expect([
        score.baseline?.value,
        rank.baseline?.value,
        rank.baseline?.outOf,
        group.baseline?.value,
      ]).toEqual(result);
    });

    test('is to score above 2021 every year, as the goal for all components implies', () => {
      const goal = { value: score.baseline?.value, basis: 'derived' };
      expect(score.targets).toEqual(Object.fromEntries(YEARS.map((year) => [year, goal])));
      expect([score.comparator, score.optional]).toEqual(['>', true]);
    });
  },
);
