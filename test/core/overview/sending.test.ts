import type { Reading } from '../../../src/core/book';
import { sendingOf } from '../../../src/core/overview/sending';
import type { Unit } from '../../../src/core/plan/types';
import type { BookChanges } from '../../support/books';
import { bookOf, indicator, reading, serialOf, unit } from '../../support/books';

const NAME = 'Sở Một';

function saidOf(
  rows: readonly Partial<Reading>[],
  changes: Partial<Unit> = { mustReport: true },
  book: BookChanges = {},
): string | undefined {
  const units = [unit(NAME, changes)];
  const readings = rows.map((cells) => reading({ unit: NAME, value: 5, ...cells }));
  return sendingOf(bookOf([indicator()], readings, { plan: { units }, ...book })).get(NAME);
}

describe('a unit that must report has', () => {
  test.each<[string, readonly Partial<Reading>[]]>([
    ['a figure', [{}]],
    ['a figure of any indicator', [{ indicator: 'khác' }]],
    ['a state', [{ value: null, state: 'Không phát sinh' }]],
    ['only (a)', [{ value: null, numerator: 3 }]],
    ['a row that was set aside', [{ skip: 'Đã có số toàn tỉnh' }]],
    ['its name in capitals', [{ unit: 'SỞ MỘT' }]],
  ])('sent: %s', (_, rows) => {
    expect(saidOf(rows)).toBe('Đã gửi');
  });

  test.each<[string, readonly Partial<Reading>[]]>([
    ['no row', []],
    ['a row that says nothing yet', [{ value: null }]],
    ['a row of another year', [{ year: 2022 }]],
    ['a year that is a text', [{ year: '2023' }]],
    ['a row of another period', [{ period: '6 tháng' }]],
    ['a row of another unit', [{ unit: 'Sở Hai' }]],
    ['a row without an indicator', [{ indicator: null }]],
  ])('not sent: %s', (_, rows) => {
    expect(saidOf(rows)).toBe('Chưa gửi');
  });
});

describe('nobody is asked', () => {
  test.each<[string, Partial<Unit>]>([
    ['who need not report', { mustReport: false }],
    ['of whom nothing is said', {}],
    ['who ended before the end of the period', { mustReport: true, validTo: '2023-12-13' }],
    ['who came after it', { mustReport: true, validFrom: '2023-12-15' }],
  ])('%s', (_, changes) => {
    expect(saidOf([{}], changes)).toBe('');
  });

  test('unless the unit is there on the last day of the period', () => {
    const changes = { mustReport: true, validFrom: '2023-12-14', validTo: '2023-12-14' };
    expect(saidOf([], changes)).toBe('Chưa gửi');
  });

  test('of a period without dates the review date decides', () => {
    const changes = { mustReport: true, validFrom: '2023-12-20' };
    const book = { settings: { periods: [] } };
    expect(saidOf([], changes, book)).toBe('Chưa gửi');
    const review = serialOf('2023-12-19');
    expect(saidOf([], changes, { ...book, selection: { review } })).toBe('');
  });
});
