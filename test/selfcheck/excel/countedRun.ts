/** `Excel.run` that counts its syncs, and waits for a cell that is being edited where Excel can. */

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

export class CountedRun {
  /** Syncs so far. */
  syncs = 0;
  readonly run: typeof Excel.run;

  constructor(run: typeof Excel.run) {
    // With options or without; no other of its forms is used here.
    const counted = (...args: readonly [Batch] | readonly [Excel.RunOptions, Batch]) => {
      const batch = args.length === 1 ? args[0] : args[1];
      return run({ delayForCellEdit: true }, (context) => {
        this.count(context);
        return batch(context);
      });
    };
    this.run = counted as typeof Excel.run;
  }

  private count(context: Excel.RequestContext): void {
    const sync = context.sync.bind(context);
    context.sync = (value) => {
      this.syncs += 1;
      return sync(value);
    };
  }
}
