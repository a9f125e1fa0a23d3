/** Numbers as people type them, for property tests. */
import fc from 'fast-check';

/**
 * A number typed with up to `decimals` decimals, from `min` to `max`. Drawn as its digits: random
 * doubles are nearly all too small to be seen.
 */
export function typed(min: number, max: number, decimals: number): fc.Arbitrary<number> {
  return fc.nat(decimals).chain((places) => {
    const [least, most] = [Math.ceil(min * 10 ** places), Math.floor(max * 10 ** places)];
    return fc.integer({ min: least, max: most }).map((digits) => Number(`${digits}e-${places}`));
  });
}

/** Up to a million either side of 0 with at most six decimals. */
export const typedNumber = typed(-1e6, 1e6, 6);

/** Percentage points, now and then over 100. */
export const typedPercent = typed(0, 130, 4);

/** (a) and (b): whole numbers, (b) not 0. */
export const typedPair = fc.record({
  numerator: fc.integer({ min: 0, max: 100_000 }),
  denominator: fc.integer({ min: 1, max: 100_000 }),
});
