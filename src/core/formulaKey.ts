/**
 * Formulas of rules, made comparable: a program that saves a book may spell them in another way, and
 * a copy of a rule reads differently in every cell it was copied to.
 */
import { columnNumber, MAX_COLUMN, MAX_ROW, type CellPosition } from './a1';
import { replaceReferences } from './formulaReferences';

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\s+|[^"'\s]+/gu;

/** A blank between two operands is Excel's intersection; every other blank is only for the eye. */
function blank(before: string, after: string): string {
  return /[\p{L}\p{N}_)\]'"]$/u.test(before) && /^[\p{L}\p{N}_$['"]/u.test(after) ? ' ' : '';
}

/** Without blanks for the eye, and in capitals outside texts: nothing there depends on case. */
function tidied(formula: string): string {
  const pieces = formula.match(PIECE) ?? [];
  return pieces
    .map((piece, index) => {
      if (piece.startsWith('"')) return piece;
      if (piece.trim() !== '') return piece.toUpperCase();
      return blank(pieces[index - 1] ?? '', pieces[index + 1] ?? '');
    })
    .join('');
}

/** Truths as words, as functions and, as LibreOffice saves them, as numbers; sheet names in quotes. */
const WORD =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(!|\(\))?|\d[\p{L}\p{N}_.]*/gu;

function plainWords(formula: string): string {
  return formula.replace(WORD, (whole: string, word?: string, behind?: string) => {
    if (word === undefined) return whole;
    if (behind === '!') return `'${word}'!`;
    if (word === 'TRUE') return '1';
    return word === 'FALSE' ? '0' : whole;
  });
}

function distance(from: number, to: number, size: number): number {
  return (((to - from) % size) + size) % size;
}

/**
 * The same text for a formula and all its copies, whatever program spelled them.
 * @param from the cell that the formula is relative to: the upper left one of its rule's area
 * @example `$G8="✓"` from G8 and `= $g12="✓"` from G12 have the same key
 */
export function formulaKey(formula: string, from: CellPosition): string {
  const text = plainWords(tidied(formula.trim().replace(/^=/, '')));
  return replaceReferences(text, {
    column: (fixed, letters) => {
      const column = columnNumber(letters) ?? 0;
      return fixed === '' ? `c${distance(from.column, column, MAX_COLUMN)}` : `C${column}`;
    },
    row: (fixed, digits) =>
      fixed === '' ? `r${distance(from.row, Number(digits), MAX_ROW)}` : `R${digits}`,
  });
}
