import { wholeBook } from '../../src/commands/loadPlan';
import { FileHost } from '../../src/host/file/fileHost';
import { VI } from '../../src/locales/vi';
import { FileControl } from '../../src/page/fileControl';
import type { FilePort } from '../../src/page/book/fileClient';
import { SHEETS } from '../../src/sheets/names';
import { cellAt, locate } from '../../src/sheets/locate';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { FIRST_ROW, modelBook, modelReadings, specOfBook } from '../support/modelBooks';
import { MemoryStore, refusal } from './book/memoryStore';
import { closePorts, fileInProcess } from './book/ports';

afterEach(closePorts);

const COLUMN = columnOf(READING_TABLE, 'value');
const FACTS = { name: 'a.xlsx', extension: '.xlsx', isUnsaved: true, sheet: SHEETS.readings };

async function modelBytes(): Promise<Uint8Array> {
  const host = FileHost.create({ title: '' });
  await host.apply(wholeBook(specOfBook(modelBook(modelReadings({ value: 20 }, { value: 30 })))));
  return host.save();
}

/** A store with the model workbook as unsaved work. */
async function storeOfWork(): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.replace({ ...FACTS, bytes: await modelBytes() });
  return store;
}

/** A visit to the page. */
function visit(store: MemoryStore, file: FilePort = fileInProcess()) {
  const downloads: Uint8Array[] = [];
  const reports: unknown[] = [];
  const files = new FileControl({
    file,
    store,
    text: () => VI.file,
    download: (_, bytes) => downloads.push(bytes),
    demo: () => Promise.resolve([]),
    onReplaced: () => undefined,
    report: (fault) => reports.push(fault),
  });
  const type = (down: number, text: string): void =>
    files.type({
      sheet: SHEETS.readings,
      row: FIRST_ROW + down,
      column: COLUMN,
      texts: [[text]],
    });
  return { files, downloads, reports, type };
}

/** Figures of a workbook in memory or in a file. */
function figures(book: ObservedWorkbook): unknown[] {
  const table = locate(book, READING_TABLE);
  return table === null ? [] : [0, 1].map((down) => cellAt(table, FIRST_ROW + down, 'value'));
}

async function kept({ edits, bytes, facts }: MemoryStore) {
  return JSON.stringify([[...edits], bytes, facts]);
}

test('work that cannot be read this time stays as it is, and its turn comes again', async () => {
  const store = await storeOfWork();
  store.edits.set(3, []);
  const before = await kept(store);
  const { files } = visit(store);
  store.refusal = refusal('DataError');
  expect(await files.begin(true)).toBe(true);
  store.refusal = null;
  await files.handOver();
  expect(await kept(store)).toBe(before);
  expect(files.store.get()).toMatchObject({ keeping: 'unread', notice: { kind: 'restoreFault' } });
  const again = visit(store);
  await again.files.begin(true);
  expect(figures(again.files.workbook.book)).toEqual([20, 30]);
});

test('a browser without a store has no work before: only that nothing is kept is told', async () => {
  const store = new MemoryStore();
  const { files } = visit(store);
  store.refusal = refusal('SecurityError');
  expect(await files.begin(true)).toBe(false);
  expect(files.store.get()).toMatchObject({ keeping: 'forbidden', notice: null });
});

test('where the work before cannot be opened, nothing new is kept, and that is told until something else is opened', async () => {
  const store = await storeOfWork();
  store.bytes = new Uint8Array([1, 2, 3]);
  const { files } = visit(store);
  await files.begin(true);
  files.notice(null);
  await files.workbook.host.apply(wholeBook(specOfBook(modelBook(modelReadings({ value: 1 })))));
  await files.handOver();
  expect([store.edits.size, store.bytes.length]).toEqual([0, 3]);
  expect(files.store.get()).toMatchObject({ keeping: 'unread', isUnsaved: true });
  await files.answer('stay');
  files.store.set({ wish: { kind: 'empty' } });
  await files.answer('discard');
  await files.handOver();
  expect([store.bytes, files.store.get().keeping]).toEqual([null, null]);
});
