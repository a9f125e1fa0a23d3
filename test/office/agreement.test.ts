/**
 * Every formula of the workbook, calculated by LibreOffice, yields what `core/` computes. In place
 * of the seed and the number of random books, OFFICE_SEED and OFFICE_BOOKS set others. With
 * OFFICE_TURNS=1 each random book is calculated in one locale, turn by turn, and all others in both.
 */
import type { CellValue } from '../../src/core/cells';
import { scoreBook } from '../../src/core/measure/scoreBook';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { expectedCells, mismatches, report, sameValue } from './agreement';
import { bookFile, specOf } from './bookFile';
import { CASES, coverage, TASK_CASES, taskCoverage } from './coverage';
import type { Locale } from './libreOffice';
import { contentOf, LOCALES, recalculated } from './libreOffice';
import { poisoned } from './poison';
import type { Subject } from './subjects';
import { groups } from './subjects';

const SEED = Number(process.env['OFFICE_SEED'] ?? 232);
const BOOKS = Number(process.env['OFFICE_BOOKS'] ?? 500);
const LEAST_BOOKS = 500;
const TAKES_TURNS = process.env['OFFICE_TURNS'] === '1';

const GROUPS = groups(SEED, BOOKS);
const RANDOM = GROUPS.flatMap(({ subjects }) => subjects).filter(({ label }) => /seed/.test(label));

/** Whether a book is calculated in a locale. */
function isIn(locale: Locale, subject: Subject): boolean {
  const turn = RANDOM.indexOf(subject);
  return !TAKES_TURNS || turn < 0 || LOCALES[turn % LOCALES.length] === locale;
}

async function filesOf(subjects: readonly Subject[]): Promise<Map<Subject, Uint8Array>> {
  const files = new Map<Subject, Uint8Array>();
  for (const subject of subjects) {
    files.set(subject, await bookFile(subject.book, subject.inTable));
  }
  return files;
}

async function disagreement(subject: Subject, saved: Uint8Array, locale: Locale): Promise<string> {
  const { book, label } = subject;
  const observed = await contentOf(saved);
  return report(mismatches(book, specOf(book), observed, `${label}, ${locale}`));
}

describe('The comparison', () => {
  test.each<[CellValue, CellValue]>([
    ['', null],
    [1, 1 + 1e-10],
    [2_000_000, 2_000_000.000_1],
    [0, 1e-17],
    [{ error: '#N/A' }, { error: '#N/A' }],
  ])('takes %j and %j for the same', (ours, theirs) => {
    expect(sameValue(ours, theirs)).toBe(true);
  });

  test.each<[CellValue, CellValue]>([
    ['', 0],
    [0, ''],
    [0, 1e-9],
    [true, 1],
    ['Đạt', 'đạt'],
    [1, '1'],
    [{ error: '#N/A' }, { error: '#REF!' }],
    [100, 100.000_001],
  ])('tells %j from %j', (ours, theirs) => {
    expect(sameValue(ours, theirs)).toBe(false);
  });
});

describe(`The random books of seed ${SEED}`, () => {
  const scores = RANDOM.flatMap(({ book }) => scoreBook(book));
  const counts = coverage(scores);
  const taskCounts = taskCoverage(RANDOM.map(({ book }) => book));

  test(`are ${LEAST_BOOKS} at least`, () => {
    expect(RANDOM.length).toBeGreaterThanOrEqual(LEAST_BOOKS);
  });

  test('have plans that the program would load', () => {
    const faults = RANDOM.flatMap(({ book, label }) =>
      parsePlan(book.plan, label).findings.filter(({ severity }) => severity === 'error'),
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ...CASES.map((known) => [known, counts.get(known) ?? 0] as const),
    ...TASK_CASES.map((known) => [known, taskCounts.get(known) ?? 0] as const),
  ])('reach %s (%d times)', (_case, count) => {
    expect(count).toBeGreaterThan(0);
  });
});

describe(`LibreOffice and core agree in every formula cell (seed ${SEED})`, () => {
  const saved = new Map<string, Uint8Array>();
  const keyOf = ({ label }: Subject, locale: Locale): string => `${label}|${locale}`;

  beforeAll(async () => {
    const subjects = GROUPS.flatMap((group) => group.subjects);
    const files = await filesOf(subjects);
    const recalculate = async (locale: Locale): Promise<void> => {
      const here = subjects.filter((subject) => isIn(locale, subject));
      const results = await recalculated(
        here.map((subject) => files.get(subject) ?? new Uint8Array()),
        locale,
      );
      here.forEach((subject, index) => {
        saved.set(keyOf(subject, locale), results[index] ?? new Uint8Array());
      });
    };
    await Promise.all(LOCALES.map(recalculate));
  });

  describe.each(LOCALES)('in %s', (locale) => {
    test.each(GROUPS.map(({ name, subjects }) => [name, subjects] as const))(
      'of %s',
      async (_name, subjects) => {
        const told: string[] = [];
        for (const subject of subjects.filter((one) => isIn(locale, one))) {
          const bytes = saved.get(keyOf(subject, locale)) ?? new Uint8Array();
          told.push(await disagreement(subject, bytes, locale));
        }
        expect(told.filter((text) => text !== '').join('\n')).toBe('');
      },
    );
  });
});

describe('A book whose stored values are all wrong', () => {
  test('is right again once LibreOffice has calculated it', async () => {
    const subject = GROUPS.flatMap(({ subjects }) => subjects).find(
      ({ label }) => label === 'demonstration',
    );
    if (subject === undefined) throw new Error('no demonstration');
    const { book } = subject;
    const spec = specOf(book);
    const { bytes, cells } = poisoned(await bookFile(book));
    const before = mismatches(book, spec, await contentOf(bytes), 'poisoned');
    const [after = new Uint8Array()] = await recalculated([bytes], 'vi-VN');

    expect(cells).toBe(expectedCells(spec).length);
    expect(before).toHaveLength(cells);
    expect(await disagreement(subject, after, 'vi-VN')).toBe('');
  });
});
