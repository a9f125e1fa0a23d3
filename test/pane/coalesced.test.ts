import { Coalesced } from '../../src/pane/coalesced';

/** Work that ends when it is told to. */
class Slow {
  begun = 0;
  private ends: (() => void)[] = [];

  readonly work = (): Promise<void> => {
    this.begun += 1;
    return new Promise((resolve) => this.ends.push(resolve));
  };

  async end(): Promise<void> {
    this.ends.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
  }
}

let slow: Slow;
let coalesced: Coalesced;

beforeEach(() => {
  jest.useFakeTimers();
  slow = new Slow();
  coalesced = new Coalesced(slow.work, 300);
});

afterEach(() => jest.useRealTimers());

test('a burst causes the work once, its wait counted from the first event', async () => {
  coalesced.ask();
  await jest.advanceTimersByTimeAsync(200);
  coalesced.ask();
  await jest.advanceTimersByTimeAsync(99);
  expect(slow.begun).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(slow.begun).toBe(1);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(slow.begun).toBe(1);
});

test('what comes while it works is seen by one more run, after it', async () => {
  void coalesced.now();
  coalesced.ask();
  await jest.advanceTimersByTimeAsync(300);
  coalesced.ask();
  await jest.advanceTimersByTimeAsync(300);
  expect(slow.begun).toBe(1);
  await slow.end();
  expect(slow.begun).toBe(2);
  await slow.end();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(slow.begun).toBe(2);
});

test('work that is done at once needs not be done for events before it', async () => {
  coalesced.ask();
  void coalesced.now();
  await slow.end();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(slow.begun).toBe(1);
});

test('who asks waits for a run that began afterwards', async () => {
  void coalesced.now();
  let isOver = false;
  void coalesced.now().then(() => (isOver = true));
  await slow.end();
  expect([slow.begun, isOver]).toEqual([2, false]);
  await slow.end();
  expect(isOver).toBe(true);
});
