import { cellText } from '../../src/core/cells';
import { demoBook } from '../../src/commands/demoBook';
import { planRefresh } from '../../src/commands/refresh';
import { scoreBook } from '../../src/core/measure/scoreBook';
import type { IndicatorScore } from '../../src/core/measure/scoreBook';
import type { Verdict } from '../../src/core/measure/status';
import { checkBudget } from '../../src/core/budget/budgetCheck';
import { checkProgress } from '../../src/core/tasks/progressCheck';
import { progressContext, taskStates } from '../../src/core/tasks/taskStates';
import { budgetContext } from '../../src/sheets/budget/budgetSheet';
import { FakeHost } from '../support/fakeHost';
import { specOfBook } from '../support/modelBooks';
import { observedOf } from '../support/observed';
import { vinhPhuc } from '../support/plans';

const book = demoBook(vinhPhuc());
const scores = new Map(scoreBook(book).map((scored) => [scored.indicator.id, scored]));

function scoreOf(id: string): IndicatorScore['current'] {
  const scored = scores.get(id);
  if (scored === undefined) throw new Error(`no indicator ${id}`);
  return scored.current;
}

/**
 * PAPI 2022 of Vĩnh Phúc against the plan, by hand. Targets: Plan 232/KH-UBND, II.1 and II.2. Places
 * near a target: 10 % of it, rounded up, at least one.
 */
const RANKS: [id: string, rank: number, target: number, gap: number, verdict: Verdict][] = [
  ['II.1', 9, 15, 6, 'exceeded'],
  ['II.2.1.HANG', 13, 20, 7, 'exceeded'],
  ['II.2.2.HANG', 13, 20, 7, 'exceeded'],
  ['II.2.3.HANG', 6, 15, 9, 'exceeded'],
  ['II.2.4.HANG', 23, 30, 7, 'exceeded'],
  ['II.2.5.HANG', 42, 5, -37, 'offYear'],
  ['II.2.6.HANG', 1, 10, 9, 'exceeded'],
  ['II.2.7.HANG', 56, 35, -21, 'offYear'],
  ['II.2.8.HANG', 7, 5, -2, 'offYear'],
];

/** "Nâng cao so với năm 2021": strictly above the score that the plan prints; near within 10 % of it. */
const SCORES: [id: string, score: number, target: number, gap: number, verdict: Verdict][] = [
  ['II.2.1.DIEM', 5.4362, 4.72, 0.7162, 'exceeded'],
  ['II.2.2.DIEM', 5.5964, 5.19, 0.4064, 'exceeded'],
  ['II.2.3.DIEM', 4.5052, 4.42, 0.0852, 'exceeded'],
  ['II.2.4.DIEM', 6.7936, 6.24, 0.5536, 'exceeded'],
  ['II.2.5.DIEM', 7.1579, 7.77, -0.6121, 'near'],
  ['II.2.6.DIEM', 8.3148, 8.11, 0.2048, 'exceeded'],
  ['II.2.7.DIEM', 3.0372, 3.02, 0.0172, 'exceeded'],
  ['II.2.8.DIEM', 3.4672, 3.34, 0.1272, 'exceeded'],
];

describe('the published results of 2022 have the lights that the plan gives them', () => {
  test.each([...RANKS, ...SCORES])(
    '%s: %p against %p is %p, %s',
    (id, actual, target, gap, verdict) => {
      expect(scoreOf(id)).toMatchObject({ actual, target, gap, verdict });
    },
  );

  test('a rank says among how many', () => {
    expect(scoreOf('II.1').resolution.ranked).toBe(61);
    expect(scores.get('II.2.5.HANG')?.why.sentence).toContain('42/62');
  });

  test('a rank is compared with that of the year before', () => {
    expect(scores.get('II.2.5.HANG')).toMatchObject({ before: 1, trend: '↓ giảm' });
  });
});

describe('every figure says where it is from', () => {
  const published = (id: unknown): boolean => /^II\.(1$|2\.\d\.(HANG|DIEM)$)/.test(String(id));

  test('a published one the index', () => {
    const sources = book.readings
      .filter(({ indicator }) => published(indicator))
      .map(({ source }) => source);
    expect(sources).toHaveLength(2 * 17);
    expect(sources.filter((source) => !cellText(source).includes('PAPI công bố'))).toEqual([]);
  });

  // SHEETS, The report: with every rank.
  test('a rank who ranked', () => {
    const ranks = book.readings.filter(({ indicator }) =>
      /HANG$|^II\.1$/.test(cellText(indicator)),
    );
    expect(new Set(ranks.map(({ source }) => source))).toEqual(
      new Set(['Chỉ số PAPI công bố; thứ hạng tổng hợp từ điểm số công bố']),
    );
  });

  test('and a made-up one that it is made up', () => {
    const others = book.readings.filter(({ indicator }) => !published(indicator));
    expect(others.length).toBeGreaterThan(20);
    expect(new Set(others.map(({ source }) => source))).toEqual(new Set(['số liệu minh họa']));
  });
});

describe('progress and money of the demonstration', () => {
  test('say that they are made up', () => {
    expect(new Set(book.progress.map(({ source }) => source))).toEqual(
      new Set(['số liệu minh họa']),
    );
    expect(new Set(book.budget.map(({ decision }) => decision))).toEqual(
      new Set(['số liệu minh họa']),
    );
  });

  test('show most states and a row to correct on each sheet', () => {
    const states = new Set([...taskStates(book).values()].map(({ verdict }) => verdict));
    expect(states.size).toBeGreaterThan(7);
    const context = progressContext(book);
    expect(book.progress.map((row) => checkProgress(row, context).fault)).toContain('duePassed');
    const faults = book.budget.map((line) => checkBudget(line, budgetContext(book)));
    expect(faults.filter((fault) => fault !== null)).toEqual(['overspent']);
  });
});

describe('the demonstration', () => {
  test('shows every light and most of the reasons for none', () => {
    const statuses = new Set([...scores.values()].map(({ current }) => current.status));
    expect([...statuses].sort()).toEqual([
      'met',
      'near',
      'noData',
      'noTarget',
      'notAssessable',
      'off',
    ]);
  });

  test('names each indicator and its unit beside the reading', () => {
    const nameless = book.readings.filter(
      ({ name, unitLabel }) => name === null || unitLabel === null,
    );
    expect(nameless).toEqual([]);
  });

  test('looks back after the index of 2022 came out', () => {
    expect(book.selection).toEqual({ year: 2022, period: 'year', review: 45046 });
    expect(book.settings.publications.find(({ year }) => year === 2022)).toEqual({
      year: 2022,
      date: '2023-04-12',
    });
  });

  test('is written as a refresh would write it', async () => {
    const host = new FakeHost(observedOf(specOfBook(book)));
    const outcome = await planRefresh(host, { file: 'demo.xlsx', selection: {} });
    expect(outcome.ok && outcome.value.changes).toEqual([]);
  });
});
