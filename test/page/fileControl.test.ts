import { wholeBook } from '../../src/commands/loadPlan';
import type { ChangeSet } from '../../src/host/host';
import { FileHost } from '../../src/host/file/fileHost';
import { VI } from '../../src/locales/vi';
import { FileControl } from '../../src/page/fileControl';
import { standingTexts } from '../../src/page/noticeText';
import type { FilePort } from '../../src/page/book/fileClient';
import { fileDesk } from '../../src/page/book/fileDesk';
import { LateFile } from '../../src/page/book/lateFile';
import { answer } from '../../src/page/book/port';
import { SHEETS } from '../../src/sheets/names';
import { cellAt, locate } from '../../src/sheets/locate';
import type { ObservedWorkbook } from '../../src/sheets/observed';
import { READING_TABLE } from '../../src/sheets/readingTable';
import { columnOf } from '../../src/sheets/table';
import { FIRST_ROW, modelBook, modelReadings, specOfBook } from '../support/modelBooks';
import { MemoryStore, refusal } from './book/memoryStore';
import { channel, closePorts, fileInProcess } from './book/ports';

const visits: FileControl[] = [];

afterEach(() => {
  for (const files of visits.splice(0)) files.closed();
  closePorts();
});

const COLUMN = columnOf(READING_TABLE, 'value');
const FACTS = { name: 'a.xlsx', extension: '.xlsx', isUnsaved: true, sheet: SHEETS.readings };

let model: Uint8Array;

beforeAll(async () => {
  const host = FileHost.create({ title: '' });
  await host.apply(wholeBook(specOfBook(modelBook(modelReadings({ value: 20 }, { value: 30 })))));
  model = host.save();
});

/** A store with the model workbook as unsaved work. */
async function storeOfWork(): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.replace({ ...FACTS, bytes: model });
  return store;
}

/** A visit to the page. */
function visit(
  store: MemoryStore,
  file: FilePort = fileInProcess(),
  demo: () => Promise<ChangeSet> = () => Promise.resolve([]),
) {
  const downloads: Uint8Array[] = [];
  const reports: unknown[] = [];
  const taken: string[] = [];
  const files = new FileControl({
    file,
    store,
    text: () => VI.file,
    download: (_, bytes) => downloads.push(bytes),
    demo,
    takeBack: () => Promise.resolve(void taken.push('taken')),
    onReplaced: () => undefined,
    report: (fault) => reports.push(fault),
  });
  visits.push(files);
  const type = (down: number, text: string): void => {
    const row = FIRST_ROW + down;
    files.type({ sheet: SHEETS.readings, row, column: COLUMN, texts: [[text]] });
  };
  return { files, downloads, reports, taken, type };
}

/** Figures of a workbook in memory or in a file. */
function figures(book: ObservedWorkbook): unknown[] {
  const table = locate(book, READING_TABLE);
  return table === null ? [] : [0, 1].map((down) => cellAt(table, FIRST_ROW + down, 'value'));
}

function contentOf({ edits, bytes, facts }: MemoryStore): string {
  return JSON.stringify([[...edits], bytes, facts]);
}

