/** All formulas of a specification, and what they are made of. */
import { parseRange } from '../../src/core/a1';
import type { SheetSpec, WorkbookSpec } from '../../src/sheets/spec';
import { isFormula } from '../../src/sheets/spec';

export interface PlacedFormula {
  /** Sheet and column or kind, for messages. */
  readonly place: string;
  readonly text: string;
}

function sheetFormulas({ name, cells, tables, conditionalFormats, validations }: SheetSpec) {
  const single = cells.flatMap(({ row, column, content }) =>
    isFormula(content) ? [{ place: `${name} R${row}C${column}`, text: content.formula }] : [],
  );
  const inTables = tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((content, index) => {
        if (!isFormula(content)) return [];
        return [{ place: `${name} “${columns[index]?.header ?? ''}”`, text: content.formula }];
      }),
    ),
  );
  const rules = conditionalFormats.map(({ range, formula }) => ({
    place: `${name} rule of ${range}`,
    text: formula,
  }));
  const lists = validations.flatMap(({ range, rule }) =>
    rule.type === 'list' && typeof rule.source === 'string'
      ? [{ place: `${name} list of ${range}`, text: rule.source }]
      : [],
  );
  return [...single, ...inTables, ...rules, ...lists];
}

/** Formulas of cells, rules and lists, and what names refer to. */
export function formulasOf({ sheets, names }: WorkbookSpec): PlacedFormula[] {
  return [
    ...sheets.flatMap(sheetFormulas),
    ...names.map(({ name, refersTo }) => ({ place: `name ${name}`, text: refersTo })),
  ];
}

export interface FormulaParts {
  /** Names of the functions called. */
  readonly functions: readonly string[];
  /** Deepest nesting of function calls. */
  readonly depth: number;
  /** Texts between quotes, as written. */
  readonly texts: readonly string[];
  /** Names of sheets that are referred to. */
  readonly sheets: readonly string[];
  /** Words that are neither function nor cell: defined names, TRUE and FALSE. */
  readonly names: readonly string[];
  /** Everything that is not between quotes. */
  readonly bare: string;
}

const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;
const WORD = /\$?[\p{L}_\\][\p{L}\p{N}_.$]*/gu;

function deepest(bare: string): number {
  const open: boolean[] = [];
  let depth = 0;
  for (const [token] of bare.matchAll(/[\p{L}\p{N}_.]+\(|\(|\)/gu)) {
    if (token === ')') open.pop();
    else open.push(token !== '(');
    depth = Math.max(depth, open.filter((isCall) => isCall).length);
  }
  return depth;
}

/** Takes a formula apart. */
export function partsOf(formula: string): FormulaParts {
  const texts: string[] = [];
  const sheets: string[] = [];
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, (text) => {
      texts.push(text.slice(1, -1).replace(/""/g, '"'));
      return '""';
    })
    .replace(/'(?:[^']|'')*'!/g, (sheet) => {
      sheets.push(sheet.slice(1, -2).replace(/''/g, "'"));
      return '';
    });
  const words =
    bare
      .replace(CALL, '(')
      .replace(/\d+E[+-]\d+/g, '')
      .match(WORD) ?? [];
  return {
    functions: [...bare.matchAll(CALL)].map(([, name = '']) => name),
    depth: deepest(bare),
    texts,
    sheets,
    names: words.filter((word) => parseRange(word) === null),
    bare,
  };
}
