/** Conditional formats with a formula of their own. */
import type { CellRange } from '../../../src/core/a1';
import { FarEndError, invalidArgument, type FarObject } from '../farObject';
import type { RuleModel, SheetModel } from '../model/book';

function ruleFormatObject(rule: RuleModel): FarObject {
  const note = (property: string) => (value: unknown) => void (rule.looks[property] = value);
  return {
    className: 'ConditionalRangeFormat',
    setters: { NumberFormat: note('NumberFormat') },
    objects: {
      Font: () => ({
        className: 'ConditionalRangeFont',
        setters: { Color: note('Font.Color'), Bold: note('Font.Bold') },
      }),
      Fill: () => ({
        className: 'ConditionalRangeFill',
        setters: { Color: note('Fill.Color') },
      }),
    },
  };
}

function customObject(rule: RuleModel): FarObject {
  return {
    className: 'CustomConditionalFormat',
    objects: {
      Rule: () => ({
        className: 'ConditionalFormatRule',
        setters: { Formula: (value) => void (rule.formula = String(value)) },
      }),
      Format: () => ruleFormatObject(rule),
    },
  };
}

function ruleObject(sheet: SheetModel, rule: RuleModel): FarObject {
  let moved = false;
  const check = (): void => {
    if (moved) throw new FarEndError('InvalidObjectPath', 'the format has another priority now');
  };
  return {
    className: 'ConditionalFormat',
    setters: {
      StopIfTrue: (value) => {
        check();
        rule.stopIfTrue = value === true;
      },
      Priority: (value) => {
        check();
        moved = true;
        sheet.rules.splice(sheet.rules.indexOf(rule), 1);
        // Greater than the bounds means last, as documented.
        sheet.rules.splice(Number(value), 0, rule);
      },
    },
    objects: { Custom: () => customObject(rule) },
  };
}

export function conditionalFormatsObject(
  sheet: SheetModel,
  areas: readonly CellRange[],
): FarObject {
  return {
    className: 'ConditionalFormatCollection',
    methods: {
      Add: ([type]) => {
        sheet.checkWritable();
        if (type !== 'Custom') throw invalidArgument(`the far end has no ${String(type)} format`);
        const rule: RuleModel = { areas, formula: '', stopIfTrue: false, looks: {} };
        // Documented: a new format goes to the top.
        sheet.rules.unshift(rule);
        return ruleObject(sheet, rule);
      },
    },
  };
}
