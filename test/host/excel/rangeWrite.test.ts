import type { CellEntry } from '../../../src/host/excel/cellEntry';
import { PACKET_BYTES, syncInPackets, type Work } from '../../../src/host/excel/packets';
import { rangeWrite } from '../../../src/host/excel/rangeWrite';
import { setUp } from './setup';

function rowsOf(count: number, row: readonly CellEntry[]): CellEntry[][] {
  return Array.from({ length: count }, () => [...row]);
}

/** The same work, noting the bytes that it takes itself for. */
function weighed(work: Work, taken: number[]): Work {
  return {
    get done() {
      return work.done;
    },
    take(budget, force) {
      const bytes = work.take(budget, force);
      if (bytes > 0) taken.push(bytes);
      return bytes;
    },
    retract: () => work.retract(),
  };
}

// Many megabytes go through the client library, on whatever machine this is.
jest.setTimeout(60_000);

describe('rangeWrite', () => {
  test.each<[string, number, CellEntry[]]>([
    ['one cell', 1, [1]],
    ['a narrow column', 9_000, [7]],
    ['short rows of small numbers', 5_000, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['Vietnamese text', 500, ['Tỷ lệ hồ sơ được giải quyết đúng hạn', 'Sở Nội vụ', null]],
    ['quotes and line breaks', 500, ['"a"\n"b"', '\\']],
    ['a wide row', 1, Array.from({ length: 5_000 }, () => 'ế')],
  ])(
    'takes itself for no less than it weighs, and not for much more: %s',
    async (_, count, row) => {
      const { farEnd } = setUp();
      const taken: number[] = [];
      await farEnd.run(async (context) => {
        const entries = { sheet: 'Sheet1', row: 1, column: 1, rows: rowsOf(count, row) };
        await syncInPackets(context, [weighed(rangeWrite(context, 'formulas', entries), taken)]);
      });
      const [sync] = farEnd.counters.take();
      const [bytes = 0] = taken;
      expect(bytes).toBeGreaterThanOrEqual(sync?.requestBytes ?? Infinity);
      expect(bytes).toBeLessThan((sync?.requestBytes ?? 0) * 1.1 + 2_000);
    },
  );

  test('writes every row once, also where a packet ends', async () => {
    const { farEnd } = setUp();
    const rows = Array.from({ length: 400 }, (_, index) => [index, 'ế'.repeat(10_000)]);
    await farEnd.run(async (context) => {
      const entries = { sheet: 'Sheet1', row: 3, column: 2, rows };
      await syncInPackets(context, [rangeWrite(context, 'formulas', entries)]);
    });
    expect(farEnd.counters.syncs).toHaveLength(3);
    const { cells } = farEnd.book.sheet('Sheet1');
    expect(rows.map((_, index) => cells.at(3 + index, 2).value)).toEqual(rows.map(([n]) => n));
    expect(cells.usedArea()).toEqual({ firstRow: 3, firstColumn: 2, lastRow: 402, lastColumn: 3 });
  });

  test('a row that no packet holds goes alone, and Excel refuses it', async () => {
    const { farEnd } = setUp();
    const row = Array.from({ length: 200 }, () => 'ế'.repeat(10_000));
    const written = farEnd.run(async (context) => {
      const entries = { sheet: 'Sheet1', row: 1, column: 1, rows: [row] };
      const work = rangeWrite(context, 'formulas', entries);
      expect(work.take(PACKET_BYTES, false)).toBe(0);
      expect(work.done).toBe(false);
      await syncInPackets(context, [work]);
    });
    await expect(written).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  test.each([[[]], [[[]]]])('nothing to write is nothing to send: %j', (rows) => {
    const { farEnd } = setUp();
    return farEnd.run(async (context) => {
      const work = rangeWrite(context, 'formulas', { sheet: 'Sheet1', row: 1, column: 1, rows });
      expect(work.done).toBe(true);
      await Promise.resolve();
    });
  });
});
