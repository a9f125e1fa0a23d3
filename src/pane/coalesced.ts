/** Work that many events ask for: a burst causes it once, and it never runs twice at once. */
export class Coalesced {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private following: Promise<void> | null = null;

  /**
   * @param work does not reject
   * @param wait milliseconds from the first event of a burst
   */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly wait: number,
  ) {}

  /** Asks for the work, a little later. */
  ask(): void {
    this.timer ??= setTimeout(() => void this.now(), this.wait);
  }

  /**
   * Does the work at once; while it runs, one more run follows, which sees what changed meanwhile.
   * @returns resolves when a run that began after this call has ended
   */
  now(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.running === null) return this.begin();
    this.following ??= this.running.then(() => {
      this.following = null;
      return this.begin();
    });
    return this.following;
  }

  private begin(): Promise<void> {
    this.running = this.work().finally(() => {
      this.running = null;
    });
    return this.running;
  }
}
