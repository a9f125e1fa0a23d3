import type { ChangeSet } from '../../../src/host/host';
import { WorkKeeper } from '../../../src/page/book/keptWork';
import type { KeepingFault } from '../../../src/page/book/keptWork';
import { MemoryStore, refusal } from './memoryStore';

const FACTS = { name: 'a.xlsx', extension: '.xlsx', isUnsaved: true, sheet: 'Số liệu' };
const QUIET = 2_000;
const RETRY = 30_000;

const FILE = new Uint8Array([1]);

const typed = (value: number): ChangeSet => [
  { kind: 'setCells', sheet: 'Số liệu', row: 5, column: 9, rows: [[value]] },
];

function scene(store = new MemoryStore(), make?: () => Promise<Uint8Array>) {
  let saved = 1;
  const reports: unknown[] = [];
  const told: (KeepingFault | null)[] = [];
  const keeper = new WorkKeeper({
    store,
    settled: () => Promise.resolve(),
    bytes: make ?? (() => Promise.resolve(new Uint8Array([(saved += 1)]))),
    facts: () => FACTS,
    onKept: (fault) => told.push(fault),
    report: (fault) => reports.push(fault),
    quiet: QUIET,
    retry: RETRY,
  });
  return { store, keeper, told, reports };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('edits are kept in their order, behind the file as it was', async () => {
  const { store, keeper } = scene();
  await keeper.begin(FILE);
  keeper.changed(typed(1), false);
  keeper.changed(typed(2), false);
  await keeper.end();
  expect(store.bytes).toEqual(new Uint8Array([1]));
  expect([...store.edits.values()]).toEqual([typed(1), typed(2)]);
});

test('after a command the whole file is kept anew, once it is quiet', async () => {
  const { store, keeper } = scene();
  await keeper.begin(FILE);
  keeper.changed(typed(1), true);
  await jest.advanceTimersByTimeAsync(QUIET - 1);
  expect(store.edits.size).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect([store.bytes, store.edits.size]).toEqual([new Uint8Array([2]), 0]);
});

test('an edit that comes while the file is made is kept at once, and stays beside the file', async () => {
  let made: (bytes: Uint8Array) => void = () => undefined;
  const { store, keeper } = scene(
    new MemoryStore(),
    () => new Promise((resolve) => (made = resolve)),
  );
  await keeper.begin(FILE);
  keeper.changed(typed(1), true);
  await jest.advanceTimersByTimeAsync(QUIET);
  keeper.changed(typed(2), false);
  await jest.advanceTimersByTimeAsync(0);
  expect([store.bytes, [...store.edits.values()]]).toEqual([FILE, [typed(1), typed(2)]]);
  made(new Uint8Array([2]));
  await jest.advanceTimersByTimeAsync(0);
  expect([store.bytes, [...store.edits.values()]]).toEqual([new Uint8Array([2]), [typed(2)]]);
});

test('the file of one workbook never takes the place of another one', async () => {
  let made: (bytes: Uint8Array) => void = () => undefined;
  const { store, keeper } = scene(
    new MemoryStore(),
    () => new Promise((resolve) => (made = resolve)),
  );
  await keeper.begin(FILE);
  keeper.changed(typed(1), true);
  await jest.advanceTimersByTimeAsync(QUIET);
  await keeper.begin(null, typed(3));
  made(new Uint8Array([2]));
  await jest.advanceTimersByTimeAsync(0);
  expect([store.bytes, [...store.edits.values()]]).toEqual([null, [typed(3)]]);
});

test('another workbook takes the place of all edits, whatever their numbers', async () => {
  const { store, keeper } = scene();
  store.edits.set(7, typed(7));
  await keeper.begin(FILE, typed(1));
  await keeper.end();
  expect([...store.edits.values()]).toEqual([typed(1)]);
});

test('a new visit goes on behind the edits that are kept', async () => {
  const first = scene();
  await first.keeper.begin(FILE);
  first.keeper.changed(typed(1), false);
  await first.keeper.end();
  const second = scene(first.store);
  const kept = await second.keeper.load();
  second.keeper.resume(kept?.edits.length ?? 0);
  second.keeper.changed(typed(2), false);
  await jest.advanceTimersByTimeAsync(0);
  expect(kept?.edits).toEqual([typed(1)]);
  expect([...first.store.edits.values()]).toEqual([typed(1), typed(2)]);
  await jest.advanceTimersByTimeAsync(QUIET);
  expect([first.store.bytes, first.store.edits.size]).toEqual([new Uint8Array([2]), 0]);
});

test.each<[string, KeepingFault]>([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'forbidden'],
])(
  '%s of the browser is told as “%s”; no later edit is kept without the earlier one',
  async (name, fault) => {
    const { store, keeper, told } = scene();
    await keeper.begin(FILE);
    store.refusal = refusal(name);
    keeper.changed(typed(1), false);
    await jest.advanceTimersByTimeAsync(0);
    store.refusal = null;
    keeper.changed(typed(2), false);
    await jest.advanceTimersByTimeAsync(RETRY - 1);
    expect([told, store.edits.size]).toEqual([[null, fault], 0]);
  },
);

