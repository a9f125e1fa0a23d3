/** Validations of input columns: they help and ask, and never refuse what another program writes. */
import { PERIODS } from '../core/period';
import { SHEETS } from './names';
import { CHOICE_TABLE } from './settingTables';
import type { Validation, ValidationRule } from './spec';
import type { TableDef } from './table';
import { area, cellReference } from './table';

/** The list of periods on Thiết lập, as validations name it. */
export function periodChoices(): string {
  const first = CHOICE_TABLE.headerRow + 1;
  const from = cellReference(SHEETS.settings, first, CHOICE_TABLE.firstColumn);
  const to = cellReference(SHEETS.settings, first + PERIODS.length - 1, CHOICE_TABLE.firstColumn);
  return `${from}:${to.split('!')[1] ?? ''}`;
}

/**
 * A rule for a whole column, down to the last row of the sheet.
 * @param error what is told of another value; without one the list only proposes
 */
export function inputRule(
  def: TableDef,
  key: string,
  rule: ValidationRule,
  prompt: string,
  error?: string,
): Validation {
  const title = def.columns.find((column) => column.key === key)?.header ?? '';
  return {
    range: area(def, key),
    rule,
    strictness: error === undefined ? 'none' : 'warning',
    promptTitle: title,
    prompt,
    ...(error === undefined ? {} : { errorTitle: title, error }),
  };
}
