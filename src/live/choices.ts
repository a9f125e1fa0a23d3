/** The choices at the top of Theo dõi, changed one at a time. */
import type { Period } from '../core/period';
import { PERIOD_WORDS } from '../core/period';
import type { ChangeSet } from '../host/host';
import type { ObservedWorkbook } from '../sheets/observed';
import { choicePlace } from '../sheets/readSelection';

export type Choice =
  | { readonly part: 'year'; readonly value: number }
  | { readonly part: 'period'; readonly value: Period }
  /** Excel serial day. */
  | { readonly part: 'review'; readonly value: number };

/** Whether there is a cell to change: a workbook may have lost its sheet Theo dõi. */
export function canChoose(observed: ObservedWorkbook, part: Choice['part']): boolean {
  return choicePlace(observed, part) !== null;
}

/** The change of that one cell; nothing where the workbook has no such cell. */
export function choiceChange(observed: ObservedWorkbook, choice: Choice): ChangeSet {
  const place = choicePlace(observed, choice.part);
  if (place === null) return [];
  const value = choice.part === 'period' ? PERIOD_WORDS.words[choice.value] : choice.value;
  return [{ kind: 'setCells', ...place, rows: [[value]] }];
}
