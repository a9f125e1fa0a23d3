import { scoreBook } from '../../../src/core/measure/scoreBook';
import { earlyReview } from '../../../src/pane/overview/earlyReview';
import { bookOf, indicator, reading, serialOf, YEAR } from '../../support/books';

const END = `${YEAR}-12-14`;
const EARLY = `${YEAR}-04-30`;
const INDICATORS = [1, 2, 3].map((id) => indicator({ id: `CT.${id}`, target: 50 }));

/** What is said of three indicators, some of them with a figure. */
function said(review: string, today: string, figures = 0, indicators = INDICATORS) {
  const readings = indicators
    .slice(0, figures)
    .map(({ id }, row) => reading({ indicator: id, value: 60, row }));
  const selection = { year: YEAR, period: 'year', review: serialOf(review) } as const;
  const book = { ...bookOf(indicators, readings), selection };
  return earlyReview(book, scoreBook(book), today);
}

test('a cut-off before the end of the period is why nothing is judged, and today would judge it', () => {
  expect(said(EARLY, '2024-02-01')).toEqual({
    review: serialOf(EARLY),
    periodEnd: serialOf(END),
    today: serialOf('2024-02-01'),
  });
});

test.each([EARLY, END])('while the period goes on no other day is offered (%s)', (today) => {
  expect(said(EARLY, today)).toMatchObject({ today: null });
});

test.each([END, `${YEAR}-12-31`])('nothing is said once the period has ended (%s)', (review) => {
  expect(said(review, '2024-02-01')).toBeNull();
});

test('nothing is said where most indicators have a figure already', () => {
  expect(said(EARLY, '2024-02-01', 1)).not.toBeNull();
  expect(said(EARLY, '2024-02-01', 2)).toBeNull();
});

test('what waits for its publication does not wait for the cut-off', () => {
  const published = INDICATORS.map((one) => ({ ...one, aggregation: 'published' as const }));
  expect(said(EARLY, '2024-02-01', 0, published)).toBeNull();
});
