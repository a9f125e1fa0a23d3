/** Rules of validations as Excel gives them, brought to the form in which both hosts compare them. */
import type { RuleText } from '../validationRule';

type Operands = Excel.BasicDataValidation | Excel.DateTimeDataValidation;

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
  Between: 'between',
  NotBetween: 'notBetween',
};

/** Names of the kinds of rules, in Excel's API and in files. */
const TYPES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

function text(operand: Operands['formula1'] | undefined): string {
  return typeof operand === 'string' || typeof operand === 'number' ? String(operand) : '';
}

function listText(source: Excel.ListDataValidation['source']): RuleText {
  const words = typeof source === 'string' ? source : '';
  const formula = words.startsWith('=') ? words : `"${words.replace(/"/g, '""')}"`;
  return { type: 'list', operator: 'between', formulas: [formula] };
}

/** The rule of a validation that has one throughout. */
export function loadedRule(rule: Excel.DataValidationRule): RuleText {
  if (rule.list) return listText(rule.list.source);
  if (rule.custom) {
    return { type: 'custom', operator: 'between', formulas: [text(rule.custom.formula)] };
  }
  for (const [name, type] of Object.entries(TYPES) as [keyof typeof TYPES, string][]) {
    const operands = rule[name];
    if (!operands) continue;
    const operator = OPERATORS[operands.operator] ?? operands.operator;
    return { type, operator, formulas: [text(operands.formula1), text(operands.formula2)] };
  }
  return { type: 'unknown', operator: 'between', formulas: [] };
}
