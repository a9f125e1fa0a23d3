import fc from 'fast-check';
import { toleranceOf } from '../../../src/core/measure/tolerance';
import type { IndicatorKind, PlanTolerance } from '../../../src/core/plan/types';
import { typedNumber } from '../../support/numbers';

const PLAN: PlanTolerance = { share: 10, maxPoints: 5, minPlaces: 1, steps: 0 };

// DOMAIN, Gap and light: "Tolerance: 10 % of |target|; percent at most 5 points; rank at least 1
// place, rounded up; group, grade, yes/no none."
describe('the tolerance', () => {
  test.each<[IndicatorKind, number, number, string]>([
    ['percent', 33, 3.3, '10 % of the target'],
    ['percent', 50, 5, '10 % of the target'],
    ['percent', 60, 5, 'at most 5 points'],
    ['percent', 100, 5, 'at most 5 points'],
    ['percent', 0, 0, 'nothing beside a target of 0'],
    ['reduction', 20, 2, '10 % of the target'],
    ['reduction', 80, 5, 'at most 5 points'],
    ['reduction', -20, 2, '10 % of the size of the target'],
    ['count', 1000, 100, '10 % of the target, without a bound'],
    ['count', 12.5, 1.25, '10 % of the target'],
    ['score', 5.2, 0.52, '10 % of the target'],
    ['rank', 10, 1, 'one place'],
    ['rank', 5, 1, 'at least one place'],
    ['rank', 1, 1, 'at least one place'],
    ['rank', 30, 3, '10 % of the target'],
    ['rank', 31, 4, 'places are rounded up'],
    ['grade', 2, 0, 'none'],
    ['yesNo', 100, 0, 'none'],
  ])('of a %s with target %d is %d: %s', (kind, target, expected) => {
    expect(toleranceOf(kind, target, PLAN, undefined)).toBe(expected);
  });

  test('carries no noise of binary fractions', () => {
    expect((0.07 * 10) / 100).not.toBe(0.007);
    expect(toleranceOf('percent', 0.07, PLAN, undefined)).toBe(0.007);
    expect(toleranceOf('count', 0.07, PLAN, { by: 'share', amount: 10 })).toBe(0.007);
    expect(toleranceOf('score', 5, PLAN, { by: 'absolute', amount: 0.1 + 0.2 })).toBe(0.3);
  });

  test('of a rank does not grow by a place through the noise of a binary product', () => {
    const share = { ...PLAN, share: 0.1 + 0.2 };
    expect(toleranceOf('rank', 1000, share, undefined)).toBe(3);
  });
});

// DOMAIN, Gap and light: "Per plan and per indicator another share, points, places or steps."
describe('a plan may set another', () => {
  test.each([
    ['share', { share: 5 }, 'count', 200, 10],
    ['bound in points', { maxPoints: 3 }, 'percent', 60, 3],
    ['number of places', { minPlaces: 4 }, 'rank', 10, 4],
    ['number of steps', { steps: 1 }, 'grade', 2, 1],
  ] as const)('%s', (_what, change, kind, target, expected) => {
    expect(toleranceOf(kind, target, { ...PLAN, ...change }, undefined)).toBe(expected);
  });
});

describe('an indicator may set its own, in place of the plan’s', () => {
  test.each([
    ['a share beyond 5 points', 'percent', 60, { by: 'share', amount: 20 }, 12],
    ['a share of 0', 'percent', 60, { by: 'share', amount: 0 }, 0],
    ['points', 'percent', 60, { by: 'absolute', amount: 2.5 }, 2.5],
    ['a number of its unit', 'count', 200, { by: 'absolute', amount: 3 }, 3],
    ['places', 'rank', 10, { by: 'absolute', amount: 3 }, 3],
    ['steps', 'grade', 1, { by: 'absolute', amount: 1 }, 1],
    ['a share of places, rounded up', 'rank', 31, { by: 'share', amount: 20 }, 7],
    ['no place at all', 'rank', 10, { by: 'absolute', amount: 0 }, 0],
  ] as const)('%s', (_what, kind, target, own, expected) => {
    expect(toleranceOf(kind, target, PLAN, own)).toBe(expected);
  });
});

test('a tolerance is never negative, whatever the sign of the target', () => {
  const kinds: IndicatorKind[] = ['percent', 'count', 'score', 'reduction'];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), typedNumber, (kind, target) => {
      const tolerance = toleranceOf(kind, target, PLAN, undefined);
      expect(tolerance).toBeGreaterThanOrEqual(0);
      expect(tolerance).toBe(toleranceOf(kind, -target, PLAN, undefined));
    }),
  );
});
