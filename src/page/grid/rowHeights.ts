/**
 * Heights of the rows, worked out as they come into view: wrapped texts take what they need. A row is
 * worked out again only when what stands in it has changed.
 */
import { estimatedHeight, type ShownCell } from '../../host/rowHeight';
import { STYLES, type Style } from '../../sheets/styles';
import { DEFAULT_ROW, rowPixels } from './gridScale';
import { Offsets } from './offsets';
import type { SheetView } from './sheetView';

/** Rows of a sheet that are worked out at once, so that its scroll bar is true from the start. */
const AT_ONCE = 300;

export class RowHeights {
  private sizes: Offsets;
  /** Counts changes of heights: what was drawn before one stands elsewhere now. */
  private changes = 0;
  /** What stood in a row when it was worked out. */
  private readonly fitted = new Map<number, unknown>();

  /**
   * @param widening by how much letters are wider than those of the workbook's font, 1 for not at
   *   all: where that font is missing another one takes more room
   */
  constructor(
    private view: SheetView,
    private readonly widening: number,
  ) {
    this.sizes = new Offsets(view.rows, DEFAULT_ROW);
    this.fit(1, Math.min(AT_ONCE, view.rows));
  }

  get offsets(): Offsets {
    return this.sizes;
  }

  get version(): number {
    return this.changes;
  }

  /** The same sheet after a change: heights stay until their rows are looked at again. */
  follow(view: SheetView): void {
    if (view === this.view) return;
    if (view.rows !== this.sizes.count) this.sizes = this.sizes.resized(view.rows);
    this.view = view;
  }

  /** @returns whether any of the rows changed its height */
  fit(first: number, last: number): boolean {
    let changed = false;
    const { values } = this.view.model.observed;
    for (let row = Math.max(1, first); row <= Math.min(last, this.sizes.count); row++) {
      const content = values[row - 1] ?? null;
      if (this.fitted.get(row) === content && this.fitted.has(row)) continue;
      this.fitted.set(row, content);
      changed = this.sizes.set(row, this.height(row)) !== 0 || changed;
    }
    if (changed) this.changes += 1;
    return changed;
  }

  /** A fixed height of the workbook is kept unless it would cut a text off. */
  private height(row: number): number {
    const fixed = this.view.model.look?.rowHeights?.[row];
    const needed = estimatedHeight(this.shownCells(row));
    return Math.max(
      fixed === undefined ? DEFAULT_ROW : rowPixels(fixed) - 2,
      needed === null ? 0 : rowPixels(needed),
    );
  }

  private shownCells(row: number): ShownCell[] {
    const cells: ShownCell[] = [];
    const { view } = this;
    const last = Math.max(view.used.column, 1);
    for (let column = 1; column <= last; column++) {
      const value = view.value(row, column);
      if (value === null || value === '' || view.width(column) === 0) continue;
      const look = view.look.at(row, column);
      const style: Style | null = look.style === null ? null : STYLES[look.style];
      cells.push({
        content: value,
        wrap: style?.wrap === true,
        size: style?.size ?? 11,
        bold: style?.bold === true,
        ...(style?.indent === undefined ? {} : { indent: style.indent }),
        width: this.width(column, look.span),
      });
    }
    return cells;
  }

  private width(column: number, span: number): number {
    let width = 0;
    for (let each = column; each < column + span; each++) width += this.view.width(each);
    return width / this.widening;
  }
}
