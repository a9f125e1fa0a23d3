/** Data validation of an area. */
import type { CellRange } from '../../../src/core/a1';
import { invalidArgument, type FarObject } from '../farObject';
import type { SheetModel, ValidationModel } from '../model/book';

const MAX_TITLE = 32;
const MAX_LIST = 255;

function isSame(one: readonly CellRange[], other: readonly CellRange[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function validationOf(sheet: SheetModel, areas: readonly CellRange[]): ValidationModel {
  sheet.checkWritable();
  const same = sheet.validations.find((other) => isSame(other.areas, areas));
  if (same !== undefined) return same;
  const added: ValidationModel = { areas };
  sheet.validations.push(added);
  return added;
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
