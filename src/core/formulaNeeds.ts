/** What a formula is worked out from, as far as its text says. */
import type { CellRange } from './a1';
import { MAX_COLUMN, parseRange, parseReference } from './a1';

export interface FormulaArea {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What names and tables of the workbook stand for, by their names in small letters. */
export type NamedAreas = ReadonlyMap<string, FormulaArea>;

export interface FormulaNeeds {
  readonly areas: readonly FormulaArea[];
  /** True where it may look at cells that its text does not name. */
  readonly isOpen: boolean;
}

const CORNER = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}/u.source;
const AREA = `${CORNER}(?::${CORNER})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d*:\\$?[1-9]\\d*`;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u.source;
const BRACKETS = /\[(?:[^[\]]|\[[^[\]]*\])*\]/u.source;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u.source;

/** Texts and numbers; areas; words with brackets behind them (columns of tables) or the bracket of a function. */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `(?<sheet>${SHEET})?(?<area>${AREA})(?![\\p{L}\\p{N}_.(!])`,
    `(?<word>${WORD})?(?<brackets>${BRACKETS})`,
    `(?<name>${WORD})(?<call>\\()?`,
    /\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?/u.source,
  ].join('|'),
  'gu',
);

/** Functions that make up where they look. */
const WANDERING = new Set(['INDIRECT', 'OFFSET']);
const CONSTANTS = new Set(['TRUE', 'FALSE']);
const THIS_ROW = /#This Row|@/i;

/** One token: where it looks; null where that cannot be told, undefined where it looks nowhere. */
function areaOf(
  token: Readonly<Record<string, string | undefined>>,
  at: { readonly sheet: string; readonly row: number },
  named: NamedAreas,
): FormulaArea | null | undefined {
  const { sheet, area, word = '', brackets, name, call } = token;
  if (area !== undefined) {
    if (sheet !== undefined) return parseReference(sheet + area);
    const range = parseRange(area);
    return range === null ? null : { sheet: at.sheet, range };
  }
  if (brackets !== undefined) {
    if (!THIS_ROW.test(brackets)) return named.get(word.toLowerCase()) ?? null;
    const row = { firstRow: at.row, lastRow: at.row, firstColumn: 1, lastColumn: MAX_COLUMN };
    return { sheet: at.sheet, range: row };
  }
  if (name === undefined) return undefined;
  if (call !== undefined) return WANDERING.has(name.toUpperCase()) ? null : undefined;
  return CONSTANTS.has(name.toUpperCase()) ? undefined : (named.get(name.toLowerCase()) ?? null);
}

/**
 * @param formula without `=`
 * @param at the cell that holds it
 * @example formulaNeeds('AD5*2', { sheet: 'Số liệu', row: 5 }, new Map()).areas // AD5 of Số liệu
 */
export function formulaNeeds(
  formula: string,
  at: { readonly sheet: string; readonly row: number },
  named: NamedAreas,
): FormulaNeeds {
  const found = [...formula.matchAll(TOKEN)].map(({ groups = {} }) => areaOf(groups, at, named));
  return {
    areas: found.flatMap((area) => area ?? []),
    isOpen: found.includes(null),
  };
}
