/**
 * Cuts work into packets: Excel on the web refuses 5 MB in either direction, so a command needs one
 * more sync for each 4.5 MB, and no more than that however many rows it has.
 */
import { isAnswerTooLarge } from './errorReason';

/** UTF-8 bytes of one request or answer; a tenth below what Excel on the web refuses. */
export const PACKET_BYTES = 4_500_000;

/** Something to send, in one piece or cut where a packet is full. */
export interface Work {
  /** True when nothing of it is left to queue. */
  readonly done: boolean;
  /**
   * Queues as much as fits and returns its bytes; 0 when not even the smallest piece fits. `force`
   * is given for an empty packet: the smallest piece then goes whatever its size.
   */
  take(budget: number, force: boolean): number;
  /** Called after a packet was answered. */
  settled?(): void;
  /**
   * Called when Excel refused the answer as too large. Takes back what was queued, to ask for less
   * next time; false when it cannot be less.
   */
  shrink?(): boolean;
}

/** As much of `Excel.RequestContext` as sending takes. */
export interface SyncContext {
  sync(): Promise<unknown>;
}

/** Work that goes as it is: a few calls of the API, of about so many bytes. */
export function fixedWork(bytes: number, queue: () => void): Work {
  let done = false;
  return {
    get done() {
      return done;
    },
    take(budget, force) {
      if (bytes > budget && !force) return 0;
      queue();
      done = true;
      return bytes;
    },
  };
}

function fillPacket(works: readonly Work[]): void {
  let left = PACKET_BYTES;
  for (const work of works) {
    while (!work.done) {
      const taken = work.take(left, left === PACKET_BYTES);
      // Order matters: what comes after must not overtake what did not fit.
      if (taken === 0) return;
      left -= taken;
    }
  }
}

function shrinkAll(works: readonly Work[]): boolean {
  const shrunk = works.map((work) => work.shrink?.() ?? false);
  return shrunk.includes(true);
}

/**
 * Does the works in order, in as few syncs as their bytes allow.
 * @param beforeSync called each time before a packet is sent
 * @throws what Excel throws; works that were settled stay done
 */
export async function syncInPackets(
  context: SyncContext,
  works: readonly Work[],
  beforeSync: () => void = () => undefined,
): Promise<void> {
  let rest = works.filter((work) => !work.done);
  while (rest.length > 0) {
    fillPacket(rest);
    beforeSync();
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a packet of 4.5 MB is what this loop is for; it never turns once a row or cell
      await context.sync();
    } catch (error) {
      if (!isAnswerTooLarge(error) || !shrinkAll(rest)) throw error;
    }
    for (const work of rest) work.settled?.();
    rest = rest.filter((work) => !work.done);
  }
}
