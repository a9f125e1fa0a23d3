/**
 * Formulas whose relative references are moved, as when their cell is copied: for shared formulas of
 * a file, for rules that Excel copied on paste or sort, for rows that stand elsewhere than specified.
 */
import { columnName, columnNumber, MAX_COLUMN, MAX_ROW } from './a1';

/**
 * What may stand in a formula where references are looked for: text, quoted sheet names and
 * bracketed column names are taken whole, so that nothing inside them is moved; then areas of whole
 * columns or rows, cells, and words.
 */
const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/u,
    /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/u,
    /(\$?)([1-9]\d*):(\$?)([1-9]\d*)(?![\p{L}\p{N}_.(!])/u,
    /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(![])/u,
    /[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?/u,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gu',
);

/** References that leave the sheet on one side come in on the other, as in Excel. */
function wrap(position: number, size: number): number {
  return ((((position - 1) % size) + size) % size) + 1;
}

function movedColumn(fixed: string, letters: string, by: number): string {
  const column = columnNumber(letters);
  if (fixed !== '' || column === null) return fixed + letters;
  return columnName(wrap(column + by, MAX_COLUMN));
}

function movedRow(fixed: string, digits: string, by: number): string {
  if (fixed !== '' || Number(digits) > MAX_ROW) return fixed + digits;
  return String(wrap(Number(digits) + by, MAX_ROW));
}

/**
 * A formula as it reads when its cell is copied down and to the right.
 * @example moveFormula('A1+$B$2*LOG10(C3)', 1, 1) is `B2+$B$2*LOG10(D4)`
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...groups: readonly (string | undefined)[]) => {
    const [c1 = '', column1, c2 = '', column2, r1 = '', row1, r2 = '', row2] = groups;
    if (column1 !== undefined && column2 !== undefined) {
      return `${movedColumn(c1, column1, columns)}:${movedColumn(c2, column2, columns)}`;
    }
    if (row1 !== undefined && row2 !== undefined) {
      return `${movedRow(r1, row1, rows)}:${movedRow(r2, row2, rows)}`;
    }
    const [cc = '', column, cr = '', row] = groups.slice(8);
    if (column === undefined || row === undefined) return token;
    if (columnNumber(column) === null || Number(row) > MAX_ROW) return token;
    return movedColumn(cc, column, columns) + movedRow(cr, row, rows);
  });
}
