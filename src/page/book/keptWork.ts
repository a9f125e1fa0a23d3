/**
 * Work that survives a reload: the file as it was last saved into the browser, and every change since, in
 * their order. Nothing of it leaves the machine.
 */
import type { ChangeSet } from '../../host/host';

export interface WorkFacts {
  /** Name of the file; '' when it has none yet. */
  readonly name: string;
  readonly extension: string;
  /** Whether the officer has saved the workbook as it is. */
  readonly isUnsaved: boolean;
  /** Sheet that is looked at. */
  readonly sheet: string;
}

export interface KeptWork extends WorkFacts {
  /** The file without the edits; null for a workbook that was empty. */
  readonly bytes: Uint8Array | null;
  readonly edits: readonly ChangeSet[];
  /** Number of the last edit; 0 without any. */
  readonly last: number;
}

/** Where the work is kept: one in a browser. Every promise rejects with what the browser says. */
export interface WorkStore {
  load(): Promise<KeptWork | null>;
  /** Takes the place of all that was kept, but for edits from `next` on. */
  putCheckpoint(work: WorkFacts & Pick<KeptWork, 'bytes'>, next: number): Promise<void>;
  putFacts(facts: WorkFacts): Promise<void>;
  /** @param number of the edit, rising */
  append(number: number, changes: ChangeSet): Promise<void>;
  clear(): Promise<void>;
}

/** Why work is not kept. */
export type KeepingFault = 'full' | 'forbidden';

function faultOf(error: unknown): KeepingFault {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
}

export interface KeeperParts {
  readonly store: WorkStore;
  /** Resolves when the file has every change that memory has. */
  readonly settled: () => Promise<void>;
  /** The file as it is with all changes so far; null while it has no sheet. */
  readonly bytes: () => Promise<Uint8Array | null>;
  readonly facts: () => WorkFacts;
  readonly onFault: (fault: KeepingFault) => void;
  /** Milliseconds without a change after which the checkpoint is renewed. */
  readonly quiet: number;
}

/** Edits after which a checkpoint is due: a reload applies them all. */
const MANY_EDITS = 200;

/** Keeps the open workbook, as long as the browser lets it. */
export class WorkKeeper {
  private next = 1;
  private sinceCheckpoint = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private last: Promise<void> = Promise.resolve();
  private isOn = false;

  constructor(private readonly parts: KeeperParts) {}

  async load(): Promise<KeptWork | null> {
    const kept = await this.parts.store.load();
    this.next = (kept?.last ?? 0) + 1;
    return kept;
  }

  /** Begins to keep what is open. */
  begin(): Promise<void> {
    this.isOn = true;
    return this.checkpoint();
  }

  /** Ends it; what is on the way is kept still. */
  end(): Promise<void> {
    this.isOn = false;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    return this.last;
  }

  /** The workbook got these changes. @param isRun a command's, which may be large */
  changed(changes: ChangeSet, isRun: boolean): void {
    if (!this.isOn) return;
    const number = this.next;
    this.next += 1;
    this.sinceCheckpoint += 1;
    void this.queue(() => this.parts.store.append(number, changes));
    if (isRun || this.sinceCheckpoint >= MANY_EDITS) this.checkpointSoon();
  }

  /** The name of the file, or what is looked at, is another. */
  factsChanged(): void {
    if (this.isOn) void this.queue(() => this.parts.store.putFacts(this.parts.facts()));
  }

  /** Keeps the whole file now, and only edits that come later. */
  checkpoint(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.isOn) return this.last;
    this.sinceCheckpoint = 0;
    return this.queue(async () => {
      await this.parts.settled();
      // What is asked for now has all edits up to here, and none that comes later.
      const { next } = this;
      const facts = this.parts.facts();
      const bytes = await this.parts.bytes();
      await this.parts.store.putCheckpoint({ ...facts, bytes }, next);
    });
  }

  private checkpointSoon(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.checkpoint(), this.parts.quiet);
  }

  /** One after the other: the order of edits is what is kept. */
  private queue(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work).catch((error: unknown) => {
      this.isOn = false;
      this.parts.onFault(faultOf(error));
    });
    return this.last;
  }
}
