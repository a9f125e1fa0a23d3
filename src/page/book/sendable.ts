/** Change sets as they travel to the worker and into the browser's store: data alone. */
import type { Change, ChangeSet } from '../../host/host';
import type { SheetSpec } from '../../sheets/spec';

/** How rows are known again is a matter of comparing, which was done; it holds functions, hosts do not ask for it. */
function drawn(sheet: SheetSpec): SheetSpec {
  const tables = sheet.tables.map(({ identity: _, ...table }) => table);
  return { ...sheet, tables };
}

/** The same changes without what only this side of a port can hold. */
export function sendable(changes: ChangeSet): ChangeSet {
  return changes.map((change): Change =>
    change.kind === 'addSheet' ? { ...change, sheet: drawn(change.sheet) } : change,
  );
}
