import {
  fixedWork,
  PACKET_BYTES,
  syncInPackets,
  type SyncContext,
  type Work,
} from '../../../src/host/excel/packets';

/** Notes what each sync sends; an error in `answers` is what that sync ends in. */
class Wire implements SyncContext {
  readonly packets: string[][] = [];
  private queued: string[] = [];

  constructor(private readonly answers: readonly (Error | null)[] = []) {}

  queue(what: string): void {
    this.queued.push(what);
  }

  sync(): Promise<void> {
    const answer = this.answers[this.packets.length] ?? null;
    this.packets.push(this.queued);
    this.queued = [];
    return answer === null ? Promise.resolve() : Promise.reject(answer);
  }
}

function piece(wire: Wire, name: string, share: number): Work {
  return fixedWork(PACKET_BYTES * share, () => wire.queue(name));
}

/** Work of rows of one size, which can be cut anywhere between two. */
class Rows implements Work {
  next = 0;
  private first = 0;

  constructor(
    private readonly wire: Wire,
    private readonly count: number,
    private bytesOfRow: number,
  ) {}

  get done(): boolean {
    return this.next >= this.count;
  }

  take(budget: number, force: boolean): number {
    const fitting = Math.floor(budget / this.bytesOfRow);
    if (fitting === 0 && !force) return 0;
    const rows = Math.min(this.count - this.next, Math.max(1, fitting));
    this.first = this.next;
    this.wire.queue(`${this.next + 1}-${this.next + rows}`);
    this.next += rows;
    return rows * this.bytesOfRow;
  }

  retract(): void {
    this.next = this.first;
  }

  settled(): void {
    this.first = this.next;
  }

  shrink(): boolean {
    this.bytesOfRow *= 2;
    return this.bytesOfRow <= PACKET_BYTES;
  }
}

function tellingWork(wire: Wire, told: number[]): Work {
  const work = piece(wire, 'told', 0.1);
  return {
    get done() {
      return work.done;
    },
    take: (budget, force) => work.take(budget, force),
    retract: () => work.retract(),
    settled: () => told.push(wire.packets.length),
  };
}

const TOO_LARGE = Object.assign(new Error(), { code: 'ResponsePayloadSizeLimitExceeded' });
const EDITED = Object.assign(new Error(), { code: 'InvalidOperationInCellEditMode' });
const OTHER = Object.assign(new Error(), { code: 'GeneralException' });

describe('syncInPackets', () => {
  test('sends what fits in one sync', async () => {
    const wire = new Wire();
    await syncInPackets(wire, [piece(wire, 'a', 0.5), piece(wire, 'b', 0.5)]);
    expect(wire.packets).toEqual([['a', 'b']]);
  });

  test('sends nothing when there is nothing to do', async () => {
    const wire = new Wire();
    await syncInPackets(wire, []);
    expect(wire.packets).toEqual([]);
  });

  test('begins a packet where the last is full, and lets nothing overtake', async () => {
    const wire = new Wire();
    const works = [piece(wire, 'a', 0.6), piece(wire, 'b', 0.6), piece(wire, 'c', 0.1)];
    await syncInPackets(wire, works);
    expect(wire.packets).toEqual([['a'], ['b', 'c']]);
  });

  test('cuts work that can be cut, to fill packets', async () => {
    const wire = new Wire();
    const rows = new Rows(wire, 10, PACKET_BYTES / 4);
    await syncInPackets(wire, [piece(wire, 'a', 0.25), rows, piece(wire, 'z', 0.25)]);
    expect(wire.packets).toEqual([['a', '1-3'], ['4-7'], ['8-10', 'z']]);
  });

  test('sends what no packet holds alone, for Excel to decide', async () => {
    const wire = new Wire();
    await syncInPackets(wire, [
      piece(wire, 'a', 0.1),
      piece(wire, 'b', 1.2),
      piece(wire, 'c', 0.1),
    ]);
    expect(wire.packets).toEqual([['a'], ['b'], ['c']]);
  });

  test('says before each packet that one is sent', async () => {
    const wire = new Wire();
    const sent: number[] = [];
    const works = [piece(wire, 'a', 0.9), piece(wire, 'b', 0.9)];
    await syncInPackets(wire, works, { sent: () => sent.push(wire.packets.length) });
    expect(sent).toEqual([0, 1]);
  });

  test('begins every packet with what opens it', async () => {
    const wire = new Wire();
    const works = [piece(wire, 'a', 0.9), piece(wire, 'b', 0.9)];
    await syncInPackets(wire, works, { open: () => wire.queue('open') });
    expect(wire.packets).toEqual([
      ['open', 'a'],
      ['open', 'b'],
    ]);
  });

  test('lets others go first where that does no harm', async () => {
    const wire = new Wire();
    const free = Object.assign(new Rows(wire, 2, PACKET_BYTES * 0.6), { mayBeOvertaken: true });
    await syncInPackets(wire, [free, piece(wire, 'b', 0.3)]);
    expect(wire.packets).toEqual([['1-1', 'b'], ['2-2']]);
  });

  test('sends nothing anew that Excel refused for a cell in the works: what is typed there must be seen first', async () => {
    const wire = new Wire([EDITED]);
    const sent = syncInPackets(wire, [piece(wire, 'a', 0.9), piece(wire, 'b', 0.9)]);
    await expect(sent).rejects.toBe(EDITED);
    expect(wire.packets).toEqual([['a']]);
  });

  test('fills packets of another size where that is asked for', async () => {
    const wire = new Wire();
    const works = [piece(wire, 'a', 0.1), piece(wire, 'b', 0.1), piece(wire, 'c', 0.1)];
    await syncInPackets(wire, works, { packetBytes: PACKET_BYTES * 0.25 });
    expect(wire.packets).toEqual([['a', 'b'], ['c']]);
  });

  test('asks again for less when the answer was too large', async () => {
    const wire = new Wire([TOO_LARGE]);
    await syncInPackets(wire, [new Rows(wire, 4, PACKET_BYTES / 4)]);
    expect(wire.packets).toEqual([['1-4'], ['1-2'], ['3-4']]);
  });

  test('gives up when it cannot be less', async () => {
    const wire = new Wire([TOO_LARGE, TOO_LARGE]);
    const sent = syncInPackets(wire, [new Rows(wire, 2, PACKET_BYTES / 2)]);
    await expect(sent).rejects.toBe(TOO_LARGE);
    expect(wire.packets).toEqual([['1-2'], ['1-1']]);
  });

  test('any other error ends it, and nothing more is sent', async () => {
    const wire = new Wire([OTHER]);
    const sent = syncInPackets(wire, [piece(wire, 'a', 0.9), piece(wire, 'b', 0.9)]);
    await expect(sent).rejects.toBe(OTHER);
    expect(wire.packets).toEqual([['a']]);
  });

  test('tells works when their packet was answered', async () => {
    const wire = new Wire();
    const told: number[] = [];
    await syncInPackets(wire, [tellingWork(wire, told), piece(wire, 'b', 1)]);
    expect(wire.packets).toEqual([['told'], ['b']]);
    expect(told).toEqual([1]);
  });
});
