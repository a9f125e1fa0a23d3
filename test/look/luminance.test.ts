import { contrast, isDark, luminance } from '../../src/look/luminance';

test('luminance goes from black to white', () => {
  expect([luminance('000000'), luminance('#FFFFFF')]).toEqual([0, 1]);
});

test.each([
  ['000000', 'FFFFFF', 21],
  ['#777777', '#FFFFFF', 4.48],
  ['FFFFFF', '767676', 4.54],
])('the contrast of %s and %s is %d (values of WCAG)', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

test('what is no colour has no contrast', () => {
  expect(luminance('white')).toBeNull();
  expect(() => contrast('white', '000000')).toThrow(RangeError);
});

// Office tells the ground of its own window: white or grey, or one of its two dark themes.
test.each([
  ['#FFFFFF', false],
  ['#E6E6E6', false],
  ['#666666', true],
  ['#262626', true],
  ['#0A0A0A', true],
  ['', false],
])('an Office whose ground is %s is dark: %s', (ground, expected) => {
  expect(isDark(ground)).toBe(expected);
});
