/** Conditional formats by formula, over whole columns. */
import type { ConditionalFormat, SheetSpec } from '../../sheets/spec';
import { RULE_STYLES, type RuleStyle } from '../../sheets/styles';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { areasAt, sheetNamed } from './ranges';

function setRuleStyle(format: Excel.ConditionalRangeFormat, style: RuleStyle): void {
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.numberFormat !== undefined) format.numberFormat = style.numberFormat;
}

/** Adds a rule above all others. */
export function addRule(sheet: Excel.Worksheet, rule: ConditionalFormat): Excel.ConditionalFormat {
  const added = areasAt(sheet, rule.range).conditionalFormats.add('Custom');
  added.custom.rule.formula = `=${rule.formula}`;
  setRuleStyle(added.custom.format, RULE_STYLES[rule.style]);
  added.stopIfTrue = rule.stopIfTrue ?? false;
  return added;
}

export function conditionalFormatWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  return sheet.conditionalFormats.map((rule, priority) =>
    fixedWork(callBytes(12, rule), () => {
      // Last, for the object is not good for more once its priority changed. Said outright, because
      // a new rule goes to the top.
      addRule(sheetNamed(context, sheet.name), rule).priority = priority;
    }),
  );
}
