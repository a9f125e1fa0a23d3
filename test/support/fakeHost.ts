/** A host that shows a given workbook and keeps the changes that it is given. */
import type { ChangeSet, Host, ObservedWorkbook } from '../../src/host/host';

export class FakeHost implements Host {
  readonly applied: ChangeSet[] = [];

  constructor(private readonly book: ObservedWorkbook) {}

  read(): Promise<ObservedWorkbook> {
    return Promise.resolve(this.book);
  }

  apply(changes: ChangeSet): Promise<void> {
    this.applied.push(changes);
    return Promise.resolve();
  }
}
