// DESIGN: a command needs C syncs whatever the number of rows, and one for each 4.5 MB in either direction.
import { sampleBook } from '../../bench/sample';
import { loadBook } from '../../src/commands/loadPlan';
import { applyRefresh, planRefresh } from '../../src/commands/refresh';
import { PACKET_BYTES } from '../../src/host/excel/packets';
import { SHEETS } from '../../src/sheets/names';
import type { SyncCount } from '../excel/counters';
import { PAYLOAD_LIMIT } from '../excel/farEnd';
import { vinhPhuc } from '../support/plans';
import { FILE, STAMP, valueOf } from '../support/runs';
import { Office } from './office';

jest.setTimeout(600_000);

interface Cost {
  readonly syncs: number;
  readonly sent: number;
  readonly answered: number;
  readonly calls: number;
}

function costOf(syncs: readonly SyncCount[]): Cost {
  const sum = (of: (sync: SyncCount) => number): number =>
    syncs.reduce((total, sync) => total + of(sync), 0);
  for (const { requestBytes, answerBytes } of syncs) {
    expect(Math.max(requestBytes, answerBytes)).toBeLessThan(PAYLOAD_LIMIT);
  }
  return {
    syncs: syncs.length,
    sent: sum(({ requestBytes }) => requestBytes),
    answered: sum(({ answerBytes }) => answerBytes),
    calls: sum(({ calls }) => calls),
  };
}

interface Costs {
  readonly load: Cost;
  readonly refresh: Cost;
}

/** Rows of which every third is typed as a text with a decimal comma, which a refresh mends. */
const TYPED = 3_000;

/** Both commands on a book of so many readings; between them officers type. */
async function costsAt(readings: number): Promise<Costs> {
  const office = new Office();
  const { farEnd, host } = office;
  expect(await loadBook(host, sampleBook(vinhPhuc(), readings), FILE)).toEqual([]);
  const load = costOf(farEnd.counters.take());
  for (let row = 0; row < Math.min(readings, TYPED); row += 3) {
    office.type(SHEETS.readings, 5 + row, 9, "'60,5");
  }
  const outcome = await planRefresh(host, { file: FILE, selection: {}, stamp: STAMP });
  await applyRefresh(host, valueOf(outcome));
  return { load, refresh: costOf(farEnd.counters.take()) };
}

/** Syncs beyond those that the bytes ask for. */
function beyondBytes({ syncs, sent, answered }: Cost): number {
  return syncs - Math.ceil(sent / PACKET_BYTES) - Math.ceil(answered / PACKET_BYTES);
}

const COLUMNS = 21;
/** Cells of one piece in which the client library sends a long range. */
const PIECE = 1_500;

describe('the whole plan with 100, 10,000 and 100,000 readings', () => {
  const SIZES = [100, 10_000, 100_000] as const;
  let costs: readonly Costs[];

  beforeAll(async () => {
    const all: Costs[] = [];
    // One after the other: there is one client library.
    for (const readings of SIZES) all.push(await costsAt(readings));
    costs = all;
  });

  test('Nạp kế hoạch takes at most 6 syncs beyond its bytes', () => {
    const beyond = costs.map(({ load }) => beyondBytes(load));
    expect(Math.max(...beyond)).toBeLessThanOrEqual(6);
  });

  test('Cập nhật đánh giá takes at most 4 syncs beyond its bytes', () => {
    const beyond = costs.map(({ refresh }) => beyondBytes(refresh));
    expect(Math.max(...beyond)).toBeLessThanOrEqual(4);
  });

  test('calls grow with the pieces of a range write alone', () => {
    const [few, some, many] = costs;
    const pieces = Math.ceil((100_000 * COLUMNS) / PIECE);
    expect((many?.load.calls ?? 0) - (few?.load.calls ?? 0)).toBeLessThanOrEqual(pieces * 1.05);
    // A thousand mended rows cost no more calls than thirty; longer sheets a few more, to fill packets.
    expect((some?.refresh.calls ?? 0) - (few?.refresh.calls ?? 0)).toBeLessThan(300);
    expect((many?.refresh.calls ?? 0) - (some?.refresh.calls ?? 0)).toBeLessThan(100);
  });

  test('a reading weighs under 300 bytes to write and under 850 to read', () => {
    const [few, , many] = costs;
    const rows = 100_000 - 100;
    const bytesOfRow = (of: (cost: Costs | undefined) => number): number =>
      (of(many) - of(few)) / rows;
    expect(bytesOfRow((cost) => cost?.load.sent ?? 0)).toBeLessThan(300);
    expect(bytesOfRow((cost) => cost?.refresh.answered ?? 0)).toBeLessThan(850);
  });
});
