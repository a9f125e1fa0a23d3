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
  readonly bytes: Blob | Uint8Array | null;
  readonly edits: readonly ChangeSet[];
  /** Number of the last edit; 0 without any. */
  readonly last: number;
}

/** Where the work is kept: one in a browser. Every promise rejects with what the browser says. */
export interface WorkStore {
  load(): Promise<KeptWork | null>;
  /** Takes the place of all that was kept. */
  replace(work: WorkFacts & Pick<KeptWork, 'bytes'>): Promise<void>;
  /** Takes the place of what was kept, but for edits from `next` on. */
  putCheckpoint(work: WorkFacts & Pick<KeptWork, 'bytes'>, next: number): Promise<void>;
  putFacts(facts: WorkFacts): Promise<void>;
  /** @param number of the edit, rising */
  append(number: number, changes: ChangeSet): Promise<void>;
  clear(): Promise<void>;
}

/** Why work is not kept; `unread`: what was kept before stays, and it cannot be opened. */
export type KeepingFault = 'full' | 'forbidden' | 'unread';

function faultOf(error: unknown): KeepingFault {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
}

/** What browsers throw that have no store for this page at all: nothing can be kept there. */
const NO_STORE: readonly string[] = ['SecurityError', 'TypeError'];

/** Why nothing is known of what is kept: there is no store, or it could not be read this time. */
export function loadFaultOf(error: unknown): KeepingFault {
  return error instanceof Error && NO_STORE.includes(error.name) ? 'forbidden' : 'unread';
}

export interface KeeperParts {
  readonly store: WorkStore;
  /** Resolves when the file has every change that memory has. */
  readonly settled: () => Promise<void>;
  /** The file as it is with all changes so far; null while it has no sheet. */
  readonly bytes: () => Promise<Uint8Array | null>;
  readonly facts: () => WorkFacts;
  /** The open workbook is kept; or it is not, and why. */
  readonly onKept: (fault: KeepingFault | null) => void;
  /** Takes faults of the program. */
  readonly report: (fault: unknown) => void;
  /** Milliseconds without a change after which the checkpoint is renewed. */
  readonly quiet: number;
  /** Milliseconds after which it is tried again to keep what could not be kept. */
  readonly retry: number;
}

/** Edits after which a checkpoint is due: a reload applies them all. */
const MANY_EDITS = 200;

/**
 * Keeps the open workbook. What is kept is whole at every moment: each edit is kept as it comes, and a newer
 * file takes the place of the older one together with the edits that it has. Once the browser has refused an
 * edit, none that comes later is kept either, until all of the workbook can be kept anew.
 */
export class WorkKeeper {
  private next = 1;
  private sinceCheckpoint = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private last: Promise<void> = Promise.resolve();
  private isOn = false;
  /** Number of the last edit that is not kept, 0 for the file below them all; null where nothing lacks. */
  private lacks: number | null = null;
  /** Counts workbooks: the file of one must not take the place of another's. */
  private workbook = 0;

  constructor(private readonly parts: KeeperParts) {}

  async load(): Promise<KeptWork | null> {
    const kept = await this.parts.store.load();
    this.next = (kept?.last ?? 0) + 1;
    return kept;
  }

  /**
   * Begins to keep another workbook in place of what was kept.
   * @param bytes its file; null for an empty one
   * @param drawn what was drawn into it already
   */
  begin(bytes: KeptWork['bytes'], drawn: ChangeSet = []): Promise<void> {
    this.workbook += 1;
    this.isOn = true;
    this.stopTimer();
    const facts = this.parts.facts();
    const begun = this.queue(async () => {
      await this.parts.store.replace({ ...facts, bytes });
      this.whole();
    });
    if (drawn.length > 0) this.changed(drawn, true);
    return begun;
  }

  /** Goes on to keep what was loaded. @param edits how many of them there are beside the file */
  resume(edits: number): void {
    this.workbook += 1;
    this.isOn = true;
    this.sinceCheckpoint = edits;
    if (edits > 0) this.checkpointSoon();
  }

