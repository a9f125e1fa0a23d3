import { PACKET_BYTES } from '../../../src/host/excel/packets';
import type { ChangeSet } from '../../../src/host/host';
import type { SyncCount } from '../../excel/counters';
import { PAYLOAD_LIMIT } from '../../excel/farEnd';
import { sheetSpec } from '../contract/specs';
import { longSheet, settle, setUp, type Setup } from './setup';

// Many megabytes go through the client library, on whatever machine this is.
jest.setTimeout(60_000);

/** Looking at the workbook before writing into it. */
const LOOK = 1;

async function syncsOf({ farEnd, host }: Setup, changes: ChangeSet): Promise<SyncCount[]> {
  farEnd.counters.take();
  await host.apply(changes);
  await settle();
  return farEnd.counters.take();
}

function bytesSent(syncs: readonly SyncCount[]): number {
  return syncs.reduce((sum, sync) => sum + sync.requestBytes, 0);
}

function callsOf(syncs: readonly SyncCount[]): number {
  return syncs.reduce((sum, sync) => sum + sync.calls, 0);
}

describe('writing', () => {
  test('a sheet of 5,000 rows takes as many syncs as one of 10', async () => {
    const setup = setUp();
    const short = await syncsOf(setup, [{ kind: 'addSheet', sheet: longSheet('Ngắn', 10) }]);
    const long = await syncsOf(setup, [{ kind: 'addSheet', sheet: longSheet('Dài', 5_000) }]);
    expect(short).toHaveLength(LOOK + 1);
    expect(long).toHaveLength(short.length);
  });

  test('calls do not grow with the rows, but for the pieces that the client cuts', async () => {
    const setup = setUp();
    const short = await syncsOf(setup, [{ kind: 'addSheet', sheet: longSheet('Ngắn', 10) }]);
    const long = await syncsOf(setup, [{ kind: 'addSheet', sheet: longSheet('Dài', 5_000) }]);
    const pieces = Math.ceil(50_030 / 1_500) + 1;
    expect(callsOf(long) - callsOf(short)).toBeLessThanOrEqual(pieces + 1);
  });

  test.each([1, 2])('one more sync for each 4.5 MB: %d', async (more) => {
    const text = 'Tỷ lệ hồ sơ được giải quyết trực tuyến đúng hạn '.repeat(20);
    const rowBytes = Buffer.byteLength(text) + 60;
    const rows = Math.round(((more + 0.5) * PACKET_BYTES) / rowBytes);
    const syncs = await syncsOf(setUp(), [
      { kind: 'addSheet', sheet: longSheet('Dài', rows, text) },
    ]);
    expect(bytesSent(syncs)).toBeGreaterThan(more * PACKET_BYTES);
    expect(bytesSent(syncs)).toBeLessThan((more + 1) * PACKET_BYTES);
    expect(syncs).toHaveLength(LOOK + 1 + more);
  });

  test('packets are measured in UTF-8: letters of three bytes fill them three times as fast', async () => {
    const rows = 1_500;
    const letters = 2_000;
    const plain = longSheet('Latin', rows, 'e'.repeat(letters));
    const vietnamese = longSheet('Việt', rows, 'ế'.repeat(letters));
    const setup = setUp();
    const latin = await syncsOf(setup, [{ kind: 'addSheet', sheet: plain }]);
    const syncs = await syncsOf(setup, [{ kind: 'addSheet', sheet: vietnamese }]);
    expect([latin.length, syncs.length]).toEqual([LOOK + 1, LOOK + 3]);
    expect(Math.max(...syncs.map((sync) => sync.requestBytes))).toBeLessThan(PAYLOAD_LIMIT);
  });

  test('cells that are set and taken into the table take no more syncs, whatever their number', async () => {
    const setup = setUp();
    await setup.host.apply([{ kind: 'addSheet', sheet: longSheet('Dài', 10) }]);
    const appended = (first: number, count: number): ChangeSet => [
      {
        kind: 'setCells',
        sheet: 'Dài',
        row: first,
        column: 1,
        rows: Array.from({ length: count }, (_, index) => [`II.${index}`, 'Mới', index]),
      },
      { kind: 'resizeTable', sheet: 'Dài', table: 'tblDài', lastRow: first + count - 1 },
    ];
    expect(await syncsOf(setup, appended(14, 5))).toHaveLength(LOOK + 1);
    expect(await syncsOf(setup, appended(19, 5_000))).toHaveLength(LOOK + 1);
  });

  test('many changes take as many syncs as one', async () => {
    const changes: ChangeSet = [
      ...['Một', 'Hai', 'Ba'].map(
        (name) => ({ kind: 'addSheet', sheet: longSheet(name, 5) }) as const,
      ),
      { kind: 'setName', name: { name: 'ky', refersTo: "'Một'!$A$1" } },
      { kind: 'activate', sheet: 'Một' },
    ];
    expect(await syncsOf(setUp(), changes)).toHaveLength(LOOK + 1);
  });

  test('nothing to do takes no sync', async () => {
    expect(await syncsOf(setUp(), [])).toHaveLength(0);
  });
});

