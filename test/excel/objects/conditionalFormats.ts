/** Conditional formats with a formula of their own. */
import type { CellRange } from '../../../src/core/a1';
import { anyOverlap } from '../../../src/core/areas';
import { FarEndError, invalidArgument, itemNotFound, orNull, type FarObject } from '../farObject';
import type { RuleModel, SheetModel } from '../model/book';
import { rangeAreasObject } from './range';

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
  // Documented nowhere, reported for real: other kinds refuse to be asked for a formula.
  if (rule.type !== 'Custom') {
    throw new FarEndError('InvalidOperation', 'not permitted for the current object');
  }
  return {
    className: 'CustomConditionalFormat',
    objects: {
      Rule: () => ({
        className: 'ConditionalFormatRule',
        values: { Formula: () => rule.formula },
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
    id: () => rule.id,
    values: {
      Id: () => rule.id,
      Type: () => rule.type,
      Priority: () => sheet.rules.indexOf(rule),
    },
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
    methods: {
      GetRanges: () => rangeAreasObject(sheet, rule.areas),
      Delete: () => {
        sheet.checkWritable();
        sheet.rules.splice(sheet.rules.indexOf(rule), 1);
      },
    },
  };
}

function add(sheet: SheetModel, areas: readonly CellRange[], type: unknown): FarObject {
  sheet.checkWritable();
  if (type !== 'Custom') throw invalidArgument(`the far end has no ${String(type)} format`);
  const id = sheet.book.nextId();
  const rule: RuleModel = { id, type, areas, formula: '', stopIfTrue: false, looks: {} };
  // Documented: a new format goes to the top.
  sheet.rules.unshift(rule);
  return ruleObject(sheet, rule);
}

/** The formats that overlap the areas. */
export function conditionalFormatsObject(
  sheet: SheetModel,
  areas: readonly CellRange[],
): FarObject {
  const own = (): RuleModel[] => sheet.rules.filter((rule) => anyOverlap(rule.areas, areas));
  const item = (key: unknown): FarObject => {
    const found = own().find((rule) => rule.id === key);
    if (found === undefined) throw itemNotFound(`conditional format ${String(key)}`);
    return ruleObject(sheet, found);
  };
  return {
    className: 'ConditionalFormatCollection',
    items: () => own().map((rule) => ruleObject(sheet, rule)),
    item,
    methods: {
      Add: ([type]) => add(sheet, areas, type),
      GetCount: () => own().length,
      GetItemOrNullObject: ([key]) => orNull(() => item(key)),
    },
  };
}
