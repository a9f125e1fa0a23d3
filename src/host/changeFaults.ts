/** Change sets that no run of ours makes, refused alike by both hosts. */
import type { ChangeSet } from './host';
import { formatKeys, type SetRules, validationKeys } from './ownRules';

/** Ranges, formulas and lists are looked at when their keys are made. */
function checkRules(change: SetRules): void {
  formatKeys(change);
  validationKeys(change);
}

/**
 * Rules and columns are compared with the workbook as it was before the change set.
 * @throws RangeError for rules or columns of a sheet that the change set adds (its specification says
 *   them), for those of one sheet or table that are set twice, and for rules that no workbook can hold
 */
export function checkChanges(changes: ChangeSet): void {
  const seen = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'addSheet') seen.add(change.sheet.name.toLowerCase());
    if (change.kind !== 'setRules' && change.kind !== 'addColumns') continue;
    if (change.kind === 'setRules') checkRules(change);
    const { kind, sheet } = change;
    const what = kind === 'setRules' ? kind : `${kind} ${change.table}`;
    const place = `${sheet} ${what}`.toLowerCase();
    if (seen.has(sheet.toLowerCase()) || seen.has(place)) {
      throw new RangeError(`${sheet}: ${what} twice, or for a sheet that is new`);
    }
    seen.add(place);
  }
}
