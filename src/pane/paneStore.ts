/** What the pane shows, kept outside React: commands of the ribbon change it while no pane is open. */
import type { PaneState } from './paneState';

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
