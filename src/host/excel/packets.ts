/**
 * Cuts work into packets: Excel on the web refuses 5 MB in either direction, so a command needs one
 * more sync for each 4.5 MB, and no more than that however many rows it has.
 */
import { isAnswerTooLarge } from './errorReason';

/** UTF-8 bytes of one request or answer; a tenth below what Excel on the web refuses. */
export const PACKET_BYTES = 4_500_000;

/**
 * Bytes that answers are expected to come to. They are guessed, and some come to less: a little more than
 * a packet makes up for those.
 */
export const ANSWER_BYTES = 4_650_000;

/** Something to send, in one piece or cut where a packet is full. */
export interface Work {
  /** True when nothing of it is left to queue. */
  readonly done: boolean;
  /** True where what comes after may go first when this has no room. */
  readonly mayBeOvertaken?: boolean;
  /**
   * Queues as much as fits and returns its bytes; 0 when not even the smallest piece fits. `force`
   * is given for an empty packet: the smallest piece then goes whatever its size.
   */
  take(budget: number, force: boolean): number;
  /** Takes back what the last packet held of it: that packet was refused, and is sent anew. */
  retract(): void;
  /** Called after a packet was answered. */
  settled?(): void;
  /** Asks for less from now on, for Excel refused the answer as too large; false when it cannot be less. */
  shrink?(): boolean;
}

/** As much of `Excel.RequestContext` as sending takes. */
export interface SyncContext {
  sync(): Promise<unknown>;
}

/** What happens around the packets. */
export interface Sending {
  /** Queued first in every packet. */
  readonly open?: () => void;
  /** A packet is on its way. */
  readonly sent?: () => void;
  /** Bytes of a packet at most; {@link PACKET_BYTES} unless said. */
  readonly packetBytes?: number;
}

/** Work that goes as it is: a few calls of the API, of about so many bytes. */
export function fixedWork(bytes: number, queue: () => void): Work {
  let state: 'waiting' | 'queued' | 'settled' = 'waiting';
  return {
    get done() {
      return state !== 'waiting';
    },
    take(budget, force) {
      if (bytes > budget && !force) return 0;
      queue();
      state = 'queued';
      return bytes;
    },
    retract() {
      if (state === 'queued') state = 'waiting';
    },
    settled() {
      if (state === 'queued') state = 'settled';
    },
  };
}

function fillPacket(works: readonly Work[], packetBytes: number): void {
  let left = packetBytes;
  for (const work of works) {
    while (!work.done) {
      const taken = work.take(left, left === packetBytes);
      left -= taken;
      if (taken > 0) continue;
      if (work.mayBeOvertaken !== true) return;
      break;
    }
  }
}

function shrinkAll(works: readonly Work[]): boolean {
  const shrunk = works.map((work) => work.shrink?.() ?? false);
  return shrunk.includes(true);
}

/** True where Excel refused the answer as too large, and less can be asked. */
function mayAskForLess(error: unknown, works: readonly Work[]): boolean {
  if (!isAnswerTooLarge(error)) return false;
  for (const work of works) work.retract();
  return shrinkAll(works);
}

/**
 * Does the works in order, in as few syncs as their bytes allow.
 * @throws what Excel throws; works that were settled stay done
 */
export async function syncInPackets(
  context: SyncContext,
  works: readonly Work[],
  sending: Sending = {},
): Promise<void> {
  let rest = works.filter((work) => !work.done);
  while (rest.length > 0) {
    sending.open?.();
    fillPacket(rest, sending.packetBytes ?? PACKET_BYTES);
    sending.sent?.();
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a packet of 4.5 MB is what this loop is for; it never turns once a row or cell
      await context.sync();
    } catch (error) {
      if (!mayAskForLess(error, rest)) throw error;
      continue;
    }
    for (const work of rest) work.settled?.();
    rest = rest.filter((work) => !work.done);
  }
}