describe('reading', () => {
  async function readSyncs(
    { farEnd, host }: Setup,
    names?: readonly string[],
  ): Promise<SyncCount[]> {
    farEnd.counters.take();
    await host.read(names);
    await settle();
    return farEnd.counters.take();
  }

  test('many small sheets take three syncs: what is there, how far it goes, the cells', async () => {
    const setup = setUp();
    const names = Array.from({ length: 12 }, (_, index) => `S${index}`);
    await setup.host.apply(
      names.map((name) => ({ kind: 'addSheet', sheet: longSheet(name, 20) }) as const),
    );
    expect(await readSyncs(setup)).toHaveLength(3);
    // The names are known: what is there and how far it goes is one question.
    expect(await readSyncs(setup, names)).toHaveLength(2);
  });

  test('a table that goes further than the cells in use takes one more', async () => {
    const setup = setUp();
    await setup.host.apply([{ kind: 'addSheet', sheet: longSheet('Dài', 20) }]);
    await setup.host.apply([{ kind: 'resizeTable', sheet: 'Dài', table: 'tblDài', lastRow: 40 }]);
    expect(await readSyncs(setup, ['Dài'])).toHaveLength(3);
    const [sheet] = (await setup.host.read(['Dài'])).sheets;
    expect([sheet?.values.length, sheet?.tables[0]?.lastRow]).toEqual([40, 40]);
  });

  test('sheets without contents take no sync for their cells', async () => {
    const setup = setUp();
    await setup.host.apply([{ kind: 'addSheet', sheet: sheetSpec('Trống') }]);
    expect(await readSyncs(setup, ['Trống', 'Không có'])).toHaveLength(2);
  });

  test('a long sheet takes one more for each 4.5 MB, and one to learn what a row weighs', async () => {
    const setup = setUp();
    await setup.host.apply([{ kind: 'addSheet', sheet: longSheet('Dài', 6_000, 'ế'.repeat(230)) }]);
    const syncs = await readSyncs(setup, ['Dài']);
    const bytes = syncs.reduce((sum, sync) => sum + sync.answerBytes, 0);
    expect(bytes).toBeGreaterThan(2 * PACKET_BYTES);
    expect(syncs.length).toBeLessThanOrEqual(2 + 1 + Math.ceil(bytes / PACKET_BYTES));
    expect(Math.max(...syncs.map((sync) => sync.answerBytes))).toBeLessThan(PAYLOAD_LIMIT);
  });

  test('rows that turn out heavier than those around are asked for again, in smaller pieces', async () => {
    const light = longSheet('Dài', 3_000);
    const [table] = light.tables;
    if (table === undefined) throw new Error('no table');
    // Between the rows that are weighed at first.
    const isHeavy = (index: number): boolean => index >= 20 && index < 95;
    const heavyText = 'ế'.repeat(12_000);
    const rows = table.rows.map((row, index) =>
      !isHeavy(index) ? row : { ...row, cells: ['II.1', heavyText, ...row.cells.slice(2)] },
    );
    const setup = setUp();
    await setup.host.apply([
      { kind: 'addSheet', sheet: { ...light, tables: [{ ...table, rows }] } },
    ]);
    setup.farEnd.counters.take();
    const { sheets } = await setup.host.read(['Dài']);
    const values = sheets[0]?.values ?? [];
    expect(values).toHaveLength(3_003);
    const firstRow = 3;
    rows.forEach((row, index) => {
      expect(values[firstRow + index]?.[1] === row.cells[1]).toBe(true);
    });
    const refused = setup.farEnd.counters.take().filter((sync) => sync.answerBytes < 200);
    expect(refused.length).toBeGreaterThan(0);
  });
});
