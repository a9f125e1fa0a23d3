/** Formulas as they read elsewhere on the sheet: relative references move, absolute ones stay. */
import { columnName, columnNumber, MAX_COLUMN, MAX_ROW } from './a1';
import { replaceReferences, wrapped } from './formulaReferences';

function movedColumn(fixed: string, letters: string, by: number): string {
  const column = columnNumber(letters);
  if (fixed !== '' || column === null) return fixed + letters;
  return columnName(wrapped(column + by, MAX_COLUMN));
}

function movedRow(fixed: string, digits: string, by: number): string {
  if (fixed !== '' || Number(digits) > MAX_ROW) return fixed + digits;
  return String(wrapped(Number(digits) + by, MAX_ROW));
}

/**
 * A formula as it reads when its cell is copied down and to the right.
 * @example moveFormula('A1+$B$2*LOG10(C3)', 1, 1) is `B2+$B$2*LOG10(D4)`
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return replaceReferences(formula, {
    column: (fixed, letters) => movedColumn(fixed, letters, columns),
    row: (fixed, digits) => movedRow(fixed, digits, rows),
  });
}
