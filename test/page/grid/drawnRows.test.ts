import fc from 'fast-check';
import type { DrawnRows } from '../../../src/page/grid/drawnRows';
import { isDrawn, nextRows } from '../../../src/page/grid/drawnRows';
import type { Span } from '../../../src/page/grid/viewport';

const rowsOf = (drawn: DrawnRows): number[] => drawn.map(({ row }) => row);
const keysOf = (drawn: DrawnRows): number[] => drawn.map(({ key }) => key);
const span = (first: number, last: number): Span => ({ first, last });

/** Draws until nothing is missing. */
function drawnAll(from: DrawnRows, wanted: Span, inView: Span, most: number): DrawnRows[] {
  const frames: DrawnRows[] = [];
  let drawn = from;
  while (!isDrawn(drawn, wanted)) {
    drawn = nextRows(drawn, wanted, inView, most);
    frames.push(drawn);
    if (frames.length > 1000) throw new Error('it never ends');
  }
  return frames;
}

function all(wanted: Span): DrawnRows {
  return drawnAll([], wanted, wanted, 1000).at(-1) ?? [];
}

/** A part of a sheet, what is in view of it, and how many rows a frame may draw. */
const anywhere = fc
  .record({
    first: fc.integer({ min: 2, max: 90 }),
    ahead: fc.nat(6),
    seen: fc.integer({ min: 1, max: 25 }),
  })
  .map(({ first, ahead, seen }) => ({
    inView: span(first + ahead, first + ahead + seen - 1),
    wanted: span(first, first + 2 * ahead + seen - 1),
  }));
const places = fc.array(anywhere, { minLength: 1, maxLength: 6 });
const most = fc.integer({ min: 1, max: 12 });

describe('nextRows', () => {
  it('draws the rows in view first, then those around them', () => {
    const frames = drawnAll([], span(1, 10), span(4, 7), 3);
    expect(frames.map(rowsOf)).toEqual([
      [4, 5, 6],
      [1, 2, 4, 5, 6, 7],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ]);
  });

  it('uses every element again after a jump, each in its place', () => {
    const before = all(span(1, 8));
    const frames = drawnAll(before, span(101, 108), span(103, 106), 4);
    expect(frames.map(rowsOf)).toEqual([
      [1, 2, 103, 104, 105, 106, 7, 8],
      [101, 102, 103, 104, 105, 106, 107, 108],
    ]);
    frames.forEach((frame) => expect(keysOf(frame)).toEqual(keysOf(before)));
  });

  it.each([span(5, 12), span(1, 8)])('leaves what stays in view alone after a short step', (to) => {
    const before = all(span(3, 10));
    const after = all(to);
    const [step = []] = drawnAll(before, to, to, 100);
    expect(rowsOf(step)).toEqual(rowsOf(after));
    const elements = new Map(before.map(({ row, key }) => [row, key]));
    const kept = step.filter(({ row }) => elements.has(row));
    expect(kept).toHaveLength(6);
    kept.forEach(({ row, key }) => expect(key).toBe(elements.get(row)));
  });

  it('ends wherever the sheet is scrolled to meanwhile', () => {
    fc.assert(
      fc.property(places, most, (walk, count) => {
        let drawn: DrawnRows = [];
        // One frame at each place but the last.
        for (const { wanted, inView } of walk) drawn = nextRows(drawn, wanted, inView, count);
        const { wanted, inView } = walk.at(-1) ?? { wanted: span(1, 0), inView: span(1, 0) };
        const last = drawnAll(drawn, wanted, inView, count).at(-1) ?? drawn;
        expect(rowsOf(last)).toEqual(rowsOf(all(wanted)));
      }),
    );
  });

  it('draws no more rows in a frame than allowed, none twice, and moves no element', () => {
    fc.assert(
      fc.property(places, most, (walk, count) => {
        let drawn: DrawnRows = [];
        for (const { wanted, inView } of walk) {
          const next = nextRows(drawn, wanted, inView, count);
          const before = new Map(drawn.map(({ key, row }) => [key, row]));
          const anew = next.filter(({ key, row }) => before.get(key) !== row);
          expect(anew.length).toBeLessThanOrEqual(count);
          expect(new Set(keysOf(next)).size).toBe(next.length);
          expect(new Set(rowsOf(next)).size).toBe(next.length);
          const stay = new Set(keysOf(next));
          const used = keysOf(drawn).filter((key) => stay.has(key));
          expect(keysOf(next).filter((key) => before.has(key))).toEqual(used);
          drawn = next;
        }
      }),
    );
  });
});
