import { typedYears } from '../../../src/pane/plan/templateYears';

test.each([
  ['2026', ' 2030 ', { kind: 'years', first: 2026, last: 2030 }],
  ['2026', '2026', { kind: 'years', first: 2026, last: 2026 }],
  ['26', '2030', { kind: 'first' }],
  ['2026', 'x', { kind: 'last' }],
  ['2026', '3030', { kind: 'last' }],
  ['2030', '2026', { kind: 'order' }],
  ['2026', '2046', { kind: 'span' }],
])('years typed as %s and %s', (from, to, expected) => {
  expect(typedYears(from, to)).toEqual(expected);
});
