/** What the pane knows of the workbook is never older than the last word it got of it. */
import type { OpenBook } from '../../src/live/openBook';
import { BookKeeper } from '../../src/pane/bookKeeper';
import { SHEETS } from '../../src/sheets/names';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { FIRST_ROW, modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { WatchedHost } from '../support/watchedHost';

const VALUE = columnOf(READING_TABLE, 'value');
const MOVED = {
  sheet: SHEETS.readings,
  address: 'A5:Z5',
  by: 'officer',
  isStructural: true,
} as const;

/** A host whose answers wait until they are let go. */
class SlowHost extends WatchedHost {
  private waiting: (() => void) | null = null;
  isSlow = false;

  override async read() {
    const book = await super.read();
    await this.held();
    return book;
  }

  override async apply(changes: Parameters<WatchedHost['apply']>[0]): Promise<void> {
    await super.apply(changes);
    await this.held();
  }

  letGo(): void {
    this.isSlow = false;
    this.waiting?.();
  }

  private held(): Promise<void> {
    if (!this.isSlow) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }
}

function scene() {
  const host = new SlowHost(workbookOf(modelBook(modelReadings({ value: 20 }))));
  return { host, keeper: new BookKeeper(host, () => 'so.xlsx') };
}

const valueIn = (book: OpenBook): unknown =>
  book.kind === 'plan' ? book.book.readings[0]?.value : undefined;

/** Lets everything go on that waits for nothing but its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('rows that move while the workbook is read are read again', async () => {
  const { host, keeper } = scene();
  host.isSlow = true;
  const reading = keeper.current();
  await turn();
  await host.type(SHEETS.readings, FIRST_ROW, VALUE, 99);
  keeper.note(MOVED);
  host.letGo();
  expect(valueIn(await reading)).toBe(99);
  expect(valueIn(await keeper.current())).toBe(99);
});

test('rows that move while a small edit is written are read again', async () => {
  const { host, keeper } = scene();
  const shown = await keeper.current();
  host.isSlow = true;
  const place = {
    kind: 'setCells',
    sheet: SHEETS.readings,
    row: FIRST_ROW,
    column: VALUE,
  } as const;
  const writing = keeper.write([{ ...place, rows: [[50]] }], shown);
  await turn();
  await host.type(SHEETS.readings, FIRST_ROW, VALUE, 99);
  keeper.note(MOVED);
  host.letGo();
  expect(valueIn(await writing)).toBe(99);
});
