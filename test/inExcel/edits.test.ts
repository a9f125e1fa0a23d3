// What the pane asks of Excel after an edit, and for an edit of its own, counted on the wire.
import { loadBook } from '../../src/commands/loadPlan';
import { rangeAddress } from '../../src/core/a1';
import { BookKeeper } from '../../src/pane/bookKeeper';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { sampleBook } from '../../bench/sample';
import { vinhPhuc } from '../support/plans';
import { settle } from '../host/excel/setup';
import { FILE } from '../support/runs';
import { Office } from './office';

jest.setTimeout(120_000);

const VALUE = columnOf(READING_TABLE, 'value');
const ROW = READING_TABLE.headerRow + 1;

function readingAddress(row: number): string {
  return rangeAddress({ firstRow: row, firstColumn: VALUE, lastRow: row, lastColumn: VALUE });
}

/** Where a sheet has any formula. */
function formulaOf(office: Office, sheet: string): readonly [row: number, column: number] {
  const whole = { firstRow: 1, firstColumn: 1, lastRow: 100, lastColumn: 100 };
  const [cell] = office.sheet(sheet).cells.formulaCells(whole);
  if (cell === undefined) throw new Error(`no formula in ${sheet}`);
  return [cell.firstRow, cell.firstColumn];
}

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
  const address = readingAddress(ROW);
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

describe('a workbook in Excel whose figures may be formulas', () => {
  const FIRST = readingAddress(ROW);
  /** Excel calculates our formulas of these after every edit of a figure. */
  const ours = (office: Office) => {
    const { track } = SHEETS;
    const [row, column] = formulaOf(office, track);
    office.farEnd.calculate(track, [[row, column, 'x']]);
  };

  async function watched(readings: number) {
    const { office, keeper } = await opened(readings);
    const { host, farEnd } = office;
    const asked: boolean[] = [];
    await host.watch(
      (edit) => asked.push(keeper.note(edit)),
      (sheet) => asked.push(keeper.noteCalculated(sheet)),
    );
    farEnd.counters.take();
    return { office, keeper, asked };
  }

  const firstValue = async (keeper: BookKeeper): Promise<unknown> => {
    const book = await keeper.current();
    if (book.kind !== 'plan') throw new Error(book.kind);
    return book.book.readings[0]?.value;
  };

  test('where none is, a calculation asks nothing of Excel', async () => {
    const { office, keeper, asked } = await watched(100);
    ours(office);
    await settle();
    await keeper.current();
    expect(asked).toEqual([false]);
    expect(office.farEnd.counters.take()).toHaveLength(0);
  });

  test('a figure typed where none is costs one request, though Excel calculates', async () => {
    const { office, keeper } = await watched(5_000);
    office.type(SHEETS.readings, ROW, VALUE, 12.5);
    keeper.note({ sheet: SHEETS.readings, address: FIRST, by: 'officer', isStructural: false });
    ours(office);
    await settle();
    expect(await firstValue(keeper)).toBe(12.5);
    expect(office.farEnd.counters.take()).toHaveLength(1);
  });

  test('a figure that is one follows the sheet it looks at, for one small request', async () => {
    const { office, keeper, asked } = await watched(100);
    office.type(SHEETS.readings, ROW, VALUE, '=Sheet1!C40');
    keeper.note({ sheet: SHEETS.readings, address: FIRST, by: 'officer', isStructural: false });
    await keeper.current();
    office.farEnd.counters.take();
    ours(office);
    office.farEnd.calculate(SHEETS.readings, [[ROW, VALUE, 77]]);
    await settle();
    expect(asked).toEqual([false, true]);
    expect(await firstValue(keeper)).toBe(77);
    const syncs = office.farEnd.counters.take();
    expect(syncs).toHaveLength(1);
    expect(Math.max(...syncs.map(({ answerBytes }) => answerBytes))).toBeLessThan(10_000);
  });
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
