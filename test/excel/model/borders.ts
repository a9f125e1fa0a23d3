/** Which sides of which cells a border of an area is drawn on. */
import { containsCell, type CellRange } from '../../../src/core/a1';
import type { Look } from './book';

export const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const;
export type Side = (typeof SIDES)[number];

interface Stroke {
  readonly side: Side;
  readonly area: CellRange;
}

/** A line inside an area is the lower side of one cell and the upper side of the next. */
export function strokesOf(edge: string, area: CellRange): Stroke[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ side: 'Top', area: { ...area, lastRow: firstRow } }];
    case 'EdgeBottom':
      return [{ side: 'Bottom', area: { ...area, firstRow: lastRow } }];
    case 'EdgeLeft':
      return [{ side: 'Left', area: { ...area, lastColumn: firstColumn } }];
    case 'EdgeRight':
      return [{ side: 'Right', area: { ...area, firstColumn: lastColumn } }];
    case 'InsideHorizontal':
      return [
        { side: 'Bottom', area: { ...area, lastRow: lastRow - 1 } },
        { side: 'Top', area: { ...area, firstRow: firstRow + 1 } },
      ];
    case 'InsideVertical':
      return [
        { side: 'Right', area: { ...area, lastColumn: lastColumn - 1 } },
        { side: 'Left', area: { ...area, firstColumn: firstColumn + 1 } },
      ];
    default:
      throw new RangeError(`no edge ${edge}`);
  }
}

/** Edge and property of a look like `Borders.EdgeTop.Style`; null for one that is no border. */
export function borderOf(
  property: string,
): { readonly edge: string; readonly what: string } | null {
  const [, edge, what] = /^Borders\.(\w+)\.(\w+)$/.exec(property) ?? [];
  return edge === undefined || what === undefined ? null : { edge, what };
}

/** What a side of a cell was set to last, by property; empty when it never was. */
export function sideAt(
  looks: readonly Look[],
  row: number,
  column: number,
  side: Side,
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { area, property, value } of looks) {
    const border = borderOf(property);
    if (border === null || !containsCell(area, row, column)) continue;
    const isDrawn = strokesOf(border.edge, area).some(
      (stroke) => stroke.side === side && containsCell(stroke.area, row, column),
    );
    if (isDrawn) found.set(border.what, value);
  }
  return found;
}
