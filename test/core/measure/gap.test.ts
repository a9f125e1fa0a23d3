import fc from 'fast-check';
import type { Direction } from '../../../src/core/measure/gap';
import { directionOf, gapOf } from '../../../src/core/measure/gap';
import { typedNumber } from '../../support/numbers';

// DOMAIN, Gap and light: gap = actual − target when higher is better, target − actual when lower is.
describe('the gap is positive where the figure is better than its target', () => {
  test.each([
    [72.4, 70, 1, 2.4],
    [29, 33, 1, -4],
    [4, 5, -1, 1],
    [8, 5, -1, -3],
    [5, 10, -1, 5],
    [0, 5, -1, 5],
    [0, 5, 1, -5],
    [120, 100, 1, 20],
    [-3, 5, 1, -8],
  ] as const)('%d against %d in direction %d: %d', (actual, target, direction, gap) => {
    expect(gapOf(actual, target, direction)).toBe(gap);
  });

  test('mirroring the direction mirrors the gap', () => {
    fc.assert(
      fc.property(typedNumber, typedNumber, (actual, target) => {
        expect(gapOf(actual, target, -1) + gapOf(actual, target, 1)).toBe(0);
      }),
    );
  });

  test('swapping actual and target is the same as turning the direction', () => {
    fc.assert(
      fc.property(typedNumber, typedNumber, (actual, target) => {
        expect(gapOf(actual, target, 1)).toBe(gapOf(target, actual, -1));
      }),
    );
  });
});

// DOMAIN, Gap and light: rounded half away from zero at 9 decimals before anything is compared.
describe('the gap carries no noise of binary fractions', () => {
  test.each([
    [29.7, 33, -3.3],
    [0.1 + 0.2, 0.3, 0],
    [1.1 + 2.2, 3.3, 0],
    [70.1, 70, 0.1],
    [0.0000000005, 0, 0.000000001],
    [0.00000000049, 0, 0],
  ])('%d against %d is %d', (actual, target, gap) => {
    expect(gapOf(actual, target, 1)).toBe(gap);
  });

  test('a figure exactly on target has the gap 0, never -0', () => {
    fc.assert(
      fc.property(typedNumber, fc.constantFrom<Direction>(1, -1), (value, direction) => {
        expect(gapOf(value, value, direction)).toBe(0);
      }),
    );
  });
});

// DOMAIN, Indicator kinds, column "better".
describe('the direction', () => {
  test.each([
    ['percent', 'higher', 1],
    ['percent', 'lower', -1],
    ['count', 'higher', 1],
    ['count', 'lower', -1],
    ['score', 'higher', 1],
    ['reduction', 'higher', 1],
    ['yesNo', 'higher', 1],
  ] as const)('of a %s where %s is better is %d', (kind, better, direction) => {
    expect(directionOf(kind, better)).toBe(direction);
  });

  test('of a rank is towards the lower place', () => {
    expect(directionOf('rank', 'lower')).toBe(-1);
  });

  test.each(['higher', 'lower'] as const)(
    'of a grade is towards the earlier word of its list, though the plan says %s',
    (better) => {
      expect(directionOf('grade', better)).toBe(-1);
    },
  );
});
