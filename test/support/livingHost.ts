/** A host that holds a workbook in memory and changes it as real hosts do: for laws over many runs. */
import { afterChanges } from '../../src/changes/afterChanges';
import type { ChangeSet, Host, ObservedWorkbook } from '../../src/host/host';

export class LivingHost implements Host {
  constructor(private book: ObservedWorkbook) {}

  read(): Promise<ObservedWorkbook> {
    return Promise.resolve(this.book);
  }

  apply(changes: ChangeSet): Promise<void> {
    this.book = afterChanges(this.book, changes);
    return Promise.resolve();
  }
}
