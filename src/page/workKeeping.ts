/** What of the open workbook is kept in the browser: what was kept before, and what comes. */
import type { ChangeSet } from '../host/host';
import type { FilePort } from './book/fileClient';
import type { Rebuilt } from './book/keptFile';
import { keptFile } from './book/keptFile';
import type { KeepingFault, KeptWork, WorkFacts, WorkStore } from './book/keptWork';
import { loadFaultOf, WorkKeeper } from './book/keptWork';
import type { FileState } from './fileState';
import type { NewBook } from './openedBook';
import type { Store } from './store';
import type { WorkbookControl } from './workbookControl';

export interface KeepingParts {
  readonly file: FilePort;
  readonly kept: WorkStore;
  readonly state: Store<FileState>;
  readonly workbook: WorkbookControl;
  readonly report: (fault: unknown) => void;
}

export interface Loaded {
  /** Null where nothing is kept, or nothing is known of it. */
  readonly work: KeptWork | null;
  /** Why nothing is known of it. */
  readonly fault: KeepingFault | null;
}

/** Milliseconds without a change after which all of the work is kept anew. */
const QUIET = 2_000;

/** Milliseconds: a disk that is full stays so for a while, and to keep all of a large workbook costs a second. */
const RETRY = 30_000;

export class WorkKeeping {
  private readonly keeper: WorkKeeper;
  /** False in a tab that works beside the one whose work is kept. */
  private isOurs = false;

  constructor(private readonly parts: KeepingParts) {
    this.keeper = new WorkKeeper({
      store: parts.kept,
      settled: () => parts.workbook.host.settled(),
      bytes: () => this.bytes(),
      facts: () => this.facts(),
      onKept: (keeping) => parts.state.set({ keeping }),
      report: parts.report,
      quiet: QUIET,
      retry: RETRY,
    });
  }

  /** @param keeps whether what is kept is this tab's from now on */
  async load(keeps: boolean): Promise<Loaded> {
    this.isOurs = keeps;
    try {
      const kept = await this.keeper.load();
      const isWork = kept !== null && (kept.bytes !== null || kept.edits.length > 0);
      return { work: isWork ? kept : null, fault: null };
    } catch (error) {
      this.parts.report(error);
      return { work: null, fault: loadFaultOf(error) };
    }
  }

  /** Another workbook takes the place of what was kept. Nobody waits for it: what goes wrong is told when it does. */
  begin({ bytes, drawn }: NewBook): void {
    if (this.isOurs) void this.keeper.begin(bytes, drawn);
  }

  /** Whether a reload would bring back all of the work. */
  get isWhole(): boolean {
    return this.keeper.isWhole;
  }

  /** What was kept is open, and is kept on. @param edits how many of them there are beside the file */
  resume(edits: number): void {
    if (this.isOurs) this.keeper.resume(edits);
  }

  /**
   * Makes the file anew of what is kept. Edits that come meanwhile are in it.
   * @returns null where not all of the work is kept
   */
  async rebuilt(): Promise<Rebuilt | null> {
    let rebuilt: Rebuilt | null = null;
    let count = -1;
    while (count !== this.keeper.count) {
      ({ count } = this.keeper);
      const work = await this.keeper.kept();
      if (work === null) return null;
      rebuilt = await keptFile(this.parts.file, work);
    }
    return rebuilt;
  }

  /** The workbook got these changes. @param isRun a command's, which may be large */
  changed(changes: ChangeSet, isRun: boolean): void {
    this.keeper.changed(changes, isRun);
  }

  factsChanged(): void {
    this.keeper.factsChanged();
  }

  /** The workbook was saved as a file. */
  saved(): void {
    this.keeper.saved();
  }

  /** Resolves when all of the work is kept that can be. @returns whether that is all of it */
  end(): Promise<boolean> {
    return this.keeper.finish();
  }

  /** The work goes on in another tab: from now on nothing is kept by this one. */
  close(): void {
    void this.keeper.end();
    this.isOurs = false;
  }

  private async bytes(): Promise<Uint8Array | null> {
    if (this.parts.workbook.book.sheets.length === 0) return null;
    // A file without some of the edits must not take their place.
    if (this.parts.state.get().isBroken) throw new Error('the file lacks edits');
    return this.parts.file.ask('save', this.parts.state.get().name);
  }

  facts(): WorkFacts {
    const { name, extension, isUnsaved, sheet } = this.parts.state.get();
    return { name, extension, isUnsaved, sheet };
  }
}
