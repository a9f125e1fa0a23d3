import fc from 'fast-check';
import { allSteps } from '../../../src/core/steps';
import type { OpenPlan } from '../../../src/live/openBook';
import { reviewOpen } from '../../../src/live/reviewOpen';
import type { Reviewed } from '../../../src/pane/readings/lateReview';
import { LateReview } from '../../../src/pane/readings/lateReview';
import { wrongRows } from '../../live/reviewing';

/** Enough rows for several slices, and books that differ. */
const STATES: readonly OpenPlan[] = [400, 401, 402].map(wrongRows);
const [OLD, NEW] = STATES as [OpenPlan, OpenPlan];

let told: Reviewed[];
let shares: (number | null)[];
let late: LateReview;

beforeEach(() => {
  jest.useFakeTimers();
  [told, shares] = [[], []];
  late = new LateReview({
    onDone: (reviewed) => told.push(reviewed),
    onShare: (share) => shares.push(share),
  });
});
afterEach(() => jest.useRealTimers());

/** Some slices, not all of them. */
function half(): void {
  jest.advanceTimersToNextTimer();
  jest.advanceTimersToNextTimer();
  expect(jest.getTimerCount()).toBe(1);
}

test('the first review begins at once and is that of the whole workbook', () => {
  late.begin(OLD);
  jest.runAllTimers();
  expect(told).toEqual([{ of: OLD, review: allSteps(reviewOpen(OLD)) }]);
});

test('a newer edit calls the review of the old state off', () => {
  late.begin(OLD);
  half();
  late.begin(NEW);
  jest.runAllTimers();
  expect(told.map(({ of }) => of)).toEqual([NEW]);
});

test('later ones wait until nobody types', () => {
  late.begin(OLD);
  jest.runAllTimers();
  late.begin(NEW);
  jest.advanceTimersByTime(399);
  expect(told).toHaveLength(1);
  jest.runAllTimers();
  expect(told.map(({ of }) => of)).toEqual([OLD, NEW]);
});

test('nothing is told once it has ended', () => {
  late.begin(OLD);
  half();
  late.end();
  jest.runAllTimers();
  expect(told).toEqual([]);
});

test('how far it is is told after half a second, and no more when it is done', () => {
  late.begin(OLD);
  half();
  expect(shares).toEqual([null]);
  const later = performance.now() + 500;
  const clock = jest.spyOn(performance, 'now').mockReturnValue(later);
  jest.runAllTimers();
  clock.mockRestore();
  const [share = null] = shares.filter((known) => known !== null);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThanOrEqual(1);
  expect(shares[shares.length - 1]).toBeNull();
});

test('whenever edits come, what is told is the whole review of the state that stands', () => {
  const edits = fc.array(fc.tuple(fc.constantFrom(...STATES), fc.nat(6)), { minLength: 1 });
  fc.assert(
    fc.property(edits, (all) => {
      for (const [state, slices] of all) {
        told = [];
        late.begin(state);
        for (let slice = 0; slice < slices; slice += 1) jest.advanceTimersToNextTimer();
        expect(told.filter(({ of }) => of !== state)).toEqual([]);
      }
      jest.runAllTimers();
      const of = all[all.length - 1]?.[0] ?? OLD;
      expect(told).toEqual([{ of, review: allSteps(reviewOpen(of)) }]);
    }),
    { numRuns: 15 },
  );
});
