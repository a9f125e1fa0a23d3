/**
 * One row of an opened sheet with some of its cells changed. Everything else of the row stays as its
 * program wrote it.
 */
import { cellAddress, type CellRange, containsCell } from '../../core/a1';
import { type CellContent, isFormula } from '../../sheets/spec';
import type { CellWriter } from './cellXml';
import { heightAttributes, type RowHeight } from '../rowHeight';
import { type CellSpan, type RowSpan, sharedPart, tagAttributes } from './rowScan';
import { moveFormula } from '../../core/moveFormula';
import { applyEdits, changeStartTag, type Edit, parseTree } from './xmlTree';
import { elementXml, escapeXml } from './xmlWrite';

/** What happens to one cell. */
export interface CellPatch {
  /** `undefined` keeps what the cell holds. */
  readonly content: CellContent | undefined;
  /** Format of a cell that the sheet did not have. */
  readonly format: number;
  /** True when a cell that the sheet has takes this format too, if it has none of its own. */
  readonly adopts: boolean;
  /** The format with another number format, where the change asks for one. */
  readonly reformat?: (format: number) => number;
}

/** By column. */
export type RowPatch = ReadonlyMap<number, CellPatch>;

/** The first cell of a shared formula that is about to be overwritten, by the formula's index. */
export type LostMasters = ReadonlyMap<
  string,
  {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
    /** The cells that share it; null where the file does not say. */
    readonly area: CellRange | null;
  }
>;

/** Some programs use an index again for another area. */
function covers(area: CellRange | null, row: number, column: number): boolean {
  return area === null || containsCell(area, row, column);
}

/** Formulas that are more than their text: of an area, of a table of data. */
const SPECIAL_FORMULA = /<(?:[\w.-]+:)?f\s[^>]*\bt\s*=\s*["'](?:array|dataTable)["']/;

/** The cell of such a formula that loses its value and nothing else; null for every other change. */
function withoutValue(xml: string, content: CellContent): string | null {
  if (!isFormula(content) || content.value !== null || !SPECIAL_FORMULA.test(xml)) return null;
  const { children } = parseTree(xml, 'cell');
  const formula = children.find(({ name }) => name === 'f');
  if (formula === undefined || formula.text !== content.formula) return null;
  const value = children.find(({ name }) => name === 'v');
  const less = value === undefined ? xml : xml.slice(0, value.start) + xml.slice(value.end);
  return less.replace(/^<[^>]*>/, (tag) => changeStartTag(tag, { t: null }));
}

export class RowPatcher {
  constructor(
    /** The part, in which the spans of rows and cells stand. */
    private readonly source: string,
    private readonly writer: CellWriter,
    private readonly prefix: string,
    private readonly lost: LostMasters,
  ) {}

  /** A row that the sheet did not have. */
  newRow(row: number, patch: RowPatch, height: RowHeight | null): string {
    const cells = [...patch]
      .sort(([a], [b]) => a - b)
      .map(([column, change]) => this.newCell(row, column, change))
      .join('');
    if (cells === '') return '';
    return elementXml(`${this.prefix}row`, { r: row, ...heightAttributes(height) }, cells);
  }

  /** The row's XML after the changes. `height` is one that it must have from now on. */
  patched(
    row: RowSpan,
    cells: readonly CellSpan[],
    patch: RowPatch,
    height: RowHeight | null,
  ): string {
    const { source } = this;
    const left = new Map(patch);
    const pieces = cells.map((cell) => {
      const change = left.get(cell.column);
      left.delete(cell.column);
      const kept = change === undefined;
      const xml = kept ? this.kept(row.number, cell) : this.changed(row.number, cell, change);
      return { column: cell.column, xml };
    });
    for (const [column, change] of left) {
      pieces.push({ column, xml: this.newCell(row.number, column, change) });
    }
    if (left.size > 0) pieces.sort((a, b) => a.column - b.column);
    const first = cells[0]?.start ?? row.innerStart;
    const behind = cells[cells.length - 1]?.end ?? row.innerStart;
    const body = pieces.map(({ xml }) => xml).join('');
    const before = source.slice(row.innerStart, first);
    const after = source.slice(behind, row.innerEnd);
    const tag = this.startTag(row, patch.size > 0, height);
    return `${tag}${before}${body}${after}</${this.prefix}row>`;
  }

  /**
   * The row's own attributes stay, but for two: `spans` is a hint that may have become wrong, and a
   * height that a program had fitted to the old content would cut off longer text. A height that a
   * person set stays.
   */
  private startTag(row: RowSpan, changed: boolean, height: RowHeight | null): string {
    const tag = this.source.slice(row.start, row.innerStart).replace(/\s*\/>$/, '>');
    const { r, customHeight: custom } = tagAttributes(tag);
    const keepsHeight = !changed || custom === '1' || custom === 'true';
    return changeStartTag(tag, {
      ...(r === undefined ? { r: row.number } : {}),
      ...(changed ? { spans: null } : {}),
      ...(keepsHeight ? {} : { ht: null, customHeight: null }),
      ...heightAttributes(height),
    });
  }

  private newCell(row: number, column: number, patch: CellPatch): string {
    const { content } = patch;
    const format = patch.reformat?.(patch.format) ?? patch.format;
    const empty = content === undefined || content === null || content === '';
    if (empty && format === 0) return '';
    return this.writer.cell(cellAddress(row, column), format, content ?? null);
  }

  private changed(row: number, cell: CellSpan, patch: CellPatch): string {
    const { content, adopts } = patch;
    const format = cell.format === 0 && adopts ? patch.format : cell.format;
    const own = content === undefined ? null : withoutValue(this.kept(row, cell), content);
    if (own !== null) return own;
    if (content !== undefined) return this.newCell(row, cell.column, { ...patch, format });
    const kept = this.kept(row, cell);
    if (format === cell.format) return kept;
    return kept.replace(/^<[^>]*>/, (tag) => changeStartTag(tag, { s: format }));
  }

  /** A cell that stays, with its address, and with a formula of its own where it shared a lost one. */
  private kept(row: number, cell: CellSpan): string {
    const xml = this.source.slice(cell.start, cell.end);
    const edits: Edit[] = [];
    const shared = this.lost.size === 0 ? null : sharedPart(xml);
    const master = shared === null ? undefined : this.lost.get(shared.index);
    if (shared !== null && master !== undefined && covers(master.area, row, cell.column)) {
      const text = moveFormula(master.formula, row - master.row, cell.column - master.column);
      const { start, end } = shared;
      edits.push({ start, end, text: `<${this.prefix}f>${escapeXml(text)}</${this.prefix}f>` });
    }
    if (!cell.addressed) {
      const end = cell.innerStart - cell.start;
      const tag = changeStartTag(xml.slice(0, end), { r: cellAddress(row, cell.column) });
      edits.push({ start: 0, end, text: tag });
    }
    return edits.length === 0 ? xml : applyEdits(xml, edits);
  }
}
