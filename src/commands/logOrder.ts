/** Where Nhật ký stands among the changes of a run, for the case that the run is cut short. */
import type { Change, ChangeSet } from '../host/host';
import { SHEETS } from '../sheets/names';

function isLog(change: Change): boolean {
  return 'sheet' in change && change.sheet === SHEETS.log;
}

/**
 * The changes with those of Nhật ký first: when a run is cut short, what it changed in cells of the
 * officer's can be taken back all the same. Undo passes over cells that the run did not come to.
 */
export function logFirst(changes: ChangeSet): ChangeSet {
  return [...changes.filter(isLog), ...changes.filter((change) => !isLog(change))];
}

/** The changes with those of Nhật ký last: what it says has been done then. */
export function logLast(changes: ChangeSet): ChangeSet {
  return [...changes.filter((change) => !isLog(change)), ...changes.filter(isLog)];
}
