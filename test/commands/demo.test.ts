/** The demonstration: what is made up says so, and its report has the shape that programs read. */
import { demoBook } from '../../src/commands/demoBook';
import { refreshReport } from '../../src/commands/refreshReport';
import type { Book } from '../../src/core/book';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { ILLUSTRATION } from '../../src/core/readingWords';
import { builtInPlan } from '../../src/plans';
import { headCells } from '../../src/sheets/track/trackHead';

let book: Book;

beforeAll(async () => {
  const plan = await builtInPlan('vinh-phuc-2022-2025')?.load();
  if (plan === undefined) throw new Error('no built-in plan');
  book = demoBook(plan);
});

test('every reading that is not a published result says that it is made up', () => {
  for (const { indicator, source } of book.readings) {
    const isPapi = typeof indicator === 'string' && indicator.startsWith('II.');
    expect(source).toMatch(isPapi ? /PAPI công bố/ : /^số liệu minh họa$/);
  }
});

test('Theo dõi says that there are made-up figures, and only then', () => {
  const noteOf = (shown: Book) =>
    headCells(shown).find(({ style }) => style === 'warning')?.content;
  expect(noteOf(book)).toMatchObject({ value: 'Sổ có số liệu minh họa, không dùng để báo cáo.' });
  const readings = book.readings.filter(({ source }) => source !== ILLUSTRATION);
  expect(noteOf({ ...book, readings })).toMatchObject({ value: '' });
});

test('the report as JSON has the shape that other programs read', () => {
  const scores = scoreBook(book);
  const report = refreshReport({
    book,
    scores,
    findings: [],
    changes: [],
    upkeep: [],
    basis: { sheets: [], names: [] },
  });
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
