/** The demonstration: lights of the published results, and what is made up says so. */
import { demoBook } from '../../src/commands/demoBook';
import { refreshReport } from '../../src/commands/refreshReport';
import type { Book } from '../../src/core/book';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { builtInPlan } from '../../src/plans';

let book: Book;

beforeAll(async () => {
  const plan = await builtInPlan('vinh-phuc-2022-2025')?.load();
  if (plan === undefined) throw new Error('no built-in plan');
  book = demoBook(plan);
});

// Published ranks of 2022 against the plan's targets of 2022 (part II): by hand.
test.each([
  ['II.1', 9, 15, 'met', 6],
  ['II.2.1.HANG', 13, 20, 'met', 7],
  ['II.2.2.HANG', 13, 20, 'met', 7],
  ['II.2.3.HANG', 6, 15, 'met', 9],
  ['II.2.4.HANG', 23, 30, 'met', 7],
  ['II.2.5.HANG', 42, 5, 'off', -37],
  ['II.2.6.HANG', 1, 10, 'met', 9],
  ['II.2.7.HANG', 56, 35, 'off', -21],
  ['II.2.8.HANG', 7, 5, 'off', -2],
])('%s: place %i against top %i is %s', (id, place, target, status, gap) => {
  const found = scoreBook(book).find(({ indicator }) => indicator.id === id);
  const { current } = found ?? { current: null };
  expect(current).toMatchObject({ actual: place, target, status, gap });
});

test('every reading that is not a published result says that it is made up', () => {
  for (const { indicator, source } of book.readings) {
    const isPapi = typeof indicator === 'string' && indicator.startsWith('II.');
    expect(source).toMatch(isPapi ? /PAPI công bố/ : /^số liệu minh họa$/);
  }
});

test('the report as JSON has the shape that other programs read', () => {
  const scores = scoreBook(book);
  const report = refreshReport({ book, scores, findings: [], changes: [] });
  expect(Object.keys(report)).toEqual(['plan', 'year', 'period', 'counts', 'findings', 'rows']);
  expect([report.plan, report.year, report.period]).toEqual(['vinh-phuc-2022-2025', 2022, 'nam']);
  const counted = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(report.rows.length);
  for (const row of report.rows) {
    expect(Object.keys(row)).toEqual([
      'id',
      'component',
      'name',
      'unit',
      'target',
      'targetBasis',
      'actual',
      'gap',
      'attainment',
      'status',
      'why',
      'outlook',
    ]);
  }
});
