/** Heights of the rows of an opened sheet whose cells have changed: see `rowHeight.ts`. */
import { parseRange } from '../../core/a1';
import type { CellValue } from '../../core/cells';
import { DEFAULT_HEIGHT, estimatedHeight, type RowHeight, type ShownCell } from './rowHeight';
import type { RowParts, RowPatch } from './rowPatcher';
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

  constructor(
    sheet: XmlElement,
    private readonly values: readonly (readonly CellValue[])[],
    private readonly styles: StyleSheet,
  ) {
    this.columns = children(child(sheet, 'cols'), 'col');
    for (const { attributes } of children(child(sheet, 'mergeCells'), 'mergeCell')) {
      const area = parseRange(attributes['ref'] ?? '');
      if (area === null) continue;
      const place = `${area.firstRow}|${area.firstColumn}`;
      if (area.lastRow > area.firstRow) this.tall.add(place);
      else this.merges.set(place, area.lastColumn);
    }
  }

  /**
   * The height for a row with these changes. Null leaves it to the program, or to the person who has
   * set it; such a height only grows, when the text of a merged cell needs it.
   */
  of(row: number, parts: RowParts | undefined, patch: RowPatch): RowHeight | null {
    const element = parts?.element;
    const custom = element?.attributes['customHeight'];
    const byHand = custom === '1' || custom === 'true';
    const merged = this.merges.size > 0 && this.changesMerged(row, patch);
    if (byHand && !merged) return null;
    const points = estimatedHeight(this.shownCells(row, parts, patch));
    if (!byHand) return points === null ? null : { points, fixed: merged };
    const present = Number(element?.attributes['ht'] ?? DEFAULT_HEIGHT);
    return points === null || points <= present ? null : { points, fixed: true };
  }

  private changesMerged(row: number, patch: RowPatch): boolean {
    return [...patch.keys()].some((column) => this.merges.has(`${row}|${column}`));
  }

  private shownCells(row: number, parts: RowParts | undefined, patch: RowPatch): ShownCell[] {
    const formats = new Map(
      parts?.cells.map(({ column, element }) => [column, Number(element.attributes['s'] ?? 0)]),
    );
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
    for (let column = first; column <= last; column++) {
      const found = this.columns.find(
        ({ attributes }) =>
          column >= Number(attributes['min']) && column <= Number(attributes['max']),
      );
      width += Number(found?.attributes['width'] ?? DEFAULT_WIDTH) - PADDING;
    }
    return width;
  }
}
