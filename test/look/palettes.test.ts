import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contrast } from '../../src/look/luminance';
import { paletteCss } from '../../src/look/paletteCss';
import { PALETTES, THEMES } from '../../src/look/palettes';
import type { ColorName } from '../../src/look/palettes';
import { PALETTE } from '../../src/sheets/styles';

/** Grounds that any text may stand on. */
const GROUNDS = ['background', 'surface', 'hover', 'headerFill', 'inputFill'] as const;

/** Text and the grounds that it stands on. */
const TEXT: Partial<Record<ColorName, readonly ColorName[]>> = {
  ink: [...GROUNDS, 'metFill', 'nearFill', 'offFill', 'offRow', 'noneFill', 'chartGround'],
  muted: [...GROUNDS, 'offRow', 'metFill', 'nearFill', 'noneFill'],
  headerInk: ['background', 'surface', 'hover', 'headerFill'],
  accent: [...GROUNDS, 'offRow', 'metFill', 'nearFill'],
  accentHover: [...GROUNDS, 'offRow', 'metFill', 'nearFill'],
  background: ['accent', 'accentHover', 'headerInk'],
  met: ['background', 'surface', 'hover', 'metFill'],
  near: ['background', 'surface', 'hover', 'nearFill'],
  off: ['background', 'surface', 'hover', 'offFill', 'offRow'],
  none: ['background', 'surface', 'hover', 'noneFill'],
  bannerInk: ['banner'],
  bannerMuted: ['banner'],
};

/** Edges, rings, bars: seen, not read. */
const SHAPES: Partial<Record<ColorName, readonly ColorName[]>> = {
  edge: ['background', 'surface', 'hover', 'inputFill'],
  focus: [...GROUNDS, 'metFill', 'nearFill', 'offFill', 'offRow'],
  bannerInk: ['banner'],
  chartActual: ['background', 'surface', 'chartGround'],
  chartTarget: ['background', 'surface', 'chartGround'],
};

const pairs = (table: Partial<Record<ColorName, readonly ColorName[]>>) =>
  Object.entries(table).flatMap(([front, grounds]) =>
    grounds.map((ground) => [front as ColorName, ground] as const),
  );

describe.each(THEMES)('in the %s theme', (theme) => {
  const palette = PALETTES[theme];

  test.each(pairs(TEXT))('text in %s can be read on %s (WCAG 1.4.3)', (front, ground) => {
    expect(contrast(palette[front], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(SHAPES))('a shape in %s can be seen on %s (WCAG 1.4.11)', (front, ground) => {
    expect(contrast(palette[front], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('the light colours are those of the workbook', () => {
  expect(PALETTES.light).toMatchObject(PALETTE);
});

test('a sheet of the workbook stays paper in the dark', () => {
  const css = paletteCss();
  const paper = css.slice(css.indexOf('.paper{'));
  expect(css.indexOf("[data-theme='dark']{")).toBeLessThan(css.indexOf('.paper{'));
  expect(paper).toContain(`--ink:#${PALETTE.ink}`);
});

describe('style sheets of the pane', () => {
  const home = path.join(__dirname, '../../src/pane');
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const known = new Set([...Object.keys(PALETTES.light)]);

  test.each(files)('%s names no colour that is not in the palette', (file) => {
    const css = readFileSync(path.join(home, file), 'utf8');
    const own = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
    // A custom property that a component sets on its element has a default in the style sheet.
    const missing = used.filter((name) => !known.has(name.slice(2)) && !own.has(name));
    expect(missing).toEqual([]);
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i);
  });
});
