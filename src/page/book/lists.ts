/** What validations offer and rules look up: cells of a range or of a defined name with one column. */
import { parseRange, parseReference } from '../../core/a1';
import type { CellRange } from '../../core/a1';
import { cellText, isBlank } from '../../core/cells';
import type { CellValue } from '../../core/cells';
import type { ObservedWorkbook } from '../../sheets/observed';
import type { Validation } from '../../sheets/spec';

interface ColumnPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Names that end at the last row in use begin with a reference to their first cell: `'A'!$B$5:INDEX(…)`. */
const FIRST_REFERENCE = /^((?:'(?:[^']|'')+'|[^'!(]+)!\$?[A-Z]{1,3}\$?\d+)(:\$?[A-Z]{1,3}\$?\d+)?/;

function placeOf(refersTo: string): ColumnPlace | null {
  const whole = parseReference(refersTo);
  if (whole !== null) return whole;
  const [, first, rest = ''] = FIRST_REFERENCE.exec(refersTo) ?? [];
  const known = first === undefined ? null : parseReference(first + rest);
  if (known === null) return null;
  return { ...known, range: { ...known.range, lastRow: Number.MAX_SAFE_INTEGER } };
}

/** Where a name, or a reference with its sheet, points at. */
function columnPlace(book: ObservedWorkbook, source: string): ColumnPlace | null {
  const name = book.names.find((known) => known.name === source);
  return placeOf(name?.refersTo ?? source);
}

/** The cell at a place, from 1, of a name with one column; null where there is none. */
export function namedCell(book: ObservedWorkbook, name: string, place: number): CellValue {
  const column = columnPlace(book, name);
  const sheet = book.sheets.find((known) => known.name === column?.sheet);
  if (column === null || sheet === undefined) return null;
  return sheet.values[column.range.firstRow + place - 2]?.[column.range.firstColumn - 1] ?? null;
}

/** Texts of a column without blanks, in their order. */
function textsOf(book: ObservedWorkbook, { sheet: name, range }: ColumnPlace): string[] {
  const sheet = book.sheets.find((known) => known.name === name);
  const rows = sheet?.values.slice(range.firstRow - 1, range.lastRow) ?? [];
  return rows.flatMap((cells) => {
    const cell = cells[range.firstColumn - 1] ?? null;
    return isBlank(cell) ? [] : [cellText(cell)];
  });
}

/** @param range parts in A1, with blanks between them */
export function covers(range: string, row: number, column: number): boolean {
  return range.split(' ').some((part) => {
    const area = parseRange(part);
    if (area === null) return false;
    const inRows = row >= area.firstRow && row <= area.lastRow;
    return inRows && column >= area.firstColumn && column <= area.lastColumn;
  });
}

/** Texts of a list; null where nobody knows what its source points at. */
export function listOf(
  book: ObservedWorkbook,
  source: string | readonly string[],
): readonly string[] | null {
  if (typeof source !== 'string') return source;
  const place = columnPlace(book, source);
  return place === null ? null : textsOf(book, place);
}

/** What the list of a validation offers in a cell; null where none of them has a list. */
export function listAt(
  book: ObservedWorkbook,
  validations: readonly Validation[],
  row: number,
  column: number,
): readonly string[] | null {
  const found = validations.find(({ range }) => covers(range, row, column));
  return found?.rule.type === 'list' ? listOf(book, found.rule.source) : null;
}
