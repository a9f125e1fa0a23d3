/** Conditional formats and validations of a sheet of the far end as XML. */
import { areasAddress } from '../../../src/core/areas';
import type { StyleSheet } from '../../../src/host/file/styleSheet';
import { elementXml, escapeText } from '../../../src/host/file/xmlWrite';
import type { RuleStyle } from '../../../src/sheets/styles';
import type { RuleModel, SheetModel, ValidationModel } from '../model/book';
import { Properties, Unsaved } from './unsaved';

function withoutEquals(formula: unknown, place: string): string {
  if (typeof formula === 'string' && formula.startsWith('=')) return formula.slice(1);
  throw new Unsaved(place, 'formula', formula);
}

function ruleStyle({ looks }: RuleModel, place: string): RuleStyle | null {
  if (Object.keys(looks).length === 0) return null;
  const own = new Properties(place, looks);
  const [color, fill] = [own.color('Font.Color'), own.color('Fill.Color')];
  const [bold, numberFormat] = [own.flag('Font.Bold'), own.text('NumberFormat')];
  own.end();
  return {
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(fill === undefined ? {} : { fill }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** The highest priority first. */
export function savedFormats({ name, rules }: SheetModel, styles: StyleSheet): string {
  const formats = rules.map((rule, index) => {
    const place = `${name}, conditional format of ${areasAddress(rule.areas)}`;
    if (rule.type !== 'Custom') throw new Unsaved(place, 'type', rule.type);
    const style = ruleStyle(rule, place);
    const attributes = {
      type: 'expression',
      dxfId: style === null ? undefined : styles.ruleFormat(style),
      priority: index + 1,
      stopIfTrue: rule.stopIfTrue ? 1 : undefined,
    };
    const formula = elementXml('formula', {}, escapeText(withoutEquals(rule.formula, place)));
    const content = elementXml('cfRule', attributes, formula);
    return elementXml('conditionalFormatting', { sqref: areasAddress(rule.areas) }, content);
  });
  return formats.join('');
}

interface SavedRule {
  readonly type?: string;
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
}

const OPERATORS = { Between: undefined, GreaterThanOrEqualTo: 'greaterThanOrEqual' } as const;
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
};

/** A day as a file counts it; a number as it is. */
function operand(value: unknown, place: string): string {
  if (typeof value === 'number') return String(value);
  if (value === '1900-01-01') return '1';
  throw new Unsaved(place, 'operand', value);
}

function listRule(list: Properties, place: string): SavedRule {
  list.mustBe('inCellDropDown', true);
  const source = list.text('source') ?? '';
  list.end();
  const isFormula = source.startsWith('=');
  const words = `"${source.replace(/"/g, '""')}"`;
  return { type: 'list', formulas: [isFormula ? withoutEquals(source, place) : words] };
}

function savedRule({ rule }: ValidationModel, place: string): SavedRule {
  if (rule === undefined) return { formulas: [] };
  const [[kind, criteria] = ['', {}]] = Object.entries(rule as Record<string, object>);
  const own = new Properties(place, { ...criteria });
  if (kind === 'list') return listRule(own, place);
  const type = KINDS[kind];
  const operator = String(own.take('operator'));
  if (type === undefined || !(operator in OPERATORS)) throw new Unsaved(place, 'rule', rule);
  const operands = [own.take('formula1'), own.take('formula2')];
  own.end();
  return {
    type,
    operator: OPERATORS[operator as keyof typeof OPERATORS],
    formulas: operands.filter((each) => each !== undefined).map((each) => operand(each, place)),
  };
}

const ALERT_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function alertAttributes({ errorAlert }: ValidationModel, place: string) {
  if (errorAlert === undefined) return {};
  const alert = new Properties(place, { ...(errorAlert as object) });
  const attributes = {
    errorStyle: alert.word('style', ALERT_STYLES),
    showErrorMessage: alert.flag('showAlert') === true ? 1 : undefined,
    errorTitle: filled(alert.text('title')),
    error: filled(alert.text('message')),
  };
  alert.end();
  return attributes;
}

function promptAttributes({ prompt }: ValidationModel, place: string) {
  if (prompt === undefined) return {};
  const shown = new Properties(place, { ...(prompt as object) });
  const attributes = {
    showInputMessage: shown.flag('showPrompt') === true ? 1 : undefined,
    promptTitle: filled(shown.text('title')),
    prompt: filled(shown.text('message')),
  };
  shown.end();
  return attributes;
}

export function savedValidations({ name, validations }: SheetModel): string {
  const there = validations.filter(({ areas }) => areas.length > 0);
  if (there.length === 0) return '';
  const saved = there.map((validation) => {
    const sqref = areasAddress(validation.areas);
    const place = `${name}, validation of ${sqref}`;
    const { type, operator, formulas } = savedRule(validation, place);
    const attributes = {
      type,
      ...alertAttributes(validation, place),
      operator,
      // Excel lets cells be empty unless it is told otherwise.
      allowBlank: 1,
      ...promptAttributes(validation, place),
      sqref,
    };
    const content = formulas.map((formula, index) =>
      elementXml(`formula${index + 1}`, {}, escapeText(formula)),
    );
    return elementXml('dataValidation', attributes, content.join(''));
  });
  return elementXml('dataValidations', { count: saved.length }, saved.join(''));
}
