import { labelColor, luminance } from '../../src/host/chartLook';
import { CHART_COLORS } from '../../src/sheets/styles';

/** What a grey copy makes of a color, 0 to 255 (ITU-R BT.601). */
function grey(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type ColorName = keyof typeof CHART_COLORS;

/** Colors that meet in one chart. */
const TOGETHER: readonly (readonly ColorName[])[] = [
  ['met', 'near', 'off', 'none'],
  ['actual', 'target'],
];

test.each(TOGETHER)('colors of one chart stay apart in grey: %s, %s', (...names) => {
  const greys = names.map((name) => grey(CHART_COLORS[name])).sort((a, b) => a - b);
  const steps = greys.slice(1).map((each, index) => each - (greys[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(40);
});

test.each(Object.entries(CHART_COLORS))('a label on %s is read', (_, fill) => {
  expect(contrast(labelColor(fill), fill)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['000000', 0],
  ['FFFFFF', 1],
  ['808080', 0.2159],
])('the luminance of %s', (color, expected) => {
  expect(luminance(color)).toBeCloseTo(expected, 4);
});
