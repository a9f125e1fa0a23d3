import {
  afterMove,
  type Direction,
  everything,
  type Ground,
  isOneCell,
  moved,
  selectedRange,
} from '../../../src/page/grid/movement';
import { oneCell } from '../../../src/page/grid/sheetModel';

/**
 * ```
 *     A    B    C    D(hidden)  E
 * 1   [merged A–C ]             .
 * 2   x    x    .    .          x
 * 3   x    .    .    .          .
 * 4   x    .    .    .          x
 * 5   .    .    .    .          .
 * ```
 */
const FILLED = new Set(['1|1', '2|1', '2|2', '2|5', '3|1', '4|1', '4|5']);
const GROUND: Ground = {
  rows: 5,
  columns: 5,
  used: { row: 4, column: 5 },
  freeze: { rows: 1, columns: 1 },
  isEmpty: (row, column) => !FILLED.has(`${row}|${column}`),
  isHidden: (column) => column === 4,
  mergeStart: (row, column) => (row === 1 && column <= 3 ? 1 : column),
  mergeSpan: (row, column) => (row === 1 && column <= 3 ? 3 : 1),
  pageRow: (row, direction) => Math.min(5, Math.max(1, row + 3 * direction)),
};

type Cell = readonly [row: number, column: number];

describe('moved', () => {
  const STEPS: readonly [Cell, Direction, Cell][] = [
    [[2, 1], 'down', [3, 1]],
    [[2, 1], 'up', [1, 1]],
    [[1, 1], 'up', [1, 1]],
    [[5, 1], 'down', [5, 1]],
    [[2, 3], 'right', [2, 5]],
    [[2, 5], 'left', [2, 3]],
    [[2, 5], 'right', [2, 5]],
    [[1, 1], 'right', [1, 5]],
  ];
  it.each(STEPS)('from %p one step %s to %p', ([row, column], to, end) => {
    const at = moved(GROUND, { row, column }, { kind: 'step', to });
    expect([at.row, at.column]).toEqual(end);
  });

  const EDGES: readonly [Cell, Direction, Cell][] = [
    [[2, 1], 'down', [4, 1]],
    [[4, 1], 'down', [5, 1]],
    [[2, 1], 'right', [2, 2]],
    [[2, 2], 'right', [2, 5]],
    [[3, 3], 'right', [3, 5]],
    [[5, 5], 'up', [4, 5]],
    [[4, 5], 'up', [2, 5]],
    [[4, 1], 'up', [1, 1]],
  ];
  it.each(EDGES)('from %p to the edge %s: %p', ([row, column], to, end) => {
    const at = moved(GROUND, { row, column }, { kind: 'edge', to });
    expect([at.row, at.column]).toEqual(end);
  });

  it('knows the ends of rows and of the sheet', () => {
    const from = { row: 3, column: 3 };
    const to = (kind: 'rowStart' | 'rowEnd' | 'sheetStart' | 'sheetEnd') => {
      const { row, column } = moved(GROUND, from, { kind });
      return [row, column];
    };
    expect(to('rowStart')).toEqual([3, 1]);
    expect(to('rowEnd')).toEqual([3, 1]);
    expect(to('sheetStart')).toEqual([2, 2]);
    expect(to('sheetEnd')).toEqual([4, 5]);
    expect(moved(GROUND, from, { kind: 'page', to: 'down' }).row).toBe(5);
  });
});

describe('selections', () => {
  it('grow at their far corner', () => {
    const grown = afterMove(GROUND, oneCell(3, 2), { kind: 'step', to: 'down' }, true);
    expect(grown).toEqual({ row: 3, column: 2, toRow: 4, toColumn: 2 });
    const back = afterMove(GROUND, grown, { kind: 'step', to: 'up' }, true);
    expect(back).toEqual(oneCell(3, 2));
  });

  it('take merged cells whole', () => {
    const range = selectedRange(GROUND, { row: 2, column: 2, toRow: 1, toColumn: 2 });
    expect(range).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 });
  });

  it('are one cell where they are one merged cell', () => {
    expect(isOneCell(GROUND, oneCell(1, 1))).toBe(true);
    expect(isOneCell(GROUND, { row: 2, column: 1, toRow: 2, toColumn: 2 })).toBe(false);
  });

  it('may be all that is filled', () => {
    expect(everything(GROUND)).toEqual({ row: 1, column: 1, toRow: 4, toColumn: 5 });
  });

  it('stand on the first of merged cells', () => {
    const up = afterMove(GROUND, oneCell(2, 2), { kind: 'step', to: 'up' }, false);
    expect(up).toEqual(oneCell(1, 1));
  });
});
