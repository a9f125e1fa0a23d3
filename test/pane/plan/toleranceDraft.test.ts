import type { WhatIf } from '../../../src/commands/whatIf';
import {
  draftOf,
  lightMoves,
  sameTolerance,
  typedPart,
  typedTolerance,
} from '../../../src/pane/plan/toleranceDraft';

const TOLERANCE = { share: 10, maxPoints: 2.5, minPlaces: 1, steps: 0 };

test.each([
  ['10', 10],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['0', 0],
  ['-1', null],
  ['', null],
  ['nhiều', null],
])('a part typed as “%s” is %s', (text, expected) => {
  expect(typedPart(text)).toBe(expected);
});

test('what is shown reads back as the same tolerance', () => {
  const draft = draftOf({ ...TOLERANCE, share: 1234.5 });
  expect(draft).toEqual({ share: '1234,5', maxPoints: '2,5', minPlaces: '1', steps: '0' });
  expect(typedTolerance(draft)).toEqual({ ...TOLERANCE, share: 1234.5 });
});

test('a tolerance with a part that is no number is none', () => {
  expect(typedTolerance({ ...draftOf(TOLERANCE), steps: 'x' })).toBeNull();
});

test('tolerances are the same where all four parts are', () => {
  expect(sameTolerance(TOLERANCE, { ...TOLERANCE })).toBe(true);
  expect(sameTolerance(TOLERANCE, { ...TOLERANCE, steps: 1 })).toBe(false);
});

test('changed lights are gathered by what they were and become, most first', () => {
  const light = (id: string, before: 'near' | 'offYear', after: 'near' | 'offYear') => ({
    id,
    name: id,
    before,
    after,
  });
  const result: WhatIf = {
    tolerance: TOLERANCE,
    ownTolerance: 0,
    changed: [
      light('A', 'near', 'offYear'),
      light('B', 'offYear', 'near'),
      light('C', 'offYear', 'near'),
    ],
  };
  expect(
    lightMoves(result).map(({ before, after, lights }) => [
      before,
      after,
      lights.map(({ id }) => id),
    ]),
  ).toEqual([
    ['off', 'near', ['B', 'C']],
    ['near', 'off', ['A']],
  ]);
});
