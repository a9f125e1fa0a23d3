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

/** Milliseconds in which a tab that is awake answers here, however slow the machine is. */
const AWAKE = 10_000;

interface Kind {
  /** Gets no message. */
  readonly isAsleep?: boolean;
  /** Resolves when it has kept what it has. */
  readonly keeping?: Promise<void>;
  /** Milliseconds in which it looks at no message. */
  readonly busy?: number;
  readonly givingPatience?: number;
}

function tab(
  locks: TabLocks,
  { isAsleep = false, keeping = Promise.resolve(), busy = 0, givingPatience = AWAKE }: Kind = {},
) {
  const told: string[] = [];
  const channel = new BroadcastChannel(`room ${room}`);
  channels.push(channel);
  const one = new OneTab({
    locks,
    channel,
    onAsked: () => keeping.then(() => void told.push('kept')),
    onLost: () => told.push('lost'),
    patience: 500,
    givingPatience,
    longPatience: givingPatience,
  });
  const { onmessage } = channel;
  if (isAsleep) channel.onmessage = null;
  if (busy > 0) {
    channel.onmessage = (event) => {
      setTimeout(() => void onmessage?.call(channel, event), busy);
    };
  }
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
  const [first, second] = [tab(locks, { keeping }), tab(locks)];
  await first.tab.claim();
  await second.tab.takeOver();
  expect(first.told).toEqual(['kept', 'lost']);
});

test('a tab in the middle of something is waited for, longer than for a word that it is there', async () => {
  const locks = new FakeLocks() as unknown as TabLocks;
  const [first, second] = [tab(locks, { busy: 900 }), tab(locks)];
  await first.tab.claim();
  await second.tab.takeOver();
  expect(first.told).toEqual(['kept', 'lost']);
});

test('a tab that sleeps loses the work all the same, and hears of it when it wakes', async () => {
  const locks = new FakeLocks() as unknown as TabLocks;
  const first = tab(locks, { isAsleep: true });
  const second = tab(locks, { givingPatience: 150 });
  await first.tab.claim();
  await second.tab.takeOver();
  await Promise.resolve();
  expect(first.told).toEqual(['lost']);
});

describe('where the browser refuses its locks', () => {
  const refusing = (): TabLocks => ({
    request: () => Promise.reject(Object.assign(new Error('denied'), { name: 'SecurityError' })),
  });

  test('tabs decide by talking to each other', async () => {
    const [first, second] = [tab(refusing()), tab(refusing())];
    expect([await first.tab.claim(), await second.tab.claim()]).toEqual([true, false]);
  }, 5_000);

  test('the work is taken over all the same, all of it kept', async () => {
    const [first, second] = [tab(refusing()), tab(refusing())];
    await first.tab.claim();
    await second.tab.takeOver();
    expect(first.told).toEqual(['kept', 'lost']);
    expect(await tab(refusing()).tab.claim()).toBe(false);
  }, 5_000);
});
