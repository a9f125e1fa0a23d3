/** Sets of rectangles, as the ranges of rules are written: `G8:G11 G21:G1048576`. */
import { parseRange, rangeAddress, type CellPosition, type CellRange } from './a1';

/** The areas of a range, separated by blanks; null when one of them is none. */
export function parseAreas(text: string): CellRange[] | null {
  const areas = text.trim().split(/\s+/).map(parseRange);
  return areas.every((area) => area !== null) ? areas : null;
}

export function areasAddress(areas: readonly CellRange[]): string {
  return areas.map(rangeAddress).join(' ');
}

/** The upper left cell of the rectangle around all areas: what formulas of rules are relative to. */
export function firstCell(areas: readonly CellRange[]): CellPosition {
  return {
    row: areas.reduce((first, { firstRow }) => Math.min(first, firstRow), Infinity),
    column: areas.reduce((first, { firstColumn }) => Math.min(first, firstColumn), Infinity),
  };
}

export function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

export function anyOverlap(some: readonly CellRange[], others: readonly CellRange[]): boolean {
  return some.some((area) => others.some((other) => overlaps(area, other)));
}

/** What is left of an area: above, left of, right of and below the cut. */
function without(area: CellRange, cut: CellRange): CellRange[] {
  if (!overlaps(area, cut)) return [area];
  const firstRow = Math.max(area.firstRow, cut.firstRow);
  const lastRow = Math.min(area.lastRow, cut.lastRow);
  const pieces = [
    { ...area, lastRow: firstRow - 1 },
    { ...area, firstRow, lastRow, lastColumn: cut.firstColumn - 1 },
    { ...area, firstRow, lastRow, firstColumn: cut.lastColumn + 1 },
    { ...area, firstRow: lastRow + 1 },
  ];
  return pieces.filter(
    (piece) => piece.firstRow <= piece.lastRow && piece.firstColumn <= piece.lastColumn,
  );
}

/**
 * The cells of `areas` that are in none of `cuts`, as rectangles.
 * @example `A1:A9` without `A3:A4` is `A1:A2 A5:A9`
 */
export function subtractAreas(
  areas: readonly CellRange[],
  cuts: readonly CellRange[],
): CellRange[] {
  return cuts.reduce<CellRange[]>(
    (left, cut) => left.flatMap((area) => without(area, cut)),
    [...areas],
  );
}

/** True for the same areas in whatever order. */
export function sameAreas(one: readonly CellRange[], other: readonly CellRange[]): boolean {
  const sorted = (areas: readonly CellRange[]): string => areas.map(rangeAddress).sort().join(' ');
  return sorted(one) === sorted(other);
}
