/**
 * A1 addresses: columns as letters, cells, ranges, quoted sheet names. Rows and columns count from 1.
 * Pure text work, bounded by the size of a worksheet.
 */

/** Last row of a worksheet. */
export const MAX_ROW = 1_048_576;
/** Last column of a worksheet (XFD). */
export const MAX_COLUMN = 16_384;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle, both corners included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const knownNames: string[] = [];

function makeColumnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * Letters of a column.
 * @example columnName(1) is `A`, columnName(28) is `AB`
 * @throws RangeError for a number that is no column of a worksheet
 */
export function columnName(column: number): string {
  const known = knownNames[column];
  if (known !== undefined) return known;
  if (!Number.isInteger(column) || column < 1 || column > MAX_COLUMN) {
    throw new RangeError(`no such column: ${column}`);
  }
  return (knownNames[column] = makeColumnName(column));
}

/** Number of a column from its letters in either case; null when they name no column. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMN ? column : null;
}

function checkRow(row: number): number {
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROW)
    throw new RangeError(`no such row: ${row}`);
  return row;
}

/**
 * Relative address of a cell.
 * @example cellAddress(12, 8) is `H12`
 * @throws RangeError outside a worksheet
 */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${checkRow(row)}`;
}

/**
 * Absolute address of a cell.
 * @example absoluteAddress(2, 4) is `$D$2`
 */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnName(column)}$${checkRow(row)}`;
}

/**
 * Relative address of a rectangle; a single cell is written without a colon.
 * @example rangeAddress({ firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 }) is `A1:B3`
 */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Absolute address of a rectangle, e.g. `$A$5:$A$1048576`. */
export function absoluteRange(range: CellRange): string {
  const first = absoluteAddress(range.firstRow, range.firstColumn);
  const last = absoluteAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `H12`, `$H$12`; null when the text is no address of a cell. */
export function parseCell(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (match === null) return null;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  return column === null || row > MAX_ROW ? null : { row, column };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,6})?$/.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]);
  if (match[1] !== undefined && column === null) return null;
  return row !== null && row > MAX_ROW ? null : { row, column };
}

function span(first: Corner, last: Corner): CellRange | null {
  const wholeColumns = first.row === null && last.row === null;
  const wholeRows = first.column === null && last.column === null;
  if (!wholeColumns && (first.row === null || last.row === null)) return null;
  if (!wholeRows && (first.column === null || last.column === null)) return null;
  const rows = [first.row ?? 1, last.row ?? MAX_ROW];
  const columns = [first.column ?? 1, last.column ?? MAX_COLUMN];
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

/**
 * Reads an area without a sheet name: `A1`, `$A$5:$C$9`, whole columns `A:C`, whole rows `$6:$6`.
 * Corners may stand in any order. Null when the text is no area.
 */
export function parseRange(text: string): CellRange | null {
  const [from = '', to, ...more] = text.split(':');
  if (more.length > 0) return null;
  if (to === undefined) {
    const cell = parseCell(from);
    return cell === null
      ? null
      : {
          firstRow: cell.row,
          firstColumn: cell.column,
          lastRow: cell.row,
          lastColumn: cell.column,
        };
  }
  const first = parseCorner(from);
  const last = parseCorner(to);
  return first === null || last === null ? null : span(first, last);
}

export function containsCell(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}

/**
 * The sheet's name as formulas write it, always quoted (quotes are never wrong, and which names
 * need them depends on the program).
 * @example quoteSheetName("Số liệu") is `'Số liệu'`
 */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'Theo dõi'!$D$2` into sheet and area; null when there is no single sheet and area. */
export function parseReference(text: string): { sheet: string; range: CellRange } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!:*?[\]\\/()+\-,;=<>& ]+))!([^!]+)$/.exec(text);
  if (match === null) return null;
  const range = parseRange(match[3] ?? '');
  const sheet = match[1] === undefined ? (match[2] ?? '') : match[1].replace(/''/g, "'");
  return range === null ? null : { sheet, range };
}
