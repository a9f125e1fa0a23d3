/** A store for kept work without a browser. What it refuses it does not do, as transactions do. */
import type { ChangeSet } from '../../../src/host/host';
import type { KeptWork, WorkFacts, WorkStore } from '../../../src/page/book/keptWork';

export class MemoryStore implements WorkStore {
  facts: WorkFacts | null = null;
  bytes: KeptWork['bytes'] = null;
  readonly edits = new Map<number, ChangeSet>();
  /** What every call rejects with. */
  refusal: Error | null = null;

  load(): Promise<KeptWork | null> {
    return this.done(() => {
      if (this.facts === null) return null;
      const edits = [...this.edits.values()];
      const last = Math.max(0, ...this.edits.keys());
      return { ...this.facts, bytes: this.bytes, edits, last };
    });
  }

  replace({ bytes, ...facts }: WorkFacts & Pick<KeptWork, 'bytes'>): Promise<void> {
    return this.done(() => {
      this.edits.clear();
      Object.assign(this, { bytes, facts });
    });
  }

  putCheckpoint(
    { bytes, ...facts }: WorkFacts & Pick<KeptWork, 'bytes'>,
    next: number,
  ): Promise<void> {
    return this.done(() => {
      for (const number of this.edits.keys()) if (number < next) this.edits.delete(number);
      Object.assign(this, { bytes, facts });
    });
  }

  putFacts(facts: WorkFacts): Promise<void> {
    return this.done(() => {
      this.facts = facts;
    });
  }

  append(number: number, changes: ChangeSet): Promise<void> {
    return this.done(() => {
      this.edits.set(number, changes);
    });
  }

  clear(): Promise<void> {
    return this.done(() => {
      this.edits.clear();
      Object.assign(this, { bytes: null, facts: null });
    });
  }

  private done<T>(work: () => T): Promise<T> {
    return this.refusal === null ? Promise.resolve(work()) : Promise.reject(this.refusal);
  }
}

/** What a browser says, by the name of its error. */
export function refusal(name: string): Error {
  return Object.assign(new Error(`refused: ${name}`), { name });
}
