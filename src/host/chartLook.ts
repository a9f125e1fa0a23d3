/** The look that charts have in both hosts: calm, the data in front. Sizes in points. */
import { PALETTE } from '../sheets/styles';

export const CHART_TEXT = {
  title: { size: 13, color: PALETTE.headerInk, bold: true },
  body: { size: 10, color: PALETTE.ink },
  axisTitle: { size: 10, color: PALETTE.muted },
} as const;

export const GRID_COLOR = PALETTE.line;
export const AXIS_COLOR = PALETTE.muted;

/** Room between the bars of two categories, in percent of a bar's width. */
export const GAP_WIDTH = { columnsAndLine: 70, stackedBars: 45 } as const;

/** Of gridlines and borders, and of lines that show data. */
export const LINE_WIDTH = { thin: 0.75, data: 1.75 } as const;

export const MARKER_SIZE = 7;

/** Lightness by which a text is read on the colour: 0 black, 1 white (WCAG 2.1, relative luminance). */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const WHITE = 'FFFFFF';
/** Below it white has the better contrast. */
const DARK = 0.22;

/** Colour of a label that stands on a fill. */
export function labelColor(fill: string): string {
  return luminance(fill) < DARK ? WHITE : PALETTE.ink;
}
