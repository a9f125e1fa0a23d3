/** Faults that a test orders for a coming sync. */

export type Fault =
  /** Excel refuses the request; nothing of it is done. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The action of this index (from 0) fails; those before it stay done. */
  | { readonly kind: 'stopped'; readonly atAction: number; readonly code: string }
  /** All is done, and the answer never comes. */
  | { readonly kind: 'answerLost' };

export class Faults {
  private readonly ordered = new Map<number, Fault>();
  private seen = 0;

  /** Orders a fault for the k-th sync from now, counted from 1. */
  atSync(k: number, fault: Fault): void {
    this.ordered.set(this.seen + k, fault);
  }

  /** The fault of the sync that came in now. */
  next(): Fault | null {
    this.seen += 1;
    return this.ordered.get(this.seen) ?? null;
  }
}
