/**
 * One row of an opened sheet with some of its cells changed. Everything else of the row stays as its
 * program wrote it.
 */
import { cellAddress, parseCell } from '../../core/a1';
import type { CellContent } from '../../sheets/spec';
import type { CellWriter } from './cellXml';
import { heightAttributes, type RowHeight } from './rowHeight';
import { moveFormula } from './sharedFormula';
import {
  applyEdits,
  changeStartTag,
  child,
  type Edit,
  parseTree,
  type XmlElement,
} from './xmlTree';
import { elementXml, escapeXml } from './xmlWrite';

/** What happens to one cell. */
export interface CellPatch {
  /** `undefined` keeps what the cell holds. */
  readonly content: CellContent | undefined;
  /** Format of a cell that the sheet did not have. */
  readonly format: number;
  /** True when a cell that the sheet has takes this format too, if it has none of its own. */
  readonly adopts: boolean;
}

/** By column. */
export type RowPatch = ReadonlyMap<number, CellPatch>;

/** The first cell of a shared formula that is about to be overwritten, by the formula's index. */
export type LostMasters = ReadonlyMap<
  string,
  { readonly row: number; readonly column: number; readonly formula: string }
>;

export interface RowCell {
  readonly column: number;
  readonly element: XmlElement;
  /** As written. */
  readonly xml: string;
}

/** A row taken apart. Offsets of its elements count from the row's own start. */
export interface RowParts {
  readonly element: XmlElement;
  readonly cells: readonly RowCell[];
}

export function splitRow(source: string, part: string): RowParts {
  const element = parseTree(source, part, 2);
  let column = 0;
  const cells = element.children
    .filter((each) => each.name === 'c')
    .map((each): RowCell => {
      column = parseCell(each.attributes['r'] ?? '')?.column ?? column + 1;
      return { column, element: each, xml: source.slice(each.start, each.end) };
    });
  return { element, cells };
}

/** Index of the shared formula that a cell takes part in, and whether it holds the formula's text. */
export function sharedPart(cell: RowCell): { index: string; text: string } | null {
  const formula = child(cell.element, 'f');
  if (formula === undefined || formula.attributes['t'] !== 'shared') return null;
  const index = formula.attributes['si'];
  return index === undefined ? null : { index, text: formula.text };
}

export class RowPatcher {
  constructor(
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
    source: string,
    row: number,
    parts: RowParts,
    patch: RowPatch,
    height: RowHeight | null,
  ): string {
    const { element, cells } = parts;
    const left = new Map(patch);
    const pieces: { column: number; xml: string }[] = cells.map((cell) => {
      const change = left.get(cell.column);
      left.delete(cell.column);
      const xml = change === undefined ? this.keptCell(row, cell) : this.changed(row, cell, change);
      return { column: cell.column, xml };
    });
    for (const [column, change] of left) {
      pieces.push({ column, xml: this.newCell(row, column, change) });
    }
    pieces.sort((a, b) => a.column - b.column);
    const first = cells[0]?.element.start ?? element.innerStart;
    const behind = cells[cells.length - 1]?.element.end ?? element.innerStart;
    const tag = this.startTag(source, row, element, patch.size > 0, height);
    const body = pieces.map(({ xml }) => xml).join('');
    const before = source.slice(element.innerStart, first);
    const after = source.slice(behind, element.innerEnd);
    return `${tag}${before}${body}${after}</${element.tag}>`;
  }

  /**
   * The row's own attributes stay, but for two: `spans` is a hint that may have become wrong, and a
   * height that a program had fitted to the old content would cut off longer text. A height that a
   * person set stays.
   */
  private startTag(
    source: string,
    row: number,
    element: XmlElement,
    changed: boolean,
    height: RowHeight | null,
  ): string {
    const tag = source.slice(element.start, element.innerStart).replace(/\s*\/>$/, '>');
    const custom = element.attributes['customHeight'];
    const keepsHeight = !changed || custom === '1' || custom === 'true';
    return changeStartTag(tag, {
      ...(element.attributes['r'] === undefined ? { r: row } : {}),
      ...(changed ? { spans: null } : {}),
      ...(keepsHeight ? {} : { ht: null, customHeight: null }),
      ...heightAttributes(height),
    });
  }

  private newCell(row: number, column: number, { content, format }: CellPatch): string {
    const empty = content === undefined || content === null || content === '';
    if (empty && format === 0) return '';
    return this.writer.cell(cellAddress(row, column), format, content ?? null);
  }

  private changed(row: number, cell: RowCell, patch: CellPatch): string {
    const { content, format: fallback, adopts } = patch;
    const own = Number(cell.element.attributes['s'] ?? 0);
    const format = own === 0 && adopts ? fallback : own;
    if (content !== undefined) return this.newCell(row, cell.column, { content, format, adopts });
    const kept = this.keptCell(row, cell);
    return format === own
      ? kept
      : kept.replace(/^<[^>]*>/, (tag) => changeStartTag(tag, { s: format }));
  }

  /** A cell that stays, with its address, and with a formula of its own where it shared a lost one. */
  private keptCell(row: number, cell: RowCell): string {
    const { element, xml } = cell;
    const edits: Edit[] = [];
    const formula = child(element, 'f');
    const shared = sharedPart(cell);
    const master = shared === null || shared.text !== '' ? undefined : this.lost.get(shared.index);
    if (formula !== undefined && master !== undefined) {
      const text = moveFormula(master.formula, row - master.row, cell.column - master.column);
      edits.push({
        start: formula.start - element.start,
        end: formula.end - element.start,
        text: `<${this.prefix}f>${escapeXml(text)}</${this.prefix}f>`,
      });
    }
    if (element.attributes['r'] === undefined) {
      const end = element.innerStart - element.start;
      const tag = changeStartTag(xml.slice(0, end), { r: cellAddress(row, cell.column) });
      edits.push({ start: 0, end, text: tag });
    }
    return edits.length === 0 ? xml : applyEdits(xml, edits);
  }
}
