/**
 * Heights of rows. Excel would fit rows that have none by itself when it opens the file; LibreOffice
 * and previewers do not. So rows that need more than one line get an estimated height, rather a
 * little too tall than with a word cut off. It is not marked as a person's choice: a program fits
 * such a row again as soon as it is edited. Merged cells are never fitted; there the estimate is
 * fixed.
 */
import { type CellContent, shownValue } from '../sheets/spec';
import { lineCount } from './textLines';

/** Marks of Ẳ Ễ Ỗ are clipped below this share of the font size. */
const LINE_HEIGHT = 1.4;
/** Height of a row with one line of the default font, 11 points. */
export const DEFAULT_HEIGHT = 15;
const DEFAULT_SIZE = 11;
/** Excel's own limit. */
const MAX_HEIGHT = 409;

/** `fixed` heights are kept by programs; others are fitted again when the row is edited. */
export interface RowHeight {
  readonly points: number;
  readonly fixed: boolean;
}

/** What a cell shows and how much room it has. */
export interface ShownCell {
  readonly content: CellContent | undefined;
  readonly wrap: boolean;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** Steps that the text keeps off the line. */
  readonly indent?: number;
  /** Width of the cell, merged columns added, in characters of the default font. */
  readonly width: number;
}

/** Width of a step of indent, in characters of the default font. */
const INDENT = 1.3;

function cellLines({ content, wrap, size, bold, indent = 0, width }: ShownCell): number {
  const value = content === undefined ? null : shownValue(content);
  // Numbers do not wrap.
  if (!wrap || typeof value !== 'string') return 1;
  return lineCount(value, width - indent * INDENT, size, bold);
}

/** Height in points at which every cell is wholly seen; null where the default height is enough. */
export function estimatedHeight(cells: readonly ShownCell[]): number | null {
  let height = 0;
  for (const cell of cells) {
    if (cell.content === null || cell.content === undefined || cell.content === '') continue;
    height = Math.max(height, cellLines(cell) * cell.size * LINE_HEIGHT);
  }
  if (height <= DEFAULT_SIZE * LINE_HEIGHT) return null;
  return Math.min(MAX_HEIGHT, Math.ceil(height * 4) / 4);
}

/** A row's attributes for its height. */
export function heightAttributes(height: RowHeight | null): Record<string, number> {
  if (height === null) return {};
  return height.fixed ? { ht: height.points, customHeight: 1 } : { ht: height.points };
}
