/**
 * Validations, input prompts of headers, and conditional formats as XML. `prefix` is that of the
 * part's elements, with its colon.
 */
import { cellAddress, parseRange } from '../../core/a1';
import type { ConditionalFormat, SheetSpec, TableSpec, Validation } from '../../sheets/spec';
import { RULE_STYLES } from '../../sheets/styles';
import { ruleText } from '../validationRule';
import type { StyleSheet } from './styleSheet';
import { elementXml, escapeText } from './xmlWrite';

/** Limits of Excel's validation dialog; a longer text makes it refuse the file. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
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

/** `<dataValidation>` of a rule. */
export function validationXml(validation: Validation, prefix = ''): string {
  const rule = ruleText(validation.rule);
  const prompted = validation.prompt !== undefined || validation.promptTitle !== undefined;
  const attributes = {
    type: rule.type,
    errorStyle: validation.strictness === 'warning' ? 'warning' : undefined,
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
    elementXml(`${prefix}formula${index + 1}`, {}, escapeText(formula)),
  );
  return elementXml(`${prefix}dataValidation`, attributes, formulas.join(''));
}

/** A header's hint: a validation that checks nothing and only shows its prompt. */
function hintXml(address: string, header: string, hint: string, prefix: string): string {
  const title = header.replace(/\s+/g, ' ');
  return elementXml(`${prefix}dataValidation`, {
    allowBlank: 1,
    showInputMessage: 1,
    promptTitle: title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title,
    prompt: limited(hint, MAX_MESSAGE),
    sqref: address,
  });
}

/** Headers of a table, side by side, whose hints are shown. */
export type HintedHeaders = Pick<TableSpec, 'headerRow' | 'firstColumn' | 'columns'>;

/** `<dataValidation>` for each header that has a hint. */
export function hintsXml(table: HintedHeaders, prefix = ''): string[] {
  return table.columns.flatMap(({ header, hint }, index) => {
    if (hint === undefined) return [];
    const address = cellAddress(table.headerRow, table.firstColumn + index);
    return [hintXml(address, header, hint, prefix)];
  });
}

/** `<dataValidations>` around validations, or nothing. */
export function validationListXml(validations: readonly string[], prefix = ''): string {
  if (validations.length === 0) return '';
  const count = validations.length;
  return elementXml(`${prefix}dataValidations`, { count }, validations.join(''));
}

/** `<dataValidations>` of a new sheet, or nothing. */
export function validationsXml(spec: SheetSpec): string {
  const rules = spec.validations.map((validation) => validationXml(validation));
  const hints = spec.tables.flatMap((table) => hintsXml(table));
  return validationListXml([...rules, ...hints]);
}

function formatXml(
  format: ConditionalFormat,
  priority: number,
  styles: StyleSheet,
  prefix: string,
): string {
  const rule = elementXml(
    `${prefix}cfRule`,
    {
      type: 'expression',
      dxfId: styles.ruleFormat(RULE_STYLES[format.style]),
      priority,
      stopIfTrue: format.stopIfTrue === true ? 1 : undefined,
    },
    elementXml(`${prefix}formula`, {}, escapeText(format.formula)),
  );
  return elementXml(`${prefix}conditionalFormatting`, { sqref: checkedRange(format.range) }, rule);
}

/** The `<conditionalFormatting>` elements; the first has the highest priority, 1. */
export function conditionalFormatsXml(
  { conditionalFormats }: Pick<SheetSpec, 'conditionalFormats'>,
  styles: StyleSheet,
  prefix = '',
): string {
  return conditionalFormats
    .map((format, index) => formatXml(format, index + 1, styles, prefix))
    .join('');
}
