import fc from 'fast-check';
import { allSteps, eachOf } from '../../src/core/steps';
import { inSlices, SLICE_STEPS } from '../../src/pane/inSlices';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Milliseconds; only work takes time. */
let clock: number;

beforeEach(() => {
  clock = 0;
  jest.useFakeTimers();
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Steps that note in which slice each of them was taken; a slice is what one timer does. */
function watched(count: number, cost = 0) {
  const slices: number[] = [];
  let step = 0;
  const steps = eachOf(numbers(count), (one) => {
    step += 1;
    clock += cost;
    return one * 2;
  });
  const nextSlice = (): void => {
    const before = step;
    jest.advanceTimersToNextTimer();
    slices.push(step - before);
  };
  return { steps, slices, nextSlice };
}

test('no slice takes more than its steps, and all of them are taken', () => {
  const { steps, slices, nextSlice } = watched(2 * SLICE_STEPS + 5);
  const onDone = jest.fn();
  inSlices(steps, 0, { onDone });
  while (jest.getTimerCount() > 0) nextSlice();
  expect(slices).toEqual([SLICE_STEPS, SLICE_STEPS, 5]);
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('steps that cost much make short slices', () => {
  const { steps, slices, nextSlice } = watched(5, 8);
  inSlices(steps, 0, { onDone: jest.fn() });
  while (jest.getTimerCount() > 0) nextSlice();
  expect(slices.slice(0, 2)).toEqual([2, 2]);
});

test('what comes of it is what all steps at once come to, whatever their number', () => {
  fc.assert(
    fc.property(fc.nat(3 * SLICE_STEPS), (count) => {
      const onDone = jest.fn();
      inSlices(eachOf(numbers(count), String), 0, { onDone });
      jest.runAllTimers();
      expect(onDone.mock.calls).toEqual([[allSteps(eachOf(numbers(count), String))]]);
    }),
    { numRuns: 20 },
  );
});

test('nothing is done before the wait is over', () => {
  const { steps, nextSlice, slices } = watched(3);
  const onDone = jest.fn();
  inSlices(steps, 400, { onDone });
  jest.advanceTimersByTime(399);
  expect(onDone).not.toHaveBeenCalled();
  nextSlice();
  expect(slices).toEqual([3]);
});

test('called off, it takes no further step and nobody hears of it', () => {
  const { steps, nextSlice, slices } = watched(3 * SLICE_STEPS);
  const onDone = jest.fn();
  const callOff = inSlices(steps, 0, { onDone });
  nextSlice();
  callOff();
  expect(jest.getTimerCount()).toBe(0);
  expect(slices).toEqual([SLICE_STEPS]);
  expect(onDone).not.toHaveBeenCalled();
});

test('after each slice but the last it tells how many steps were taken', () => {
  const onSlice = jest.fn();
  inSlices(eachOf(numbers(2 * SLICE_STEPS + 1), String), 0, { onSlice, onDone: jest.fn() });
  jest.runAllTimers();
  expect(onSlice.mock.calls).toEqual([[SLICE_STEPS], [2 * SLICE_STEPS]]);
});