test('work that cannot be read this time stays as it is, and its turn comes again', async () => {
  const store = await storeOfWork();
  store.edits.set(3, []);
  const before = contentOf(store);
  const { files } = visit(store);
  store.refusal = refusal('DataError');
  expect(await files.begin(true)).toBe(true);
  store.refusal = null;
  await files.handOver();
  expect(contentOf(store)).toBe(before);
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

/** What no file takes: a fault of the program that typed it. */
const UNWRITABLE: ChangeSet = [
  {
    kind: 'setCells',
    sheet: SHEETS.readings,
    row: FIRST_ROW,
    column: COLUMN,
    rows: [[Number.POSITIVE_INFINITY]],
  },
];

const figureChange = (down: number, value: number): ChangeSet => [
  {
    kind: 'setCells',
    sheet: SHEETS.readings,
    row: FIRST_ROW + down,
    column: COLUMN,
    rows: [[value]],
  },
];

async function figuresIn(bytes: Uint8Array | undefined): Promise<unknown[]> {
  const outcome = FileHost.open(bytes ?? new Uint8Array());
  return outcome.ok ? figures(await outcome.value.read()) : [];
}

test('of kept edits one that the file does not take is left out and told, the others come back', async () => {
  const store = await storeOfWork();
  store.edits.set(1, UNWRITABLE).set(2, figureChange(1, 77));
  const { files } = visit(store);
  await files.begin(true);
  expect(figures(files.workbook.book)).toEqual([20, 77]);
  expect(files.store.get().notice).toEqual({ kind: 'refused', count: 1 });
});

test('a file that lacks an edit is not saved before the workbook shows what it holds', async () => {
  const { files, downloads, type } = visit(await storeOfWork());
  await files.begin(true);
  files.workbook.host.type(UNWRITABLE);
  type(1, '77');
  expect(await files.save()).toBe(false);
  expect([downloads, files.store.get().isUnsaved]).toEqual([[], true]);
  expect(await files.save()).toBe(false);
  expect(files.store.get()).toMatchObject({ notice: { kind: 'refused', count: 1 } });
  expect(figures(files.workbook.book)).toEqual([20, 77]);
  expect(await files.save()).toBe(true);
  expect(await figuresIn(downloads[0])).toEqual([20, 77]);
});

test('a file that lacks an edit takes no place of the kept one', async () => {
  const store = await storeOfWork();
  const file = fileInProcess();
  const { files } = visit(store, file);
  await files.begin(true);
  const { bytes } = store;
  files.workbook.host.type(UNWRITABLE);
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  await files.workbook.host.apply(figureChange(1, 77));
  await jest.advanceTimersByTimeAsync(10_000);
  jest.useRealTimers();
  // Calls are answered in their order: a file that was made by now is with the page.
  await file.ask('read', null);
  await files.handOver();
  expect(store.bytes).toBe(bytes);
});

test('where the work is not kept, a file that lacks an edit is refused with that said', async () => {
  const { files, downloads } = visit(await storeOfWork());
  await files.begin(false);
  files.workbook.host.type(UNWRITABLE);
  await files.workbook.host.settled();
  expect(await files.save()).toBe(false);
  expect([downloads, files.store.get().notice]).toEqual([[], { kind: 'unkeptFault' }]);
});

test('what lacks in the browser since its store was full is not handed back once the file is saved', async () => {
  const store = await storeOfWork();
  const { files, type } = visit(store);
  await files.begin(true);
  store.refusal = refusal('QuotaExceededError');
  type(0, '55');
  await files.workbook.host.settled();
  store.refusal = null;
  expect(await files.save()).toBe(true);
  const again = visit(store);
  expect(await again.files.begin(true)).toBe(false);
});

describe('a tab whose work goes on in another one', () => {
  async function handedOver(fault: Error | null) {
    const store = await storeOfWork();
    const { files, type, downloads, taken } = visit(store);
    await files.begin(true);
    store.refusal = fault;
    type(0, '55');
    await files.handOver();
    files.closed();
    return { files, type, downloads, taken };
  }

  test('says that what is typed into it is not written, and keeps the text', async () => {
    const { files, type } = await handedOver(null);
    type(1, '77');
    const cell = `I${FIRST_ROW + 1}`;
    expect(files.store.get().notice).toEqual({ kind: 'closed', typed: { cell, text: '77' } });
    expect(figures(files.workbook.book)).toEqual([55, 30]);
    await files.begin(true);
    expect(files.store.get().notice).toEqual({ kind: 'closed', typed: { cell, text: '77' } });
    type(1, '77');
    expect(figures(files.workbook.book)).toEqual([55, 77]);
    expect(files.store.get().notice?.kind).not.toBe('closed');
  });

  test('says that nothing is taken back in it', async () => {
    const { files } = await handedOver(null);
    files.retrace('undo');
    expect(files.store.get().notice).toEqual({ kind: 'closed', typed: null });
    expect(figures(files.workbook.book)).toEqual([55, 30]);
  });

  test('has nothing to save: all of it was kept', async () => {
    const { files } = await handedOver(null);
    expect(files.store.get()).toMatchObject({ isReadOnly: true, isUnsaved: false });
  });

  test('keeps what the browser had no room for, says so, and can still save it', async () => {
    const { files, downloads } = await handedOver(refusal('QuotaExceededError'));
    const state = files.store.get();
    expect(state).toMatchObject({ isReadOnly: true, isUnsaved: true });
    expect(standingTexts(state, VI)).toEqual([VI.file.taken, VI.file.keeping.full]);
    expect(await files.save()).toBe(true);
    expect((await figuresIn(downloads[0]))[0]).toBe(55);
    expect(standingTexts(files.store.get(), VI)).toEqual([VI.file.taken]);
  });

  test('takes the work back at once where nothing is lost by it', async () => {
    const { files, taken } = await handedOver(null);
    await files.wish({ kind: 'takeBack' });
    expect(taken).toEqual(['taken']);
  });

  test('asks before the work that comes back takes the place of what was not kept', async () => {
    const { files, taken, downloads } = await handedOver(refusal('QuotaExceededError'));
    await files.wish({ kind: 'takeBack' });
    expect([taken, files.store.get().wish]).toEqual([[], { kind: 'takeBack' }]);
    await files.answer('stay');
    expect(taken).toEqual([]);
    await files.wish({ kind: 'takeBack' });
    await files.answer('save');
    expect([downloads.length, taken]).toEqual([1, ['taken']]);
  });
});

/** A file whose worker can be ended. */
function endingFile() {
  const ends: (() => void)[] = [];
  const file = new LateFile((onLost) => {
    ends.push(onLost);
    const [here, there] = channel();
    answer(there, fileDesk());
    return here;
  });
  return { file, end: () => ends[ends.length - 1]?.() };
}

test('a file whose worker is gone is made anew of what is kept when it is saved', async () => {
  const { file, end } = endingFile();
  const { files, downloads, type } = visit(await storeOfWork(), file);
  await files.begin(true);
  type(0, '55');
  await files.workbook.host.settled();
  end();
  expect(await files.save()).toBe(false);
  expect(files.store.get()).toMatchObject({ busy: null, notice: { kind: 'saveFault' } });
  type(1, '66');
  expect(await files.save()).toBe(true);
  expect(await figuresIn(downloads[0])).toEqual([55, 66]);
  expect(files.store.get()).toMatchObject({ isBroken: false, isUnsaved: false });
});

test('a workbook that cannot be begun is told, and the page goes on', async () => {
  const desk = { ...fileDesk(), create: () => Promise.reject(new Error('no worker')) };
  const { files } = visit(new MemoryStore(), fileInProcess(desk));
  await files.wish({ kind: 'empty' });
  expect(files.store.get()).toMatchObject({
    busy: null,
    notice: { kind: 'fault', fault: 'worker', name: VI.file.newBook },
  });
});

test('a file is not opened for ever where what shows it does not load', async () => {
  const { files } = visit(new MemoryStore());
  jest.spyOn(files.workbook, 'prepare').mockRejectedValue(new Error('chunk 7 failed'));
  await files.openFile(new File(['x'], 'a.xlsx'));
  expect(files.store.get()).toMatchObject({
    busy: null,
    notice: { kind: 'fault', fault: 'worker', name: 'a.xlsx' },
  });
});

test('Ctrl+Z ends what was said of the cell; where there is nothing to take back, that is said', async () => {
  const { files, type } = visit(await storeOfWork());
  await files.begin(true);
  files.notice(null);
  type(0, 'tốt');
  const { notice } = files.store.get();
  files.retrace('undo');
  const after = files.store.get().notice;
  files.retrace('undo');
  expect([notice?.kind, after, files.store.get().notice]).toEqual([
    'findings',
    null,
    { kind: 'nothingTyped' },
  ]);
});

describe('a demonstration that is called off', () => {
  const OTHER = { kind: 'opening', name: 'b.xlsx' } as const;

  /** Another file is being opened meanwhile. */
  async function calledOff(demo: () => Promise<ChangeSet>) {
    const { files, reports } = visit(new MemoryStore(), fileInProcess(), demo);
    const wished = files.wish({ kind: 'demo' });
    files.cancel();
    const opened = files.openFile(new File([new Uint8Array(model)], OTHER.name));
    await wished;
    const { busy, notice } = files.store.get();
    await opened;
    return { said: { busy, notice }, after: files.store.get(), reports };
  }

  test('leaves the progress of another opening', async () => {
    const { said, after } = await calledOff(() => Promise.resolve([]));
    expect(said).toEqual({ busy: OTHER, notice: null });
    expect(after).toMatchObject({ busy: null, name: OTHER.name });
  });

  test('and says nothing where it fails after that', async () => {
    const fault = new Error('chunk 7 failed');
    const { said, reports } = await calledOff(() => Promise.reject(fault));
    expect([said, reports]).toEqual([{ busy: OTHER, notice: null }, [fault]]);
  });
});

describe('a file that is dropped before the one before it is done with', () => {
  const GOOD = 'b.xlsx';
  const BUSY = { kind: 'fault', fault: 'busy', name: 'c.xlsx' } as const;
  const dropped = (files: FileControl): Promise<void> => files.openFile(new File(['x'], BUSY.name));

  /** A file waits for what becomes of unsaved work. */
  async function asked() {
    const scene = visit(await storeOfWork());
    await scene.files.begin(true);
    await scene.files.openFile(new File([new Uint8Array(model)], GOOD));
    expect(scene.files.store.get().wish).toEqual({ kind: 'candidate' });
    return scene;
  }

  test('is refused in a sentence while the question stands, whose answer still counts', async () => {
    const { files } = await asked();
    await dropped(files);
    expect(files.store.get()).toMatchObject({ wish: { kind: 'candidate' }, notice: BUSY });
    await files.answer('discard');
    expect(files.store.get()).toMatchObject({ name: GOOD, isUnsaved: false });
  });

  test('is refused while the open one is saved, which is followed by the other', async () => {
    const { files, downloads } = await asked();
    const answered = files.answer('save');
    await dropped(files);
    expect(files.store.get().notice).toEqual(BUSY);
    await answered;
    expect([downloads.length, files.store.get().name]).toEqual([1, GOOD]);
  });
});
