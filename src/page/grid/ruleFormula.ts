/**
 * Formulas of conditional formats, worked out as a spreadsheet does: comparisons, texts, a handful of
 * functions. What this does not understand never holds, as a rule with an error never does.
 */
import { columnNumber, MAX_COLUMN, MAX_ROW, type CellPosition } from '../../core/a1';
import { wrapped } from '../../core/formulaReferences';
import type { CellError, CellValue } from '../../core/cells';
import { asNumber, asTruth, calculate, compare, FUNCTIONS, joined } from './ruleValues';

/** What a formula may look at. */
export interface RuleCells {
  value(row: number, column: number): CellValue;
  /** The cell at a place of a defined name. */
  named(name: string, place: number): CellValue;
}

type Node = (at: CellPosition, cells: RuleCells) => CellValue;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d*)?(?:E[+-]?\d+)?)|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])|([\p{L}_\\][\p{L}\p{N}_.]*)|(<>|<=|>=|[=<>&+\-*/(),]))/iuy;

interface Token {
  readonly kind: 'text' | 'number' | 'cell' | 'word' | 'sign';
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

class NotUnderstood extends Error {}

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new NotUnderstood(formula);
    const [, quoted, number, , letters, , , word, sign] = match;
    const groups = match.slice(3, 7);
    if (quoted !== undefined) found.push({ kind: 'text', text: quoted, groups });
    else if (number !== undefined) found.push({ kind: 'number', text: number, groups });
    else if (letters !== undefined) found.push({ kind: 'cell', text: match[0].trim(), groups });
    else if (word !== undefined) found.push({ kind: 'word', text: word, groups });
    else found.push({ kind: 'sign', text: sign ?? '', groups });
  }
  return found;
}

const NAME: CellError = { error: '#NAME?' };

/** Signs from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

class Parser {
  private place = 0;
  private readonly found: readonly Token[];

  constructor(
    private readonly formula: string,
    /** The cell that the formula is relative to. */
    private readonly from: CellPosition,
  ) {
    this.found = tokens(formula);
  }

  whole(): Node {
    const node = this.level(0);
    if (this.place < this.found.length) this.fail();
    return node;
  }

  private fail(): never {
    throw new NotUnderstood(this.formula);
  }

  private sign(): string | null {
    const token = this.found[this.place];
    return token?.kind === 'sign' ? token.text : null;
  }

  private take(sign: string): void {
    if (this.sign() !== sign) this.fail();
    this.place++;
  }

  private level(depth: number): Node {
    const signs = LEVELS[depth];
    if (signs === undefined) return this.unary();
    let node = this.level(depth + 1);
    for (let sign = this.sign(); sign !== null && signs.includes(sign); sign = this.sign()) {
      this.place++;
      node = this.joint(depth, sign, node, this.level(depth + 1));
    }
    return node;
  }

  private joint(depth: number, sign: string, one: Node, other: Node): Node {
    const work = depth === 0 ? compare : depth === 1 ? null : calculate;
    return (at, cells) =>
      work === null
        ? joined(one(at, cells), other(at, cells))
        : work(sign, one(at, cells), other(at, cells));
  }

  private unary(): Node {
    const sign = this.sign();
    if (sign !== '-' && sign !== '+') return this.primary();
    this.place++;
    const node = this.unary();
    return sign === '+' ? node : (at, cells) => calculate('-', 0, node(at, cells));
  }

  private primary(): Node {
    const token = this.found[this.place++];
    if (token === undefined) return this.fail();
    if (token.kind === 'number') return constant(Number(token.text));
    if (token.kind === 'text') return constant(token.text.slice(1, -1).replace(/""/g, '"'));
    if (token.kind === 'cell') return this.cell(token);
    if (token.kind === 'word') return this.word(token.text);
    if (token.text !== '(') return this.fail();
    const node = this.level(0);
    this.take(')');
    return node;
  }

  private cell({ groups: [fixedColumn, letters = '', fixedRow, digits = ''] }: Token): Node {
    const [column, row] = [columnNumber(letters) ?? this.fail(), Number(digits)];
    const { from } = this;
    return (at, cells) =>
      cells.value(
        fixedRow === '$' ? row : wrapped(row + at.row - from.row, MAX_ROW),
        fixedColumn === '$' ? column : wrapped(column + at.column - from.column, MAX_COLUMN),
      );
  }

  private word(name: string): Node {
    const upper = name.toUpperCase();
    if (this.sign() !== '(') {
      if (upper === 'TRUE' || upper === 'FALSE') return constant(upper === 'TRUE');
      return (_, cells) => cells.named(name, 1);
    }
    this.place++;
    if (upper === 'INDEX') return this.index();
    const parts = this.parts();
    if (upper === 'IF') return choice(parts);
    const work = FUNCTIONS[upper] ?? this.fail();
    return (at, cells) => work(parts.map((part) => part(at, cells)));
  }

  private parts(): Node[] {
    const parts: Node[] = [];
    if (this.sign() === ')') {
      this.place++;
      return parts;
    }
    for (;;) {
      parts.push(this.level(0));
      if (this.sign() === ')') break;
      this.take(',');
    }
    this.place++;
    return parts;
  }

  /** `INDEX(name,place)`, the opening bracket taken. */
  private index(): Node {
    const token = this.found[this.place++];
    if (token?.kind !== 'word') this.fail();
    this.take(',');
    const place = this.level(0);
    this.take(')');
    return (at, cells) => {
      const number = asNumber(place(at, cells));
      return typeof number === 'number' ? cells.named(token.text, number) : number;
    };
  }
}

function constant(value: CellValue): Node {
  return () => value;
}

function choice([test, yes, no]: readonly Node[]): Node {
  return (at, cells) => {
    const truth = asTruth(test?.(at, cells) ?? NAME);
    if (typeof truth !== 'boolean') return truth;
    const chosen = truth ? yes : no;
    return chosen === undefined ? truth : chosen(at, cells);
  };
}

/** Whether a rule holds in a cell. */
export type RuleTest = (at: CellPosition, cells: RuleCells) => boolean;

/**
 * A rule's formula, read once.
 * @param formula without `=`
 * @param from the cell that it is relative to
 * @example ruleTest('$G8="x"', { row: 8, column: 7 }) tests G of every row
 */
export function ruleTest(formula: string, from: CellPosition): RuleTest {
  try {
    const node = new Parser(formula, from).whole();
    return (at, cells) => asTruth(node(at, cells)) === true;
  } catch (fault) {
    if (fault instanceof NotUnderstood) return () => false;
    throw fault;
  }
}
