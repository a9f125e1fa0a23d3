/** Heights of the rows of an opened sheet whose cells have changed: see `rowHeight.ts`. */
import { parseRange } from '../../core/a1';
import type { CellValue } from '../../core/cells';
import { DEFAULT_HEIGHT, estimatedHeight, type RowHeight, type ShownCell } from '../rowHeight';
import type { RowPatch } from './rowPatcher';
import type { CellSpan, RowSpan } from './rowScan';
import type { SheetScan } from './sheetScan';
import type { StyleSheet } from './styleSheet';
import { child, children, type XmlElement } from './xmlTree';

const DEFAULT_WIDTH = 8.43;
/** What a file's width has beyond the characters that fit. */
const PADDING = 0.71;

export class PatchedHeights {
  /** Last column of merged areas, by row and first column. */
  private readonly merges = new Map<string, number>();
  /** First cells of areas over several rows: no single row must hold their text. */
  private readonly tall = new Set<string>();
  private readonly columns: readonly XmlElement[];
  private readonly widths: number[] = [];

  constructor(
    private readonly sheet: SheetScan,
    private readonly values: readonly (readonly CellValue[])[],
    private readonly styles: StyleSheet,
  ) {
    this.columns = children(child(sheet.root, 'cols'), 'col');
    for (const { attributes } of children(child(sheet.root, 'mergeCells'), 'mergeCell')) {
      const area = parseRange(attributes['ref'] ?? '');
      if (area === null) continue;
      const place = `${area.firstRow}|${area.firstColumn}`;
      if (area.lastRow > area.firstRow) this.tall.add(place);
      else this.merges.set(place, area.lastColumn);
    }
  }

  /**
   * The height for a row with these changes; `span` and `cells` are those that the sheet has. Null
   * leaves it to the program, or to the person who has set it; such a height only grows, when the
   * text of a merged cell needs it.
   */
  of(
    row: number,
    span: RowSpan | undefined,
    cells: readonly CellSpan[],
    patch: RowPatch,
  ): RowHeight | null {
    const { ht, customHeight } = span === undefined ? {} : this.sheet.rowAttributes(span);
    const byHand = customHeight === '1' || customHeight === 'true';
    const merged = this.merges.size > 0 && this.changesMerged(row, cells, patch);
    if (byHand && !merged) return null;
    const points = estimatedHeight(this.shownCells(row, cells, patch));
    if (points === null || !byHand) return points === null ? null : { points, fixed: merged };
    return points <= Number(ht ?? DEFAULT_HEIGHT) ? null : { points, fixed: true };
  }

  /** Merged cells of one line need no more than their font, which programs fit by themselves. */
  private changesMerged(row: number, cells: readonly CellSpan[], patch: RowPatch): boolean {
    return [...patch].some(([column, change]) => {
      if (!this.merges.has(`${row}|${column}`)) return false;
      const format = cells.find((cell) => cell.column === column)?.format ?? change.format;
      return this.styles.layout(format).wrap;
    });
  }

  private shownCells(row: number, present: readonly CellSpan[], patch: RowPatch): ShownCell[] {
    const formats = new Map(present.map(({ column, format }) => [column, format]));
    const values = this.values[row - 1] ?? [];
    const last = Math.max(values.length, ...patch.keys());
    const cells: ShownCell[] = [];
    for (let column = 1; column <= last; column++) {
      const change = patch.get(column);
      const content = change?.content === undefined ? values[column - 1] : change.content;
      if (content === undefined || content === null || this.tall.has(`${row}|${column}`)) continue;
      const format = formats.get(column) ?? change?.format ?? 0;
      const end = this.merges.get(`${row}|${column}`) ?? column;
      cells.push({ content, width: this.width(column, end), ...this.styles.layout(format) });
    }
    return cells;
  }

  private width(first: number, last: number): number {
    let width = 0;
    for (let column = first; column <= last; column++) width += this.columnWidth(column);
    return width;
  }

  private columnWidth(column: number): number {
    let width = this.widths[column];
    if (width === undefined) {
      const found = this.columns.find(
        ({ attributes }) =>
          column >= Number(attributes['min']) && column <= Number(attributes['max']),
      );
      width = Number(found?.attributes['width'] ?? DEFAULT_WIDTH) - PADDING;
      this.widths[column] = width;
    }
    return width;
  }
}
