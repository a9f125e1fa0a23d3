/**
 * Values as a spreadsheet cell holds them. Dates are serial numbers, percents are numbers;
 * an error is kept as a value so that it can be reported with its place instead of being lost.
 */

export const CELL_ERRORS = [
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#GETTING_DATA',
] as const;

export type CellErrorCode = (typeof CELL_ERRORS)[number];

export interface CellError {
  readonly error: CellErrorCode;
}

/** `null` is an empty cell; `''` is a formula that yields an empty text. */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** True for an empty cell and for the empty text: what `COUNTIFS(range,"")` counts. */
export function isBlank(value: CellValue): value is null | '' {
  return value === null || value === '';
}

/** True where two values look the same in a cell: an empty text is an empty cell. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isBlank(one)) return isBlank(other);
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other;
}

/** The text a person sees in the cell, for messages. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
