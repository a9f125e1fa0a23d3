import { attainmentOf } from '../../../src/core/measure/attainment';
import type { Direction } from '../../../src/core/measure/gap';
import type { IndicatorKind } from '../../../src/core/plan/types';

// DOMAIN, Gap and light: "Attainment (actual/target × 100, inverted when lower is better; none for
// rank, group, yes/no; may exceed 100) is shown and decides nothing"; "a zero target divides nothing".
describe('the attainment', () => {
  test.each<[IndicatorKind, number, number, Direction, number]>([
    ['percent', 45, 60, 1, 75],
    ['count', 30, 20, 1, 150],
    ['score', 5, 5, 1, 100],
    ['count', 0, 20, 1, 0],
    ['reduction', -5, 10, 1, -50],
    ['percent', 10, 5, -1, 50],
    ['percent', 4, 5, -1, 125],
    ['percent', 5, 0, -1, 0],
  ])(
    'of a %s of %d against %d in direction %d is %d %%',
    (kind, actual, target, direction, expected) => {
      expect(attainmentOf(kind, actual, target, direction)).toBeCloseTo(expected, 9);
    },
  );

  test('is none beside a target of 0', () => {
    expect(attainmentOf('count', 5, 0, 1)).toBeNull();
  });

  test('is none for a figure of 0 where lower is better', () => {
    expect(attainmentOf('percent', 0, 5, -1)).toBeNull();
  });

  test.each(['rank', 'grade', 'yesNo'] as const)('is none for a %s', (kind) => {
    expect(attainmentOf(kind, 2, 1, -1)).toBeNull();
  });
});
