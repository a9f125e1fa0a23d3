/** From the units of a workbook to pixels, at 100 %. */

/** Points of one digit of the default font, the unit of column widths. */
const CHARACTER_POINTS = 5.5;
/** What a cell keeps free at its sides, its line included. */
const CELL_ROOM = 5;

export function pointsToPixels(points: number): number {
  return (points * 4) / 3;
}

/** @param characters of the default font; a hidden column has none */
export function columnPixels(characters: number): number {
  return characters === 0
    ? 0
    : Math.round(pointsToPixels(characters * CHARACTER_POINTS)) + CELL_ROOM;
}

/** @param points of the text; the line below it comes on top */
export function rowPixels(points: number): number {
  return Math.ceil(pointsToPixels(points)) + 2;
}

/** Row with one line of the default font at a line height of 1.4. */
export const DEFAULT_ROW = rowPixels(15);
/** The letters above the columns. */
export const LETTERS_HEIGHT = 24;

/** Width of the numbers before the rows. */
export function numbersWidth(rows: number): number {
  return 16 + 9 * String(rows).length;
}
