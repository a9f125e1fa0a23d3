// What the pane asks of Excel after an edit, and for an edit of its own, counted on the wire.
import { loadBook } from '../../src/commands/loadPlan';
import { rangeAddress } from '../../src/core/a1';
import { BookKeeper } from '../../src/pane/bookKeeper';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { sampleBook } from '../../bench/sample';
import { vinhPhuc } from '../support/plans';
import { FILE } from '../support/runs';
import { Office } from './office';

jest.setTimeout(120_000);

const VALUE = columnOf(READING_TABLE, 'value');
const ROW = READING_TABLE.headerRow + 1;

/** An Excel with a book of so many readings that the pane has read. */
async function opened(readings: number) {
  const office = new Office();
  expect(await loadBook(office.host, sampleBook(vinhPhuc(), readings), FILE)).toEqual([]);
  const keeper = new BookKeeper(office.host, () => FILE);
  await keeper.current();
  office.farEnd.counters.take();
  return { office, keeper };
}

async function typed(readings: number) {
  const { office, keeper } = await opened(readings);
  office.type(SHEETS.readings, ROW, VALUE, 12.5);
  const range = { firstRow: ROW, firstColumn: VALUE, lastRow: ROW, lastColumn: VALUE };
  const address = rangeAddress(range);
  keeper.note({ sheet: SHEETS.readings, address, by: 'officer', isStructural: false });
  const book = await keeper.current();
  if (book.kind !== 'plan') throw new Error(book.kind);
  expect(book.book.readings[0]?.value).toBe(12.5);
  return office.farEnd.counters.take();
}

test('a figure that an officer types costs one request of some bytes, whatever the number of readings', async () => {
  const [few, many] = [await typed(100), await typed(5_000)];
  expect([few.length, many.length]).toEqual([1, 1]);
  const bytes = many.map(({ requestBytes, answerBytes }) => requestBytes + answerBytes);
  expect(Math.max(...bytes)).toBeLessThan(10_000);
});

test('a figure typed in a row below makes the table longer: that is known, and the pane can write there', async () => {
  const { office, keeper } = await opened(100);
  const below = ROW + 100;
  office.type(
    SHEETS.readings,
    below,
    1,
    'PL.I.1',
    undefined,
    undefined,
    'Toàn tỉnh',
    2023,
    'Cả năm',
  );
  const [table] = office.sheet(SHEETS.readings).tables;
  if (table === undefined) throw new Error('no table');
  table.area = { ...table.area, lastRow: below };
  keeper.note({
    sheet: SHEETS.readings,
    address: `A${below}:F${below}`,
    by: 'officer',
    isStructural: false,
  });
  const shown = await keeper.current();
  office.farEnd.counters.take();
  const change = { kind: 'setCells', sheet: SHEETS.readings, row: below, column: VALUE } as const;
  await keeper.write([{ ...change, rows: [[7]] }], shown);
  expect(office.sheet(SHEETS.readings).cells.at(below, VALUE).value).toBe(7);
  // One look and one write.
  expect(office.farEnd.counters.take()).toHaveLength(2);
});

test('what changed under the hands of the pane is not written over', async () => {
  const { office, keeper } = await opened(100);
  const shown = await keeper.current();
  office.type(SHEETS.readings, ROW, VALUE, 1);
  const change = { kind: 'setCells', sheet: SHEETS.readings, row: ROW, column: VALUE } as const;
  const write = keeper.write([{ ...change, rows: [[2]] }], shown);
  await expect(write).rejects.toMatchObject({ reason: 'changed' });
  expect(office.sheet(SHEETS.readings).cells.at(ROW, VALUE).value).toBe(1);
});
