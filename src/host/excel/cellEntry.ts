/**
 * Cell contents as Excel takes and gives them. What is written is read by Excel as if it were typed,
 * in its invariant (en-US) form: a text such as `9/61`, `0012` or `- giao Sở` would turn into a date,
 * a number or a formula. A leading apostrophe keeps it a text and changes nothing else; the number
 * format Text would do so as well, but it would also turn later numbers and formulas into texts.
 * Cells that have that format already are another matter: see {@link needsLift}.
 */
import { CELL_ERRORS, isCellError, type CellErrorCode, type CellValue } from '../../core/cells';
import { isFormula, type CellContent } from '../../sheets/spec';

/** What an array of `Range.formulas` holds. `null` leaves the cell as it is, `''` empties it. */
export type CellEntry = string | number | boolean | null;

const STARTS_WITH_LETTER = /^\p{L}/u;
const BOOLEAN_WORD = /^(true|false)\s*$/i;
/** `May 2023`, `Dec-1`: dates that begin with a letter. */
const MONTH_FIRST = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[\s.,/-]*\d/iu;

/** True where Excel would take the text for something else, or might: when in doubt it is guarded. */
function needsApostrophe(text: string): boolean {
  return !STARTS_WITH_LETTER.test(text) || BOOLEAN_WORD.test(text) || MONTH_FIRST.test(text);
}

function textEntry(text: string): string {
  return text !== '' && needsApostrophe(text) ? `'${text}` : text;
}

function numberEntry(value: number): number {
  // JSON would make null of it, and the cell would silently keep what it holds.
  if (!Number.isFinite(value)) throw new RangeError(`not a number that a cell can hold: ${value}`);
  return value;
}

/**
 * The entry that makes a cell hold the content.
 * @throws RangeError for a number that no cell can hold
 */
export function cellEntry(content: CellContent): CellEntry {
  if (content === null) return '';
  if (isFormula(content)) return `=${content.formula}`;
  if (isCellError(content)) return content.error;
  if (typeof content === 'string') return textEntry(content);
  return typeof content === 'number' ? numberEntry(content) : content;
}

/** True for an entry that a cell in Text format might not take as other cells do. */
export function isUnsureInText(entry: CellEntry): boolean {
  if (entry === null || entry === '') return false;
  return typeof entry !== 'string' || !STARTS_WITH_LETTER.test(entry);
}

/**
 * The entry for a cell in Text format, which takes every text as it is: there is no need for an
 * apostrophe, and nobody says what would become of it. Null for what such a cell would make a text
 * of: numbers, formulas and the like need another format.
 */
export function textCellEntry(entry: CellEntry): CellEntry {
  if (typeof entry !== 'string') return null;
  if (!entry.startsWith("'")) return STARTS_WITH_LETTER.test(entry) ? entry : null;
  const text = entry.slice(1);
  return text.startsWith("'") ? null : text;
}

/** One cell as `values`, `formulas` and `valueTypes` give it. */
export interface LoadedCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly valueType: unknown;
}

const knownErrors: ReadonlySet<string> = new Set(CELL_ERRORS);

function isKnownError(text: string): text is CellErrorCode {
  return knownErrors.has(text);
}

/** Errors newer than our list (#SPILL!, #CALC! …) are errors all the same: they count as #VALUE!. */
function errorValue(text: string): CellValue {
  return { error: isKnownError(text) ? text : '#VALUE!' };
}

/** The value of a loaded cell: `valueType` tells the text "#N/A" from the error. */
export function loadedValue(cell: LoadedCell): CellValue {
  const { value } = cell;
  if (cell.valueType === 'Error') return errorValue(String(value));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return value === '' && loadedFormula(cell) === null ? null : value;
}

/**
 * The formula of a loaded cell, without `=`; null where there is none. `formulas` repeats the value
 * of a cell without formula and leaves out its apostrophe, so the text `=1+1` is known by being its
 * own value, which no formula is.
 */
export function loadedFormula(cell: LoadedCell): string | null {
  const { formula } = cell;
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  return formula === cell.value ? null : formula.slice(1);
}

/** An invariant number-format code; null for General. */
export function loadedNumberFormat(format: unknown): string | null {
  return typeof format !== 'string' || format === '' || format === 'General' ? null : format;
}
