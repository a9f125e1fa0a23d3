import type { Reading } from '../../src/core/book';
import { filledRowCount, IdSpans, NO_ROWS, ReadingSpans } from '../../src/core/span';
import { ID, reading, YEAR } from '../support/books';

const HEADER = 4;

/** Rows of Số liệu one below the other. */
function rows(...cells: readonly Partial<Reading>[]): Reading[] {
  return cells.map((known, index) => reading({ ...known, row: HEADER + 1 + index }));
}

const other = { indicator: 'CT.2' };

describe('the span of an indicator, year and period', () => {
  test('runs from the first of its rows to the last, others between them included', () => {
    const spans = new ReadingSpans(rows(other, {}, other, {}, other), HEADER);
    expect(spans.ofKey(ID, YEAR, 'year')).toEqual({ first: 2, last: 4 });
    expect(spans.ofPeriod(YEAR, 'year')).toEqual({ first: 1, last: 5 });
  });

  test('knows keys by their letters, whichever case they are in', () => {
    const spans = new ReadingSpans(
      rows(other, { indicator: ID.toLowerCase(), period: 'CẢ NĂM' }),
      HEADER,
    );
    expect(spans.ofKey(ID, YEAR, 'year')).toEqual({ first: 2, last: 2 });
  });

  test.each<Partial<Reading>>([
    { year: String(YEAR) },
    { year: YEAR + 1 },
    { year: { error: '#N/A' } },
    { period: '6 tháng' },
    { period: 6 },
    { indicator: 1 },
  ])('leaves out a row with %j', (cells) => {
    const spans = new ReadingSpans(rows(cells, {}, cells), HEADER);
    expect(spans.ofKey(ID, YEAR, 'year')).toEqual({ first: 2, last: 2 });
  });

  test('is that of no rows where there is none', () => {
    const spans = new ReadingSpans(rows(other), HEADER);
    expect(spans.ofKey(ID, YEAR, 'year')).toEqual(NO_ROWS);
    expect(spans.ofPeriod(YEAR, 'q1')).toEqual(NO_ROWS);
  });

  test('ends where ids end: what stands below is in no column that formulas look at', () => {
    const spans = new ReadingSpans(rows({}, { indicator: null }), HEADER);
    expect(spans.ofPeriod(YEAR, 'year')).toEqual({ first: 1, last: 1 });
  });
});

test('rows by id run from the first to the last', () => {
  const spans = new IdSpans(rows(other, {}, other, { indicator: ID.toLowerCase() }), HEADER);
  expect([spans.of(ID), spans.of('CT.3')]).toEqual([{ first: 2, last: 4 }, NO_ROWS]);
});

test('rows are counted down to the last that has an id, at least one', () => {
  expect(filledRowCount(rows({}, { indicator: null }, {}, { indicator: '' }), HEADER)).toBe(3);
  expect(filledRowCount([], HEADER)).toBe(1);
});
