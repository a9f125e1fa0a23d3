import { deadlineOf } from '../../../src/pane/readings/deadline';
import { modelBook } from '../../support/modelBooks';
import { serialOf } from '../../support/books';

const SETTINGS = {
  periods: [
    {
      year: 2027,
      period: 'year',
      from: '2026-12-15',
      to: '2027-12-14',
      unitsDue: '2027-12-10',
    },
  ],
} as const;

const on = (day: string) =>
  deadlineOf(modelBook([], { settings: SETTINGS, selection: { review: serialOf(day) } }));

// SHEETS: "trước ngày 10/12" leaves the ninth as the last day.
test.each([
  ['2027-12-05', 4],
  ['2027-12-09', 0],
  ['2027-12-10', -1],
])('as of %s, %d days are left', (day, left) => {
  expect(on(day)).toEqual({ day: '10/12/2027', left });
});

test('a period without a day has no deadline', () => {
  expect(deadlineOf(modelBook([], { settings: { periods: [] } }))).toBeNull();
});
