/** One command at a time (DESIGN: "One queue: commands never overlap"). */
export class CommandQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the work when all that came before has ended, well or not. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work, work);
    this.last = result.catch(() => undefined);
    return result;
  }
}
