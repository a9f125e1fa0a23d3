import { notDueReason } from '../../../src/core/measure/due';
import type { Period } from '../../../src/core/period';
import { indicator } from '../../support/books';

const END = 45274;
const ended = { periodEnd: END, unitsDue: END - 3, publication: null, review: END };

// DOMAIN, Gap and light: "notDue (a reading is missing, and the indicator is not measured in this
// period, or the period's end … or publication lies after the review date; 'Chờ công bố' for
// published figures; a pro-rata target under 1)".
describe('a missing reading is not due', () => {
  test.each([
    ['year', 'halfYear'],
    ['year', 'nineMonths'],
    ['year', 'q4'],
    ['halfYear', 'nineMonths'],
    ['halfYear', 'q2'],
  ] as const)('when an indicator measured by %s is asked for %s', (frequency, period) => {
    expect(notDueReason(indicator({ frequency }), period, ended, 60)).toBe('notMeasured');
  });

  test('while the period’s end lies after the review date', () => {
    const before = { ...ended, review: END - 1 };
    expect(notDueReason(indicator(), 'year', before, 60)).toBe('periodOpen');
  });

  // "before 10/12": the day before is the last one (DOMAIN: The plan).
  test('while the day before which units send it lies after the review date', () => {
    const extended = { ...ended, unitsDue: END + 2 };
    expect(notDueReason(indicator(), 'year', extended, 60)).toBe('beforeDeadline');
    expect(notDueReason(indicator(), 'year', { ...extended, review: END + 1 }, 60)).toBeNull();
  });

  test.each([
    ['not known', null],
    ['after the review date', END + 1],
  ])('while the publication is %s', (_when, publication) => {
    const published = indicator({ kind: 'rank', aggregation: 'published' });
    const reason = notDueReason(published, 'year', { ...ended, publication }, 10);
    expect(reason).toBe('awaitingPublication');
  });

  test.each<[Period, number]>([
    ['halfYear', 0.5],
    ['q1', 0.75],
  ])('when the share of the target due in %s is %d, under 1', (period, target) => {
    const one = indicator({ kind: 'count' });
    expect(notDueReason(one, period, ended, target)).toBe('underOne');
  });
});

describe('a missing reading is due', () => {
  test('on the very day of the period’s end', () => {
    expect(notDueReason(indicator(), 'year', ended, 60)).toBeNull();
  });

  test('when the cut-off of the period is not known', () => {
    expect(notDueReason(indicator(), 'year', { ...ended, periodEnd: null }, 60)).toBeNull();
  });

  test('from the day of publication on, though the period’s end is later', () => {
    const published = indicator({ aggregation: 'published' });
    const dates = { ...ended, periodEnd: END + 9, publication: END };
    expect(notDueReason(published, 'year', dates, 60)).toBeNull();
  });

  test.each([
    ['year', 'year'],
    ['halfYear', 'year'],
    ['halfYear', 'halfYear'],
    ['quarter', 'nineMonths'],
    ['quarter', 'q3'],
  ] as const)('when an indicator measured by %s is asked for %s', (frequency, period) => {
    expect(notDueReason(indicator({ frequency }), period, ended, 60)).toBeNull();
  });

  test.each([
    ['of 1 inside the year', 'halfYear', 1],
    ['of 0, where it must be shown that nothing happened', 'halfYear', 0],
    ['under 1 for the whole year', 'year', 0.5],
  ] as const)('beside a count’s target %s', (_what, period, target) => {
    expect(notDueReason(indicator({ kind: 'count' }), period, ended, target)).toBeNull();
  });

  test('beside a percentage under 1', () => {
    expect(notDueReason(indicator(), 'halfYear', ended, 0.5)).toBeNull();
  });

  test('without a target', () => {
    expect(notDueReason(indicator({ kind: 'count' }), 'halfYear', ended, null)).toBeNull();
  });
});
