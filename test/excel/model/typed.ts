/**
 * What becomes of an entry, as if it were typed into a cell of English Excel. Cautious: it converts
 * whatever might be a number, a date or a formula, for those who write must not depend on luck.
 */
import { CELL_ERRORS } from '../../../src/core/cells';

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export interface TypedCell {
  readonly value: string | number | boolean;
  readonly type: ValueType;
  /** With `=`; null for a plain value. */
  readonly formula: string | null;
  /** The format that the cell takes by itself when it was General. */
  readonly impliedFormat?: string;
}

export const EMPTY: TypedCell = { value: '', type: 'Empty', formula: null };

/** Results of formulas, by their text with `=`: the far end cannot calculate. */
export type FormulaResults = Readonly<Record<string, TypedCell['value']>>;

const NUMBER = /^[+-]?[$]?(\d{1,3}(,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?\s*%?$/i;
const IN_PARENTHESES = /^\(([\d.,]+)\)$/;
const DATE = /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/;
const NAMED_MONTH =
  /^(\d{1,2}[\s-])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,-]*\d{1,4}$/i;
const TIME = /^\d{1,2}(:\d{2}){1,2}(\s?[ap]m)?$/i;
const FRACTION = /^\d+\s+\d+\/\d+$/;

/** Any day: that it became a date is what matters. */
const SOME_DAY = 45_000;

function text(value: string): TypedCell {
  return { value, type: 'String', formula: null };
}

function number(value: number, impliedFormat?: string): TypedCell {
  const cell = { value, type: 'Double', formula: null } as const;
  return impliedFormat === undefined ? cell : { ...cell, impliedFormat };
}

function error(value: string): TypedCell {
  return { value, type: 'Error', formula: null };
}

function converted(entry: string): TypedCell | null {
  const typed = entry.trim();
  if (/^(true|false)$/i.test(typed)) {
    return { value: typed.toLowerCase() === 'true', type: 'Boolean', formula: null };
  }
  if (CELL_ERRORS.some((code) => code === typed.toUpperCase())) return error(typed.toUpperCase());
  if (NUMBER.test(typed)) {
    const plain = Number(typed.replace(/[$,%\s]/g, ''));
    return typed.endsWith('%') ? number(plain / 100, '0%') : number(plain);
  }
  const negative = IN_PARENTHESES.exec(typed);
  if (negative !== null) return number(-Number((negative[1] ?? '').replace(/,/g, '')));
  const isDate = [DATE, NAMED_MONTH, TIME, FRACTION].some((pattern) => pattern.test(typed));
  return isDate ? number(SOME_DAY, 'm/d/yyyy') : null;
}

/** A cell with a formula and what it yields. */
export function resultCell(formula: string, value: TypedCell['value']): TypedCell {
  if (typeof value === 'string') {
    const isError = CELL_ERRORS.some((code) => code === value);
    return { value, type: isError ? 'Error' : 'String', formula };
  }
  return { value, type: typeof value === 'number' ? 'Double' : 'Boolean', formula };
}

function formulaCell(formula: string, results: FormulaResults): TypedCell {
  return resultCell(formula, results[formula] ?? 0);
}

function typedText(entry: string, numberFormat: string, results: FormulaResults): TypedCell {
  if (entry === '') return EMPTY;
  // Nobody says whether Excel takes an apostrophe off here. As it stays, nothing can rely on that.
  if (numberFormat === '@') return text(entry);
  if (entry.startsWith("'")) return text(entry.slice(1));
  if (entry.startsWith('=') && entry.length > 1) return formulaCell(entry, results);
  const value = converted(entry);
  if (value !== null) return value;
  return /^[+\-@]./.test(entry) ? formulaCell(`=${entry}`, results) : text(entry);
}

/** The cell after the entry. In a Text cell a number becomes a text, too. */
export function typedCell(
  entry: unknown,
  numberFormat: string,
  results: FormulaResults,
): TypedCell {
  if (typeof entry === 'boolean') return { value: entry, type: 'Boolean', formula: null };
  if (typeof entry === 'number') {
    return numberFormat === '@' ? text(String(entry)) : number(entry);
  }
  return typedText(String(entry), numberFormat, results);
}
