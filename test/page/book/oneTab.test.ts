import { OneTab } from '../../../src/page/book/oneTab';
import type { TabLocks } from '../../../src/page/book/oneTab';

type Granted = (lock: object | null) => unknown;

/** Locks as browsers give them, of one name. */
class FakeLocks {
  private holder: { readonly reject: (error: Error) => void } | null = null;

  request(_: string, options: { ifAvailable?: boolean; steal?: boolean }, granted: Granted) {
    if (this.holder !== null && options.steal !== true) return Promise.resolve(granted(null));
    this.holder?.reject(Object.assign(new Error('stolen'), { name: 'AbortError' }));
    return new Promise((resolve, reject) => {
      const own = { reject };
      this.holder = own;
      void Promise.resolve(granted({})).then(() => {
        if (this.holder === own) this.holder = null;
        resolve(undefined);
      });
    });
  }
}

const channels: BroadcastChannel[] = [];
afterEach(() => channels.splice(0).forEach((channel) => channel.close()));

let room = 0;
beforeEach(() => {
  room += 1;
});

function tab(locks: TabLocks, isAsleep = false, keeping = Promise.resolve()) {
  const told: string[] = [];
  const channel = new BroadcastChannel(`room ${room}`);
  channels.push(channel);
  const one = new OneTab({
    locks,
    channel,
    onAsked: () => keeping.then(() => void told.push('kept')),
    onLost: () => told.push('lost'),
    patience: 150,
    longPatience: 1_000,
  });
  if (isAsleep) channel.onmessage = null;
  return { tab: one, told };
}

describe.each([
  ['with locks', () => new FakeLocks() as unknown as TabLocks],
  ['without locks', () => null],
])('%s', (_, make) => {
  test('the first tab gets the work, the second does not', async () => {
    const locks = make();
    const [first, second] = [tab(locks), tab(locks)];
    expect([await first.tab.claim(), await second.tab.claim()]).toEqual([true, false]);
  });

  test('the tab that gives the work away has kept all of it before', async () => {
    const locks = make();
    const [first, second] = [tab(locks), tab(locks)];
    await first.tab.claim();
    await second.tab.claim();
    await second.tab.takeOver();
    expect([first.told, second.told]).toEqual([['kept', 'lost'], []]);
    expect(await tab(locks).tab.claim()).toBe(false);
  });
});

test('a large workbook takes longer to be kept than an answer: it is waited for', async () => {
  const locks = new FakeLocks() as unknown as TabLocks;
  const keeping = new Promise<void>((resolve) => setTimeout(resolve, 400));
  const [first, second] = [tab(locks, false, keeping), tab(locks)];
  await first.tab.claim();
  await second.tab.takeOver();
  expect(first.told).toEqual(['kept', 'lost']);
});

test('a tab that sleeps loses the work all the same, and hears of it when it wakes', async () => {
  const locks = new FakeLocks() as unknown as TabLocks;
  const [first, second] = [tab(locks, true), tab(locks)];
  await first.tab.claim();
  await second.tab.takeOver();
  await Promise.resolve();
  expect(first.told).toEqual(['lost']);
});
