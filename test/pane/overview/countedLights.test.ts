import { countsOf } from '../../../src/core/measure/counts';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import { STATUS_WORDS } from '../../../src/core/measure/status';
import { judgedOf, LIGHTS, NOT_LIGHTS } from '../../../src/pane/overview/countedLights';
import { bookOf, indicator, reading } from '../../support/books';

test('every status is counted somewhere, once', () => {
  const all = new Set(Object.values(STATUS_WORDS).map(({ status }) => status));
  expect([...LIGHTS, ...NOT_LIGHTS].sort()).toEqual([...all].sort());
});

test('judged are those with a light', () => {
  const values = [60, 49, 10, 'x', null];
  const indicators = values.map((_, index) => indicator({ id: `CT.${index}`, target: 50 }));
  const readings = values.map((value, row) => reading({ indicator: `CT.${row}`, value, row }));
  const counts = countsOf(scoreBook(bookOf(indicators, readings)));
  expect(counts).toMatchObject({ met: 1, near: 1, off: 1, invalid: 1, noData: 1 });
  expect(judgedOf(counts)).toBe(3);
});