test('after a refusal all of the work is kept anew at the next change, once a while has passed', async () => {
  const { store, keeper, told } = scene();
  await keeper.begin(FILE);
  store.refusal = refusal('QuotaExceededError');
  keeper.changed(typed(1), false);
  await jest.advanceTimersByTimeAsync(0);
  store.refusal = null;
  keeper.changed(typed(2), false);
  await jest.advanceTimersByTimeAsync(RETRY);
  keeper.changed(typed(3), false);
  await keeper.end();
  expect([store.bytes, [...store.edits.values()]]).toEqual([new Uint8Array([2]), [typed(3)]]);
  expect(told).toEqual([null, 'full', null]);
});

test('an edit that comes while all is kept anew makes it be done again', async () => {
  const made: ((bytes: Uint8Array) => void)[] = [];
  const make = (): Promise<Uint8Array> => new Promise((resolve) => made.push(resolve));
  const { store, keeper, told } = scene(new MemoryStore(), make);
  await keeper.begin(FILE);
  store.refusal = refusal('QuotaExceededError');
  keeper.changed(typed(1), false);
  await jest.advanceTimersByTimeAsync(0);
  store.refusal = null;
  keeper.changed(typed(2), false);
  await jest.advanceTimersByTimeAsync(RETRY);
  keeper.changed(typed(3), false);
  made[0]?.(new Uint8Array([2]));
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual([null, 'full']);
  await jest.advanceTimersByTimeAsync(RETRY);
  made[1]?.(new Uint8Array([3]));
  await jest.advanceTimersByTimeAsync(0);
  expect([store.bytes, store.edits.size, told]).toEqual([
    new Uint8Array([3]),
    0,
    [null, 'full', null],
  ]);
});

test('a newer file that the browser does not take leaves the older one with all edits', async () => {
  const { store, keeper, told } = scene();
  await keeper.begin(FILE);
  keeper.changed(typed(1), true);
  jest.spyOn(store, 'putCheckpoint').mockRejectedValueOnce(refusal('QuotaExceededError'));
  await jest.advanceTimersByTimeAsync(QUIET);
  keeper.changed(typed(2), false);
  await keeper.end();
  expect([store.bytes, [...store.edits.values()], told]).toEqual([
    FILE,
    [typed(1), typed(2)],
    [null],
  ]);
});

test('what lacks is kept before the work goes on in another tab', async () => {
  const { store, keeper } = scene();
  await keeper.begin(FILE);
  store.refusal = refusal('QuotaExceededError');
  keeper.changed(typed(1), false);
  await jest.advanceTimersByTimeAsync(0);
  store.refusal = null;
  await keeper.finish();
  expect(store.bytes).toEqual(new Uint8Array([2]));
});

test('once the officer has the file, an older state is kept no longer', async () => {
  const { store, keeper } = scene();
  await keeper.begin(FILE);
  store.refusal = refusal('QuotaExceededError');
  keeper.changed(typed(1), false);
  await jest.advanceTimersByTimeAsync(0);
  store.refusal = null;
  keeper.saved();
  keeper.factsChanged();
  await keeper.end();
  expect([store.bytes, store.facts]).toEqual([null, null]);
});
