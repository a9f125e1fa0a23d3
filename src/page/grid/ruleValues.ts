/** Values as formulas of rules compare and join them: the semantics of a spreadsheet. */
import { isCellError, type CellError, type CellValue } from '../../core/cells';

const VALUE: CellError = { error: '#VALUE!' };

/** Numbers come before texts, texts before truths; an empty cell is like what it is compared with. */
function compared(one: CellValue, other: CellValue): number | CellError {
  if (isCellError(one)) return one;
  if (isCellError(other)) return other;
  const [left, right] = [filled(one, other), filled(other, one)];
  const kinds = [rank(left), rank(right)] as const;
  if (kinds[0] !== kinds[1]) return kinds[0] - kinds[1];
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toUpperCase(), right.toUpperCase()];
    return a < b ? -1 : Number(a > b);
  }
  return Number(left) - Number(right);
}

type Filled = string | number | boolean;

function filled(value: Exclude<CellValue, CellError>, other: CellValue): Filled {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Filled): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

export function asNumber(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  return typeof value === 'string' ? VALUE : Number(value);
}

function asText(value: CellValue): string | CellError {
  if (isCellError(value)) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

export function asTruth(value: CellValue): boolean | CellError {
  if (isCellError(value)) return value;
  return typeof value === 'string' ? VALUE : value !== null && Number(value) !== 0;
}

export function compare(sign: string, one: CellValue, other: CellValue): CellValue {
  const order = compared(one, other);
  if (typeof order !== 'number') return order;
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

export function calculate(sign: string, one: CellValue, other: CellValue): CellValue {
  const [left, right] = [asNumber(one), asNumber(other)];
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    default:
      return right === 0 ? { error: '#DIV/0!' } : left / right;
  }
}

export function joined(one: CellValue, other: CellValue): CellValue {
  const [left, right] = [asText(one), asText(other)];
  if (typeof left !== 'string') return left;
  return typeof right === 'string' ? left + right : right;
}

function all(values: readonly CellValue[], holds: (truths: boolean[]) => boolean): CellValue {
  const truths: boolean[] = [];
  for (const value of values) {
    const truth = asTruth(value);
    if (typeof truth !== 'boolean') return truth;
    truths.push(truth);
  }
  return holds(truths);
}

function leftOf([value = null, length = 1]: readonly CellValue[]): CellValue {
  const [text, count] = [asText(value), asNumber(length)];
  if (typeof text !== 'string') return text;
  return typeof count === 'number' ? text.slice(0, Math.max(0, count)) : count;
}

/** Functions of values; IF and INDEX are read apart. */
export const FUNCTIONS: Readonly<Record<string, (values: readonly CellValue[]) => CellValue>> = {
  AND: (values) => all(values, (truths) => truths.every(Boolean)),
  OR: (values) => all(values, (truths) => truths.some(Boolean)),
  NOT: (values) => all(values, ([truth]) => truth !== true),
  TRUE: () => true,
  FALSE: () => false,
  LEFT: leftOf,
  LEN: ([value = null]) => {
    const text = asText(value);
    return typeof text === 'string' ? text.length : text;
  },
  N: ([value = null]) => {
    if (isCellError(value)) return value;
    return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0;
  },
  ISNUMBER: ([value = null]) => typeof value === 'number',
  ISBLANK: ([value = null]) => value === null,
};
