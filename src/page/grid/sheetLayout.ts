/**
 * Where the cells of a sheet are on the screen. The canvas is the whole sheet with the letters above
 * and the numbers before it; the screen shows a part of it, in which some lines stay in place.
 */
import type { ChartSpec } from '../../sheets/chart';
import { columnPixels, LETTERS_HEIGHT, numbersWidth } from './gridScale';
import { Offsets } from './offsets';
import type { RowHeights } from './rowHeights';
import type { SheetView } from './sheetView';
import { frozenLines, linesInView, pageLine, scrollToLine, seenLines, type Span } from './viewport';

export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** How far the canvas is scrolled. */
export interface Place {
  readonly top: number;
  readonly left: number;
}

/** Pixels of the canvas. */
export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** What is to be drawn: lines that scroll and are in view, and a few more. */
export interface Seen {
  readonly rows: Span;
  readonly columns: Span;
}

export interface Hit {
  readonly row: number;
  readonly column: number;
  readonly part: 'cells' | 'letters' | 'numbers' | 'corner';
}

function columnsOf(view: SheetView): Offsets {
  const offsets = new Offsets(view.columns, 0);
  for (let column = 1; column <= view.columns; column++) {
    offsets.set(column, columnPixels(view.width(column)));
  }
  return offsets;
}

export class SheetLayout {
  readonly columns: Offsets;
  readonly numbers: number;
  readonly frozen: { readonly rows: number; readonly columns: number };

  constructor(
    view: SheetView,
    private readonly heights: RowHeights,
    private readonly screen: Screen,
  ) {
    this.columns = columnsOf(view);
    this.numbers = numbersWidth(view.rows);
    const { freeze } = view;
    this.frozen = {
      rows: frozenLines(this.rows, freeze.rows, screen.height - LETTERS_HEIGHT),
      columns: frozenLines(this.columns, freeze.columns, screen.width - this.numbers),
    };
  }

  get rows(): Offsets {
    return this.heights.offsets;
  }

  /** Another one where rows have got other places. */
  get version(): number {
    return this.heights.version;
  }

  get width(): number {
    return this.numbers + this.columns.total;
  }

  get height(): number {
    return LETTERS_HEIGHT + this.rows.total;
  }

  /** Height of what stays in place at the top, width of what stays at the left. */
  get fixed(): Screen {
    return {
      width: this.numbers + this.columns.start(this.frozen.columns + 1),
      height: LETTERS_HEIGHT + this.rows.start(this.frozen.rows + 1),
    };
  }

  private get room(): Screen {
    return {
      width: Math.max(0, this.screen.width - this.fixed.width),
      height: Math.max(0, this.screen.height - this.fixed.height),
    };
  }

  private down(place: Place) {
    return { scroll: place.top, room: this.room.height, frozen: this.frozen.rows };
  }

  private across(place: Place) {
    return { scroll: place.left, room: this.room.width, frozen: this.frozen.columns };
  }

  /** Rows that scroll and are seen at least partly. */
  rowsInView(place: Place): Span {
    return linesInView(this.rows, this.down(place));
  }

  seen(place: Place): Seen {
    return {
      rows: seenLines(this.rows, this.down(place)),
      columns: seenLines(this.columns, this.across(place)),
    };
  }

  /**
   * Works out the heights of the rows in view.
   * @returns where to scroll so that the first row in view stays where it is
   */
  settle(place: Place): Place {
    const topOf = this.anchored(place);
    for (let round = 0; round < ROUNDS; round++) {
      const { rows } = this.seen({ ...place, top: topOf() });
      if (!this.heights.fit(rows.first, rows.last)) break;
    }
    return { ...place, top: topOf() };
  }

  /** @returns where to scroll, whatever height rows get meanwhile, so that the first row in view stays where it is */
  private anchored(place: Place): () => number {
    const before = (): number => this.rows.start(this.frozen.rows + 1);
    const first = this.rows.lineAt(before() + place.top);
    const inside = before() + place.top - this.rows.start(first);
    return () => Math.max(0, this.rows.start(first) + inside - before());
  }

  /** Where to scroll so that a cell is seen whole. */
  reveal(place: Place, row: number, column: number): Place {
    const topOf = this.anchored(place);
    this.heights.fit(row - ROWS_AROUND, row + ROWS_AROUND);
    return {
      top: scrollToLine(this.rows, this.down({ ...place, top: topOf() }), row),
      left: scrollToLine(this.columns, this.across(place), column),
    };
  }

  pageRow(row: number, direction: 1 | -1): number {
    return pageLine(this.rows, this.room.height, row, direction);
  }

  /** What is at a point of the screen; beyond its edges, the nearest that is in view or next to it. */
  hit(place: Place, x: number, y: number): Hit {
    const { fixed, numbers } = this;
    const right = x - numbers + (x < fixed.width ? 0 : place.left);
    const down = y - LETTERS_HEIGHT + (y < fixed.height ? 0 : place.top);
    const inLetters = y >= 0 && y < LETTERS_HEIGHT;
    const inNumbers = x >= 0 && x < numbers;
    const part = inLetters ? (inNumbers ? 'corner' : 'letters') : inNumbers ? 'numbers' : 'cells';
    return { row: this.rows.lineAt(down), column: this.columns.lineAt(right), part };
  }

  /** A cell on the canvas, with the columns it reaches over. */
  box(row: number, column: number, span = 1): Box {
    const left = this.columns.start(column);
    return {
      top: LETTERS_HEIGHT + this.rows.start(row),
      left: this.numbers + left,
      width: this.columns.start(column + span) - left,
      height: this.rows.size(row),
    };
  }

  /** A cell on the screen; what stays in place does not scroll. */
  onScreen(place: Place, row: number, column: number, span = 1): Box {
    const box = this.box(row, column, span);
    return {
      ...box,
      top: box.top - (row > this.frozen.rows ? place.top : 0),
      left: box.left - (column > this.frozen.columns ? place.left : 0),
    };
  }

  /** Towards which sides of the screen there is more room: where a list opens to. */
  sides({ top, left, width, height }: Box): { readonly up: boolean; readonly toLeft: boolean } {
    return {
      up: top + height / 2 > this.screen.height / 2,
      toLeft: left + width / 2 > this.screen.width / 2,
    };
  }

  chartBox({ area }: ChartSpec): Box {
    const first = this.box(area.firstRow, area.firstColumn);
    const last = this.box(area.lastRow, area.lastColumn);
    return {
      top: first.top,
      left: first.left,
      width: last.left + last.width - first.left,
      height: last.top + last.height - first.top,
    };
  }
}

/** Fitting rows brings others into view; that ends soon. */
const ROUNDS = 4;
/** Rows around a cell that is jumped to: a screen of them. */
const ROWS_AROUND = 60;
