/** A host that tells how far a run is, and ends it where it is called off before anything was written. */
import type { ChangeSet, Host, ObservedWorkbook, ReadMode } from '../host/host';
import type { RunPhase } from './runRequest';

export interface RunWatch {
  /** Aborted: the run ends at its next step, unless it has begun to write. */
  readonly signal?: AbortSignal;
  readonly onPhase?: (phase: RunPhase) => void;
}

/** The run was called off. Nothing was written. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

export class WatchedHost implements Host {
  private hasWritten = false;

  constructor(
    private readonly inner: Host,
    private readonly watch: RunWatch,
  ) {}

  async read(sheetNames?: readonly string[], mode?: ReadMode): Promise<ObservedWorkbook> {
    this.step('reading');
    const observed = await this.inner.read(sheetNames, mode);
    this.step('working');
    return observed;
  }

  async apply(changes: ChangeSet, basis?: ObservedWorkbook): Promise<void> {
    this.step('writing');
    this.hasWritten = true;
    await this.inner.apply(changes, basis);
  }

  private step(phase: RunPhase): void {
    // An answer that comes late: nobody is to hear of a run that was called off.
    this.endIfCalledOff();
    this.watch.onPhase?.(phase);
    this.endIfCalledOff();
  }

  private endIfCalledOff(): void {
    if (this.watch.signal?.aborted === true && !this.hasWritten) throw new CancelledError();
  }
}
