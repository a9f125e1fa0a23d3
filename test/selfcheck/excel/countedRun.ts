/** `Excel.run` that counts its syncs, and waits for a cell that is being edited where Excel can. */

export class CountedRun {
  /** Syncs so far. */
  syncs = 0;
  readonly run: typeof Excel.run;

  constructor(run: typeof Excel.run) {
    const counted = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
      run({ delayForCellEdit: true }, (context) => {
        this.count(context);
        return batch(context);
      });
    // The host, the desk and the probes use this one of its forms.
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
