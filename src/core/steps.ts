/**
 * Work on many rows that can be laid down after each of them: a page that has to answer goes on with it
 * later, whoever has the time takes all steps at once.
 */

/** A step is done between one `next` and the following one; the last of them has the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What comes of each of them, one a step. */
export function* eachOf<A, B>(all: readonly A[], work: (one: A, index: number) => B): Steps<B[]> {
  const found: B[] = [];
  for (const [index, one] of all.entries()) {
    found.push(work(one, index));
    yield;
  }
  return found;
}

/** Takes all steps at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