  /** How many edits there were so far: whether more have come meanwhile. */
  get count(): number {
    return this.next - 1;
  }

  /** Whether all of the open workbook is kept. */
  get isWhole(): boolean {
    return this.isOn && this.lacks === null;
  }

  /** What is kept once all edits so far are; null where that is not the whole workbook. */
  async kept(): Promise<KeptWork | null> {
    await this.last;
    return this.isWhole ? this.parts.store.load() : null;
  }

  /** Keeps what lacks, if the browser takes it by now, and ends. @returns whether all of the workbook is kept */
  async finish(): Promise<boolean> {
    await this.last;
    if (this.isOn && this.lacks !== null) await this.renewed();
    await this.last;
    const { isWhole } = this;
    await this.end();
    return isWhole;
  }

  /** Ends it; what is on the way is kept still. */
  end(): Promise<void> {
    this.isOn = false;
    this.stopTimer();
    return this.last;
  }

  /** The workbook got these changes. @param isRun a command's, which may be large */
  changed(changes: ChangeSet, isRun: boolean): void {
    if (!this.isOn) return;
    const number = this.next;
    this.next += 1;
    this.sinceCheckpoint += 1;
    void this.queue(() => this.append(number, changes));
    const isDue = isRun || this.sinceCheckpoint >= MANY_EDITS || this.lacks !== null;
    if (isDue) this.checkpointSoon();
  }

  /** The name of the file, or what is looked at, is another. */
  factsChanged(): void {
    if (!this.isOn) return;
    void this.queue(async () => {
      if (this.lacks === null) await this.parts.store.putFacts(this.parts.facts());
    });
  }

  /** The officer has the workbook as a file: an older state of it must not come back as unsaved work. */
  saved(): void {
    if (!this.isOn) return;
    void this.queue(() =>
      this.lacks === null
        ? this.parts.store.putFacts(this.parts.facts())
        : this.parts.store.clear(),
    );
  }

  private async append(number: number, changes: ChangeSet): Promise<void> {
    if (this.lacks === null) await this.parts.store.append(number, changes);
    else this.lacks = number;
  }

  private whole(): void {
    this.lacks = null;
    this.parts.onKept(null);
  }

  /** Keeps the file as it is now, and beside it only edits that come later. Edits are kept meanwhile. */
  private async checkpoint(): Promise<void> {
    const { workbook } = this;
    this.stopTimer();
    await this.parts.settled();
    // What is asked for now has all edits up to here, and none that comes later.
    const { next } = this;
    this.sinceCheckpoint = 0;
    const bytes = await this.parts.bytes();
    if (!this.isOn || workbook !== this.workbook) return;
    const work = { ...this.parts.facts(), bytes };
    await this.queue(() => this.put(work, next));
  }

  private async put(work: WorkFacts & Pick<KeptWork, 'bytes'>, next: number): Promise<void> {
    if (this.lacks === null) {
      // Without a newer file there is the older one with all edits.
      await this.parts.store.putCheckpoint(work, next).catch(this.parts.report);
      return;
    }
    await this.parts.store.replace(work);
    if (this.lacks < next) this.whole();
    else this.checkpointSoon();
  }

  /** Resolves whether the checkpoint came through or not. */
  private renewed(): Promise<void> {
    return this.checkpoint().catch((error: unknown) => this.parts.report(error));
  }

  private checkpointSoon(): void {
    const { quiet, retry } = this.parts;
    if (this.lacks === null) this.stopTimer();
    this.timer ??= setTimeout(() => void this.renewed(), this.lacks === null ? quiet : retry);
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  /** One after the other: the order of edits is what is kept. */
  private queue(work: () => Promise<void>): Promise<void> {
    const number = this.next - 1;
    this.last = this.last.then(work).catch((error: unknown) => {
      this.lacks = Math.max(number, this.lacks ?? 0);
      this.parts.onKept(faultOf(error));
    });
    return this.last;
  }
}
