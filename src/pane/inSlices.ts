/** Long work in the page's thread, cut so that the browser answers the officer in between. */
import type { Steps } from '../core/steps';

/** Steps of a slice at most, however little they cost. */
export const SLICE_STEPS = 1_000;
/** Milliseconds after which a slice takes no further step: a frame of the screen lasts 16. */
const SLICE_TIME = 10;

interface Listener<T> {
  /** After each slice but the last. @param taken steps so far */
  readonly onSlice?: (taken: number) => void;
  readonly onDone: (result: T) => void;
}

/**
 * Takes the steps slice by slice.
 * @param wait milliseconds before the first of them
 * @returns calls the work off: no further step is taken, nobody hears of it
 */
export function inSlices<T>(steps: Steps<T>, wait: number, listener: Listener<T>): () => void {
  let taken = 0;
  let timer = setTimeout(slice, wait);

  function slice(): void {
    const end = performance.now() + SLICE_TIME;
    const last = taken + SLICE_STEPS;
    do {
      const { done, value } = steps.next();
      if (done === true) return listener.onDone(value);
      taken += 1;
    } while (taken < last && performance.now() < end);
    timer = setTimeout(slice, 0);
    listener.onSlice?.(taken);
  }

  return () => clearTimeout(timer);
}
