/** References in formula texts: found, and written anew, without touching what only looks like one. */
import { columnNumber, MAX_ROW } from './a1';

/**
 * What may stand in a formula where references are looked for: text, quoted sheet names and
 * bracketed column names are taken whole, so that nothing inside them is changed; then areas of whole
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

/** How the halves of a reference are written anew; `fixed` is `$` or nothing. */
export interface ReferenceWriter {
  readonly column: (fixed: string, letters: string) => string;
  readonly row: (fixed: string, digits: string) => string;
}

/** Positions that leave the sheet on one side come in on the other, as in Excel. */
export function wrapped(position: number, size: number): number {
  return ((((position - 1) % size) + size) % size) + 1;
}

/** The formula with every reference written anew; all else stays. */
export function replaceReferences(formula: string, { column, row }: ReferenceWriter): string {
  return formula.replace(TOKEN, (token: string, ...groups: readonly (string | undefined)[]) => {
    const [c1 = '', column1, c2 = '', column2, r1 = '', row1, r2 = '', row2] = groups;
    if (column1 !== undefined && column2 !== undefined) {
      return `${column(c1, column1)}:${column(c2, column2)}`;
    }
    if (row1 !== undefined && row2 !== undefined) return `${row(r1, row1)}:${row(r2, row2)}`;
    const [cc = '', letters, cr = '', digits] = groups.slice(8);
    if (letters === undefined || digits === undefined) return token;
    if (columnNumber(letters) === null || Number(digits) > MAX_ROW) return token;
    return column(cc, letters) + row(cr, digits);
  });
}
