/** What the pane shows, kept outside React: commands of the ribbon change it while no pane is open. */
import type { OpenBook } from './openBook';
import type { ComingPage, CommandName } from './paneText';

/** What came of the last command. */
export interface LastRun {
  readonly command: CommandName;
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

export interface PaneState {
  readonly page: 'home' | ComingPage;
  /** The command that runs or waits for another one. */
  readonly running: CommandName | null;
  readonly lastRun: LastRun | null;
  /** Null until the workbook was read for the first time. */
  readonly book: OpenBook | null;
  /** Id of the plan that Nạp kế hoạch loads. */
  readonly plan: string;
  /** Whether the pane opens with the workbook. */
  readonly opensWithBook: boolean;
  /** Whether that choice could not be saved. */
  readonly isChoiceLost: boolean;
}

export class PaneStore {
  private readonly listeners = new Set<() => void>();

  constructor(private state: PaneState) {}

  get(): PaneState {
    return this.state;
  }

  set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** @returns ends it */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
