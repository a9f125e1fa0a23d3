/**
 * Rules of validations as a file writes them: a type, an operator, one or two formulas. Rules of the
 * open workbook are brought to this form as well, so that both hosts know ours by the same text.
 */
import type { CellPosition } from '../core/a1';
import { formulaKey } from '../core/formulaKey';
import type { ValidationRule } from '../sheets/spec';

/** 31 December 9999. */
const LAST_DATE = 2_958_465;
/** Limit of Excel for a fixed list; a longer one makes it refuse the file. */
const MAX_LIST = 255;

export interface RuleText {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
}

function listFormula(source: string | readonly string[]): string {
  if (typeof source === 'string') return source;
  const bad = source.find((word) => word.includes(',') || word.trim() === '');
  if (bad !== undefined) throw new RangeError(`a fixed list cannot hold “${bad}”`);
  const words = source.join(',');
  if (words.length > MAX_LIST) throw new RangeError(`fixed list too long: ${words}`);
  return `"${words.replace(/"/g, '""')}"`;
}

/**
 * A rule of ours.
 * @throws RangeError for a list that no workbook can hold
 */
export function ruleText(rule: ValidationRule): RuleText {
  const operator = 'between';
  switch (rule.type) {
    case 'list':
      return { type: 'list', operator, formulas: [listFormula(rule.source)] };
    case 'whole':
    case 'decimal':
      return { type: rule.type, operator, formulas: [String(rule.min), String(rule.max)] };
    case 'date':
      return { type: 'date', operator, formulas: ['1', String(LAST_DATE)] };
  }
}

function withoutEquals(formula: string): string {
  return formula.trim().replace(/^=/, '').trim();
}

/** The words of a fixed list without the blanks that a person types behind commas. */
function listKey(formula: string, from: CellPosition): string {
  if (!/^".*"$/s.test(formula)) return formulaKey(formula, from);
  const words = formula.slice(1, -1).split(',');
  return `"${words.map((word) => word.trim()).join(',')}"`;
}

function operandKey(formula: string, from: CellPosition): string {
  const number = Number(formula);
  return formula !== '' && Number.isFinite(number) ? String(number) : formulaKey(formula, from);
}

/** Every date: as a file says it, and as Excel says it (which has no last day). */
function isAnyDate({ type, operator, formulas }: RuleText): boolean {
  if (type !== 'date' || !['1', '1900-01-01', '1/1/1900'].includes(formulas[0] ?? '')) return false;
  if (operator === 'greaterThanOrEqual') return true;
  return operator === 'between' && Number(formulas[1]) === LAST_DATE;
}

/**
 * The same text for a rule and all its copies, whatever program spelled them.
 * @param from the cell that the rule's formulas are relative to
 */
export function validationKey(rule: RuleText, from: CellPosition): string {
  const { type, operator } = rule;
  const formulas = rule.formulas.map(withoutEquals);
  if (type === 'list') return `list ${listKey(formulas[0] ?? '', from)}`;
  if (isAnyDate({ type, operator, formulas })) return 'date';
  // Where one operand is all, programs write what they like for the other.
  const hasTwo = type !== 'custom' && /between$/i.test(operator);
  const operands = formulas.slice(0, hasTwo ? 2 : 1).map((formula) => operandKey(formula, from));
  return [type, type === 'custom' ? '' : operator, ...operands].join(' ');
}
