/** Validations of input columns: they help and ask, and never refuse what another program writes. */
import type { Validation, ValidationRule } from './spec';
import type { TableDef } from './table';
import { area } from './table';

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
