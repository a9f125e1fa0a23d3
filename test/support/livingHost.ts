/** A host that holds a workbook in memory and changes it as real hosts do: for laws over many runs. */
import { afterChanges } from '../../src/changes/afterChanges';
import type { ChangeSet, Host, ObservedWorkbook } from '../../src/host/host';
import type { NameSpec } from '../../src/sheets/spec';
import { observedOf } from './observed';

export class LivingHost implements Host {
  constructor(private book: ObservedWorkbook) {}

  read(): Promise<ObservedWorkbook> {
    return Promise.resolve(this.book);
  }

  apply(changes: ChangeSet): Promise<void> {
    const written = afterChanges(this.book, changes);
    const sheets = [...written.sheets];
    const names = new Map<string, NameSpec>(written.names.map((name) => [name.name, name]));
    for (const change of changes) {
      if (change.kind === 'setName') names.set(change.name.name, change.name);
      if (change.kind !== 'addSheet') continue;
      const at = sheets.findIndex(({ name }) => name === change.before);
      const [added] = observedOf({ sheets: [change.sheet], names: [] }).sheets;
      if (added !== undefined) sheets.splice(at < 0 ? sheets.length : at, 0, added);
    }
    this.book = { sheets, names: [...names.values()] };
    return Promise.resolve();
  }
}
