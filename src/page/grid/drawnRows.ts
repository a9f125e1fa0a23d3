/**
 * Which rows have elements. A jump to another part of a sheet changes them all; done in one frame, that would hold up
 * the browser. So each frame draws a part, the rows in view first, into the elements that are there already: to fill
 * them anew is half the work of making them. They never change places: to move one is as dear as to make it.
 */
import type { Span } from './viewport';

export interface DrawnRow {
  readonly row: number;
  /** Of its element. */
  readonly key: number;
}

/** Rows in their order; while a jump is being drawn, rows of the place before stand among them. */
export type DrawnRows = readonly DrawnRow[];

/** The rows that are missing before a row that stays, and the elements there that nobody needs. */
interface Gap {
  readonly missing: readonly number[];
  readonly free: DrawnRows;
  /** What stays after them; null at the end. */
  readonly next: DrawnRow | null;
}

function isIn(row: number, { first, last }: Span): boolean {
  return row >= first && row <= last;
}

function lengthOf({ first, last }: Span): number {
  return Math.max(0, last - first + 1);
}

function rowsOf(lines: Span): number[] {
  return Array.from({ length: lengthOf(lines) }, (_, index) => lines.first + index);
}

function gaps(drawn: DrawnRows, wanted: Span): Gap[] {
  const found: Gap[] = [];
  let free: DrawnRow[] = [];
  let from = wanted.first;
  for (const one of drawn) {
    // Out of order only when it is scrolled while a jump is being drawn.
    if (isIn(one.row, wanted) && one.row >= from) {
      found.push({ missing: rowsOf({ first: from, last: one.row - 1 }), free, next: one });
      from = one.row + 1;
      free = [];
    } else {
      free.push(one);
    }
  }
  return [...found, { missing: rowsOf({ first: from, last: wanted.last }), free, next: null }];
}

/** Those that come first: in view, from above; then the others. */
function soonest(missing: readonly number[], inView: Span, most: number): ReadonlySet<number> {
  const seen = missing.filter((row) => isIn(row, inView));
  const others = missing.filter((row) => !isIn(row, inView));
  return new Set([...seen, ...others].slice(0, most));
}

/** Whether all that is wanted is drawn, and nothing else. */
export function isDrawn(drawn: DrawnRows, wanted: Span): boolean {
  return (
    drawn.length === lengthOf(wanted) &&
    drawn.every(({ row }, index) => row === wanted.first + index)
  );
}

/**
 * What to draw in the next frame.
 * @param drawn in the frame before
 * @param inView a part of `wanted`
 * @param most so many rows are drawn anew, at least one
 */
export function nextRows(drawn: DrawnRows, wanted: Span, inView: Span, most: number): DrawnRows {
  const between = gaps(drawn, wanted);
  const now = soonest(
    between.flatMap(({ missing }) => missing),
    inView,
    Math.max(1, most),
  );
  let lastKey = drawn.reduce((last, { key }) => Math.max(last, key), 0);
  return between.flatMap(({ missing, free, next }) => [
    ...missing.flatMap((row, index): DrawnRow[] => {
      const element = free[index];
      if (now.has(row)) return [{ row, key: element?.key ?? ++lastKey }];
      const waits = element !== undefined && !isIn(element.row, wanted);
      return waits ? [element] : [];
    }),
    ...(next === null ? [] : [next]),
  ]);
}
