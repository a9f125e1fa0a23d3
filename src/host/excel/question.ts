/** A question that goes with a packet: a few properties, whose answer weighs little. */
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';

/** Calls that a question takes, with the objects on the way to what is asked. */
const CALLS = 4;

export interface Question<T> {
  readonly work: Work;
  /** The objects that were asked, loaded once the packet is answered. */
  readonly asked: () => T;
}

/** @param queue asks; called again when the packet has to be sent anew */
export function question<T>(queue: () => T): Question<T> {
  const asked: T[] = [];
  const work = fixedWork(callBytes(CALLS), () => {
    asked.splice(0, 1, queue());
  });
  return {
    work,
    asked: () => {
      const [last] = asked;
      if (last === undefined) throw new Error('a question was not sent');
      return last;
    },
  };
}
