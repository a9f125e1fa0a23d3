import {
  componentCounts,
  judged,
  notJudged,
  shareMet,
  totalCounts,
} from '../../../src/core/overview/componentCounts';
import { notMet } from '../../../src/core/overview/notMet';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import type { Component } from '../../../src/core/plan/types';
import { bookOf, indicator, reading } from '../../support/books';

const component = (id: string, order: number): Component => ({
  id,
  order,
  name: id,
  subDimensions: [],
  section: '',
  appendixQuote: '',
  bodyQuote: '',
});

const target = 60;
const book = bookOf(
  [
    indicator({ id: 'A.1', component: 'C1', target }),
    indicator({ id: 'A.2', component: 'C1', target }),
    indicator({ id: 'A.3', component: 'C1' }),
    indicator({ id: 'B.1', component: 'C2', target }),
    indicator({ id: 'B.2', component: 'C2', target }),
    indicator({ id: 'K.1', component: null, target }),
  ],
  [
    reading({ indicator: 'A.1', value: 70 }),
    reading({ indicator: 'A.2', value: 58 }),
    reading({ indicator: 'B.1', value: 20 }),
    reading({ indicator: 'B.2', value: 'sáu mươi' }),
  ],
  { plan: { components: [component('C1', 1), component('C2', 2), component('C3', 3)] } },
);
const scores = scoreBook(book);
const rows = componentCounts(book.plan, scores);
const NOTHING = { met: 0, near: 0, off: 0, notDue: 0, noData: 0, notAssessed: 0 };

describe('the counts by component', () => {
  test('have a row a component in the order of the plan, and one for the plan as a whole', () => {
    expect(rows).toEqual([
      { component: 'C1', counts: { ...NOTHING, met: 1, near: 1, notAssessed: 1 } },
      { component: 'C2', counts: { ...NOTHING, off: 1, noData: 1 } },
      { component: 'C3', counts: NOTHING },
      { component: null, counts: { ...NOTHING, noData: 1 } },
    ]);
  });

  test('add up to all indicators', () => {
    const total = totalCounts(rows);
    expect([judged(total), notJudged(total)]).toEqual([3, 3]);
  });

  // SHEETS, Tổng quan: "Tỷ lệ đạt (%) 9 (= đạt / được đánh giá)".
  test('give a rate of what is judged, and none where nothing is', () => {
    expect(rows.map(({ counts }) => shareMet(counts))).toEqual([50, 0, null, null]);
  });
});

describe('what is not met', () => {
  test('is told with what is off first, each in the order of the plan', () => {
    expect(notMet(scores).map(({ indicator: { id } }) => id)).toEqual(['B.1', 'A.2']);
  });
});
