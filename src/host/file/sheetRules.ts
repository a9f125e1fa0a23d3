/** Validations, input prompts of headers, and conditional formats of a new sheet. */
import { cellAddress, parseRange } from '../../core/a1';
import type { ConditionalFormat, SheetSpec, Validation, ValidationRule } from '../../sheets/spec';
import { RULE_STYLES } from '../../sheets/styles';
import type { StyleSheet } from './styleSheet';
import { elementXml, escapeText } from './xmlWrite';

/** Limits of Excel's validation dialog; a longer text makes it refuse the file. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_LIST = 255;
/** 31 December 9999. */
const LAST_DATE = 2_958_465;

interface RuleXml {
  readonly type?: string;
  readonly operator?: string;
  readonly formulas: readonly (string | number)[];
}

function listFormula(source: string | readonly string[]): string {
  if (typeof source === 'string') return source;
  const bad = source.find((word) => word.includes(',') || word.trim() === '');
  if (bad !== undefined) throw new RangeError(`a fixed list cannot hold “${bad}”`);
  const words = source.join(',');
  if (words.length > MAX_LIST) throw new RangeError(`fixed list too long: ${words}`);
  return `"${words.replace(/"/g, '""')}"`;
}

function ruleXml(rule: ValidationRule): RuleXml {
  switch (rule.type) {
    case 'list':
      return { type: 'list', formulas: [listFormula(rule.source)] };
    case 'whole':
    case 'decimal':
      return { type: rule.type, operator: 'between', formulas: [rule.min, rule.max] };
    case 'date':
      return { type: 'date', operator: 'between', formulas: [1, LAST_DATE] };
  }
}

function limited(text: string | undefined, limit: number): string | undefined {
  if (text !== undefined && text.length > limit) {
    throw new RangeError(`longer than ${limit} characters: ${text}`);
  }
  return text;
}

function checkedRange(range: string): string {
  for (const area of range.split(' ')) {
    if (parseRange(area) === null) throw new RangeError(`no such range: ${range}`);
  }
  return range;
}

function validationXml(validation: Validation): string {
  const rule = ruleXml(validation.rule);
  const prompted = validation.prompt !== undefined || validation.promptTitle !== undefined;
  const attributes = {
    type: rule.type,
    errorStyle: validation.strictness === 'warning' ? 'warning' : undefined,
    operator: rule.operator === 'between' ? undefined : rule.operator,
    allowBlank: 1,
    showInputMessage: prompted ? 1 : undefined,
    showErrorMessage: validation.strictness === 'none' ? undefined : 1,
    errorTitle: limited(validation.errorTitle, MAX_TITLE),
    error: limited(validation.error, MAX_MESSAGE),
    promptTitle: limited(validation.promptTitle, MAX_TITLE),
    prompt: limited(validation.prompt, MAX_MESSAGE),
    sqref: checkedRange(validation.range),
  };
  const formulas = rule.formulas.map((formula, index) =>
    elementXml(`formula${index + 1}`, {}, escapeText(String(formula))),
  );
  return elementXml('dataValidation', attributes, formulas.join(''));
}

/** A header's hint: a validation that checks nothing and only shows its prompt. */
function hintXml(address: string, header: string, hint: string): string {
  const title = header.replace(/\s+/g, ' ');
  return elementXml('dataValidation', {
    allowBlank: 1,
    showInputMessage: 1,
    promptTitle: title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title,
    prompt: limited(hint, MAX_MESSAGE),
    sqref: address,
  });
}

/** `<dataValidations>`, or nothing. */
export function validationsXml(spec: SheetSpec): string {
  const hints = spec.tables.flatMap((table) =>
    table.columns.flatMap(({ header, hint }, index) =>
      hint === undefined
        ? []
        : [hintXml(cellAddress(table.headerRow, table.firstColumn + index), header, hint)],
    ),
  );
  const all = [...spec.validations.map(validationXml), ...hints];
  if (all.length === 0) return '';
  return elementXml('dataValidations', { count: all.length }, all.join(''));
}

function formatXml(format: ConditionalFormat, priority: number, styles: StyleSheet): string {
  const rule = elementXml(
    'cfRule',
    {
      type: 'expression',
      dxfId: styles.ruleFormat(RULE_STYLES[format.style]),
      priority,
      stopIfTrue: format.stopIfTrue === true ? 1 : undefined,
    },
    elementXml('formula', {}, escapeText(format.formula)),
  );
  return elementXml('conditionalFormatting', { sqref: checkedRange(format.range) }, rule);
}

/** The `<conditionalFormatting>` elements; the first has the highest priority. */
export function conditionalFormatsXml(spec: SheetSpec, styles: StyleSheet): string {
  return spec.conditionalFormats
    .map((format, index) => formatXml(format, index + 1, styles))
    .join('');
}
