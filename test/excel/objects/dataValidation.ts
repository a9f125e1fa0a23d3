/** Data validation of an area. */
import type { CellRange } from '../../../src/core/a1';
import { anyOverlap, subtractAreas } from '../../../src/core/areas';
import { invalidArgument, type FarObject } from '../farObject';
import type { SheetModel, ValidationModel } from '../model/book';

const MAX_TITLE = 32;
const MAX_LIST = 255;

function isSame(one: readonly CellRange[], other: readonly CellRange[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Takes cells away from what they have. */
function clear(sheet: SheetModel, areas: readonly CellRange[]): void {
  sheet.checkWritable();
  const left = sheet.validations.map((validation) => ({
    ...validation,
    areas: subtractAreas(validation.areas, areas),
  }));
  const kept = left.filter((validation) => validation.areas.length > 0);
  sheet.validations.splice(0, sheet.validations.length, ...kept);
}

function validationOf(sheet: SheetModel, areas: readonly CellRange[]): ValidationModel {
  sheet.checkWritable();
  const same = sheet.validations.find((other) => isSame(other.areas, areas));
  if (same !== undefined) return same;
  if (sheet.validations.some((other) => anyOverlap(other.areas, areas))) {
    throw invalidArgument('the cells have validations that differ');
  }
  const added: ValidationModel = { areas };
  sheet.validations.push(added);
  return added;
}

/** Operands come back as formulas, as documented; the first day is day 1. */
function asFormula(operand: unknown): unknown {
  if (typeof operand === 'number') return `=${operand}`;
  return operand === '1900-01-01' ? '=1' : operand;
}

function givenRule(rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([kind, criteria]: [string, Record<string, unknown>]) => [
      kind,
      Object.fromEntries(
        Object.entries(criteria).map(([name, value]) => [
          name,
          name.startsWith('formula') ? asFormula(value) : value,
        ]),
      ),
    ]),
  );
}

const TYPE_OF_KIND: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  custom: 'Custom',
};

interface Whole {
  readonly type: string;
  readonly rule: unknown;
}

/** The rule of the areas as a whole; a mere prompt is none. */
function wholeOf(sheet: SheetModel, areas: readonly CellRange[]): Whole {
  const ruled = sheet.validations.filter(
    (validation) => validation.rule !== undefined && anyOverlap(validation.areas, areas),
  );
  const [first, ...others] = new Set(ruled.map(({ rule }) => JSON.stringify(givenRule(rule))));
  if (first === undefined) return { type: 'None', rule: {} };
  if (others.length > 0) return { type: 'Inconsistent', rule: null };
  const free = subtractAreas(
    areas,
    ruled.flatMap((validation) => validation.areas),
  );
  if (free.length > 0) return { type: 'MixedCriteria', rule: null };
  const rule = JSON.parse(first) as Record<string, unknown>;
  return { type: TYPE_OF_KIND[Object.keys(rule)[0] ?? ''] ?? 'Custom', rule };
}

/** The prompt of the areas; null where cells differ, as properties of cells have it that differ. */
function promptOf(sheet: SheetModel, areas: readonly CellRange[]): unknown {
  const touched = sheet.validations.filter((validation) => anyOverlap(validation.areas, areas));
  const [first, ...others] = new Set(touched.map(({ prompt }) => JSON.stringify(prompt ?? {})));
  const free = subtractAreas(
    areas,
    touched.flatMap((validation) => validation.areas),
  );
  if (first === undefined) return {};
  return others.length > 0 || free.length > 0 ? null : JSON.parse(first);
}

/** The cells of the areas that have a validation. */
export function validatedAreas(sheet: SheetModel, areas: readonly CellRange[]): CellRange[] {
  const all = sheet.validations.flatMap((validation) => validation.areas);
  return subtractAreas(areas, subtractAreas(areas, all));
}

function checkTitle(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('title' in value)) return;
  if (String(value.title).length > MAX_TITLE) throw invalidArgument('the title is too long');
}

function checkRule(rule: unknown): void {
  if (typeof rule !== 'object' || rule === null || Object.keys(rule).length !== 1) {
    throw invalidArgument('a rule has exactly one kind');
  }
  if (!('list' in rule)) return;
  const { source } = rule.list as { source: unknown };
  const isFormula = typeof source === 'string' && source.startsWith('=');
  if (!isFormula && String(source).length > MAX_LIST) throw invalidArgument('the list is too long');
}

export function dataValidationObject(sheet: SheetModel, areas: readonly CellRange[]): FarObject {
  return {
    className: 'DataValidation',
    values: {
      Type: () => wholeOf(sheet, areas).type,
      Rule: () => wholeOf(sheet, areas).rule,
      Prompt: () => promptOf(sheet, areas),
    },
    methods: { Clear: () => clear(sheet, areas) },
    setters: {
      Rule: (value) => {
        checkRule(value);
        validationOf(sheet, areas).rule = value;
      },
      Prompt: (value) => {
        checkTitle(value);
        validationOf(sheet, areas).prompt = value;
      },
      ErrorAlert: (value) => {
        checkTitle(value);
        validationOf(sheet, areas).errorAlert = value;
      },
    },
  };
}
