/**
 * How long a call waits while a cell is being edited. Newer versions of Excel hold a question back until
 * the cell is done (`delayForCellEdit`); others refuse it. What was refused begins anew for a while, with
 * its first look at the workbook: what was typed meanwhile must be seen.
 */

/** Milliseconds before the first attempt anew; each later one waits twice as long. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 2_000;
/** Milliseconds in all: whoever edits longer has left the cell open and reads the sentence. */
const MOST = 60_000;

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

export class Patience {
  private next = FIRST_WAIT;
  private waited = 0;

  constructor(private readonly pause: Pause) {}

  /** Waits before another attempt; false when there is to be none. */
  async again(): Promise<boolean> {
    if (this.waited + this.next > MOST) return false;
    await this.pause(this.next);
    this.waited += this.next;
    this.next = Math.min(LONGEST_WAIT, this.next * 2);
    return true;
  }
}
