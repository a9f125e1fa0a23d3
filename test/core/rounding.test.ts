import fc from 'fast-check';
import { round9, roundHalfAway, shiftDecimal } from '../../src/core/rounding';

describe('roundHalfAway rounds the decimal that is seen, half away from zero', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [1.45, 1, 1.5],
    [8.345, 2, 8.35],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [0.49, 0, 0],
    [-0.5, 0, -1],
    [1.0049, 2, 1],
    [29.7 - 33, 9, -3.3],
    [0.1 + 0.2, 15, 0.3],
    [0.1 + 0.2, 20, 0.3],
    [99.96, 1, 100],
    [9.995, 2, 10],
    [0.0000000005, 9, 0.000000001],
    [0.00000000049, 9, 0],
    [5e-10, 9, 1e-9],
    [4.9e-324, 9, 0],
    [1e-300, 300, 1e-300],
    [1.5e-7, 7, 2e-7],
  ])('%d at %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  test.each([
    [1250, -2, 1300],
    [1249, -2, 1200],
    [-1250, -2, -1300],
    [49, -2, 0],
    [50, -2, 100],
    [5e20, -21, 1e21],
    [123456789, -3, 123457000],
  ])('%d at %d decimals is %d: tens, hundreds, thousands', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  test.each([123456789012345680, 2 ** 53 + 2, 1.7976931348623157e308, -(2 ** 60), 1e21])(
    'a whole number %d stays what it is',
    (value) => {
      expect(roundHalfAway(value, 0)).toBe(value);
      expect(roundHalfAway(value, 9)).toBe(value);
    },
  );

  test.each([NaN, Infinity, -Infinity])('%d is returned as it is', (value) => {
    expect(roundHalfAway(value, 2)).toBe(value);
  });

  test.each([-0, -0.4, -1e-12])('%d gives 0, never -0', (value) => {
    expect(Object.is(roundHalfAway(value, 0), 0)).toBe(true);
  });

  test('a ninth decimal that is typed is kept exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e14, max: 1e14 }),
        fc.integer({ min: 0, max: 9 }),
        (digits, decimals) => {
          const value = Number(`${digits}e-${decimals}`) + 0;
          expect(roundHalfAway(value, decimals)).toBe(value);
        },
      ),
    );
  });

  test('a typed half goes away from zero whatever its double is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 0, max: 9 }),
        (whole, decimals) => {
          const tie = Number(`${whole}.5e-${decimals}`);
          expect(roundHalfAway(tie, decimals)).toBe(Number(`${whole + 1}e-${decimals}`));
          expect(roundHalfAway(-tie, decimals)).toBe(-Number(`${whole + 1}e-${decimals}`));
        },
      ),
    );
  });

  test('rounding twice changes nothing, and signs do not matter', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -5, max: 12 }),
        (value, decimals) => {
          const once = roundHalfAway(value, decimals);
          expect(roundHalfAway(once, decimals)).toBe(once);
          expect(roundHalfAway(-value, decimals)).toBe(-once + 0);
        },
      ),
    );
  });
});

describe('round9 is roundHalfAway at 9 decimals', () => {
  const same = (value: number): void => {
    expect(Object.is(round9(value), roundHalfAway(value, 9))).toBe(true);
  };

  test.each([
    29.7 - 33,
    0.0000000005,
    -0.0000000005,
    0.00000000049999999999,
    5e-10,
    5.000000000000001e-10,
    4.9e-324,
    1e-9,
    0.1 + 0.2,
    0.0000000015,
    1.0000000005,
    999999.9999999995,
    99999.9999999995,
    123456.7890123455,
    8707.640000000496,
    16384.0000000005,
    1e6,
    -1e6,
    1e15,
    0,
    -0,
    -1e-12,
    NaN,
    Infinity,
    -Infinity,
    Number.MAX_VALUE,
  ])('at %d', same);

  test('for any number', () => {
    fc.assert(fc.property(fc.double(), same), { numRuns: 2000 });
  });

  test('for any number under a million', () => {
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), same), {
      numRuns: 5000,
    });
  });

  test('for typed ties at the tenth decimal and the doubles next to them', () => {
    const tie = fc.tuple(
      fc.integer({ min: 0, max: 1e15 }),
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: 0, max: 12 }),
    );
    fc.assert(
      fc.property(tie, ([digits, ulps, shorter]) => {
        const value = Number(`${Math.floor(digits / 10 ** shorter)}.5e-9`);
        same(value * (1 + ulps * Number.EPSILON));
      }),
      { numRuns: 20000 },
    );
  });

  test('for differences of typed percentages', () => {
    const typed = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000);
    fc.assert(fc.property(typed, typed, (actual, target) => same(actual - target)));
  });
});

describe('shiftDecimal', () => {
  test.each([
    [0.297, 2, 29.7],
    [0.6, 2, 60],
    [0.0725, 2, 7.25],
    [1.15, 2, 115],
    [-0.297, 2, -29.7],
    [1.234, 3, 1234],
    [60, -2, 0.6],
    [0, 2, 0],
    [-0, 2, 0],
    [12.000000000000002, 0, 12],
    [1e-10, 2, 1e-8],
  ])('moves the point of %d by %d: %d', (value, places, expected) => {
    expect(shiftDecimal(value, places)).toBe(expected);
  });

  test('is the number with its digits moved, for all that people type', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: -4, max: 4 }),
        (digits, decimals, places) => {
          const value = Number(`${digits}e-${decimals}`);
          expect(shiftDecimal(value, places)).toBe(Number(`${digits}e${places - decimals}`) + 0);
        },
      ),
    );
  });
});
