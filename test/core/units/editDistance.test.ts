import fc from 'fast-check';
import { editDistance } from '../../../src/core/units/editDistance';

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['', 'ab', 2],
  ['kitten', 'sitting', 3],
  ['nội vụ', 'nội vu', 1],
  ['sở nội vụ', 'sở nộivụ', 1],
  ['abc', 'acb', 2],
])('from %p to %p it is %d', (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance);
  expect(editDistance(b, a, 9)).toBe(distance);
});

test('beyond the limit it is not counted', () => {
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('kitten', 'sitting', 2)).toBeNull();
  expect(editDistance('a', 'abcdef', 2)).toBeNull();
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ộ'), maxLength: 8 });

test('it is a distance: symmetric, 0 for the same only, no detour is shorter', () => {
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      const between = (x: string, y: string): number => editDistance(x, y, 99) ?? NaN;
      expect(between(a, b)).toBe(between(b, a));
      expect(between(a, b) === 0).toBe(a === b);
      expect(between(a, c)).toBeLessThanOrEqual(between(a, b) + between(b, c));
    }),
  );
});
