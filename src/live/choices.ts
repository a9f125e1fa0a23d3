/** The choices at the top of Theo dõi, changed one at a time. */
import { cellAddress } from '../core/a1';
import type { Period } from '../core/period';
import { PERIOD_WORDS } from '../core/period';
import { hasFormula } from '../sheets/locate';
import { SHEETS } from '../sheets/names';
import type { ObservedWorkbook } from '../sheets/observed';
import { choicePlace } from '../sheets/readSelection';
import type { CellPlan } from './planCells';

export type Choice =
  | { readonly part: 'year'; readonly value: number }
  | { readonly part: 'period'; readonly value: Period }
  /** Excel serial day. */
  | { readonly part: 'review'; readonly value: number };

/** Whether there is a cell to change: a workbook may have lost its sheet Theo dõi. */
export function canChoose(observed: ObservedWorkbook, part: Choice['part']): boolean {
  return choicePlace(observed, part) !== null;
}

/** What writes that one cell; a formula in it, such as `=TODAY()`, is the officer's. */
export function choiceChange(observed: ObservedWorkbook, choice: Choice): CellPlan {
  const place = choicePlace(observed, choice.part);
  const sheet = observed.sheets.find(({ name }) => name === place?.sheet);
  if (place === null || sheet === undefined) {
    return { ok: false, fault: 'missing', sheet: SHEETS.track };
  }
  const { row, column } = place;
  if (hasFormula(sheet, row, column)) {
    return { ok: false, fault: 'formula', sheet: sheet.name, cell: cellAddress(row, column) };
  }
  const value = choice.part === 'period' ? PERIOD_WORDS.words[choice.value] : choice.value;
  return { ok: true, changes: [{ kind: 'setCells', ...place, rows: [[value]] }] };
}
