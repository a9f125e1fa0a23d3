/** What a spreadsheet refuses to take into a cell: its validations that stop whoever types something else. */
import { cellText } from '../../core/cells';
import type { CellValue } from '../../core/cells';
import type { ObservedWorkbook } from '../../sheets/observed';
import type { Validation } from '../../sheets/spec';
import { covers, listOf } from './lists';

function isAllowed(book: ObservedWorkbook, { rule }: Validation, value: CellValue): boolean {
  switch (rule.type) {
    case 'list':
      return listOf(book, rule.source)?.includes(cellText(value)) ?? true;
    case 'date':
      return typeof value === 'number';
    case 'whole':
    case 'decimal': {
      if (typeof value !== 'number' || (rule.type === 'whole' && !Number.isInteger(value))) {
        return false;
      }
      return value >= rule.min && value <= rule.max;
    }
  }
}

/**
 * What the validation that stops a value says; null where none does. An emptied cell is always allowed.
 * @param value as a spreadsheet takes it
 */
export function stoppedBy(
  book: ObservedWorkbook,
  validations: readonly Validation[],
  place: { readonly row: number; readonly column: number },
  value: CellValue,
): string | null {
  if (value === null) return null;
  const stopping = validations.find(
    (validation) =>
      validation.strictness === 'stop' &&
      covers(validation.range, place.row, place.column) &&
      !isAllowed(book, validation, value),
  );
  return stopping === undefined ? null : (stopping.error ?? '');
}
