/** What crossed the wire. */

export interface SyncCount {
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** Actions of the batch. */
  readonly actions: number;
  /** Methods called and properties set or loaded; objects that were merely named do not count. */
  readonly calls: number;
}

export class Counters {
  readonly syncs: SyncCount[] = [];

  count(sync: SyncCount): void {
    this.syncs.push(sync);
  }

  /** The syncs since the last call of this. */
  take(): SyncCount[] {
    return this.syncs.splice(0);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.syncs.map((sync) => sync.requestBytes));
  }

  get largestAnswer(): number {
    return Math.max(0, ...this.syncs.map((sync) => sync.answerBytes));
  }
}
