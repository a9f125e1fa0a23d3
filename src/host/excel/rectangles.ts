/** Joins rectangles that touch, so that a look is given to a few areas and not to single cells. */
import { rangeAddress, type CellRange } from '../../core/a1';

/** Joins neighbours for which `touches` holds, in the order of `compare`. */
function joinRuns(
  areas: readonly CellRange[],
  compare: (one: CellRange, other: CellRange) => number,
  touches: (one: CellRange, other: CellRange) => boolean,
): CellRange[] {
  const joined: CellRange[] = [];
  for (const area of [...areas].sort(compare)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && touches(last, area)) {
      const { lastRow, lastColumn } = area;
      joined[joined.length - 1] = { ...last, lastRow, lastColumn };
    } else {
      joined.push(area);
    }
  }
  return joined;
}

/**
 * The same cells in fewer rectangles: rows of equal height are joined side by side, then columns of
 * equal width one below the other.
 * @param areas rectangles that do not overlap
 */
export function joinAreas(areas: readonly CellRange[]): CellRange[] {
  const rows = joinRuns(
    areas,
    (a, b) => a.firstRow - b.firstRow || a.lastRow - b.lastRow || a.firstColumn - b.firstColumn,
    (a, b) =>
      a.firstRow === b.firstRow && a.lastRow === b.lastRow && a.lastColumn + 1 === b.firstColumn,
  );
  return joinRuns(
    rows,
    (a, b) =>
      a.firstColumn - b.firstColumn || a.lastColumn - b.lastColumn || a.firstRow - b.firstRow,
    (a, b) =>
      a.firstColumn === b.firstColumn &&
      a.lastColumn === b.lastColumn &&
      a.lastRow + 1 === b.firstRow,
  );
}

/** `Worksheet.getRanges` takes at most 8,192 characters. */
const MAX_ADDRESS = 8_000;

/** Addresses for `Worksheet.getRanges`, e.g. `A1:C1,B4`, as few as its limit allows. */
export function areaAddresses(areas: readonly CellRange[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const address = rangeAddress(area);
    const last = addresses[addresses.length - 1];
    if (last !== undefined && last.length + 1 + address.length <= MAX_ADDRESS) {
      addresses[addresses.length - 1] = `${last},${address}`;
    } else {
      addresses.push(address);
    }
  }
  return addresses;
}
