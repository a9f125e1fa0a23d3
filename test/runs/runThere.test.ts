// A command in a worker does what it does here; all that passes between the threads is copied.
import type { ChangeSet, Host, ObservedWorkbook } from '../../src/host/host';
import { HostError } from '../../src/host/hostError';
import { loadTexts } from '../../src/locales/spoken';
import { textsOf } from '../../src/locales/texts';
import type { FromWorker, ToWorker } from '../../src/runs/runProtocol';
import { runOn } from '../../src/runs/runOn';
import type { RunPhase, RunRequest, Told } from '../../src/runs/runRequest';
import { runThere } from '../../src/runs/runThere';
import type { RunWorker } from '../../src/runs/runThere';
import { serveRuns } from '../../src/runs/serveRuns';
import type { RunWatch } from '../../src/runs/watchedHost';
import { LivingHost } from '../support/livingHost';
import { modelBook, modelReadings, workbookOf } from '../support/modelBooks';
import { model } from '../support/plans';
import { cellsOf, FILE, STAMP } from '../support/runs';

const REFRESH: RunRequest = { command: 'refresh' };
const SITE = { language: 'vi', file: FILE, moment: { today: '2027-12-20', stamp: STAMP } } as const;
const CANCELLED = [textsOf('vi').shell.cancelled];

/** Both sides in one thread, with the copies that two threads would make. */
class LoopWorker implements RunWorker {
  hasEnded = false;
  private toWorker: (message: ToWorker) => void = () => undefined;
  private toPage: (message: FromWorker) => void = () => undefined;

  constructor() {
    serveRuns({
      post: (message) => this.later(message, (copy) => this.toPage(copy)),
      listen: (listener) => (this.toWorker = listener),
    });
  }

  post(message: ToWorker): void {
    this.later(message, (copy) => this.toWorker(copy));
  }

  listen(listener: (message: FromWorker) => void): void {
    this.toPage = listener;
  }

  end(): void {
    this.hasEnded = true;
  }

  private later<T>(message: T, deliver: (copy: T) => void): void {
    const copy = structuredClone(message);
    setImmediate(() => {
      if (!this.hasEnded) deliver(copy);
    });
  }
}

const living = (): LivingHost =>
  new LivingHost(
    workbookOf(modelBook(modelReadings({ value: '60,5', name: 'a', unitLabel: '%' }))),
  );

function run(host: Host, watch: RunWatch = {}, worker = new LoopWorker()): Promise<Told> {
  return runThere(worker, { ...SITE, host }, REFRESH, watch);
}

/** A host of which the first write is refused. */
function refusing(inner: Host, error: Error): Host {
  let isOver = false;
  return {
    read: () => inner.read(),
    apply: (changes: ChangeSet, basis?: ObservedWorkbook) => {
      if (isOver) return inner.apply(changes, basis);
      isOver = true;
      return Promise.reject(error);
    },
  };
}

beforeAll(() => Promise.all([loadTexts('vi'), loadTexts('en')]));

test('what it says and what it leaves are the same as here', async () => {
  const [here, there] = [living(), living()];
  expect(await run(there)).toEqual(await runOn({ ...SITE, host: here }, REFRESH));
  expect(cellsOf(await there.read())).toEqual(cellsOf(await here.read()));
});

test('a worker serves one command after the other, such as a load and its refresh', async () => {
  const host = new LivingHost({ sheets: [], names: [] });
  const worker = new LoopWorker();
  const load: RunRequest = { command: 'loadPlan', source: { plan: model() } };
  expect(await runThere(worker, { ...SITE, host }, load, {})).toMatchObject({ isDone: true });
  expect(await run(host, {}, worker)).toMatchObject({ isDone: true });
});

test('changes are written on the very workbook that they were worked out from', async () => {
  const inner = living();
  const given: unknown[] = [];
  const bases: unknown[] = [];
  const host: Host = {
    read: async () => {
      const observed = await inner.read();
      given.push(observed);
      return observed;
    },
    apply: (changes, basis) => {
      bases.push(basis);
      return inner.apply(changes);
    },
  };
  await run(host);
  expect(bases[0]).toBe(given.at(-1));
});

test('trouble of the spreadsheet keeps its reason on the way: a command starts anew, or says what is the matter', async () => {
  const host = living();
  expect(await run(refusing(host, new HostError('changed')))).toMatchObject({ isDone: true });
  const told = await run(refusing(living(), new HostError('protected', { sheet: 'Số liệu' })));
  expect(told).toMatchObject({
    isDone: false,
    lines: [expect.stringContaining('Sheet “Số liệu” đang được bảo vệ')],
  });
});

test('a fault of the program is thrown, here and there', async () => {
  const fault = new TypeError('x is undefined');
  await expect(run(refusing(living(), fault))).rejects.toThrow('x is undefined');
  const broken: Host = { ...refusing(living(), fault), read: () => Promise.resolve({} as never) };
  await expect(run(broken)).rejects.toThrow();
});

describe('called off', () => {
  test.each(['reading', 'working', 'writing'] as const)(
    'as it begins %s: the worker is ended, nothing is written',
    async (at) => {
      const host = living();
      const before = cellsOf(await host.read());
      const abort = new AbortController();
      const worker = new LoopWorker();
      const onPhase = (phase: RunPhase): void => {
        if (phase === at) abort.abort();
      };
      const told = await run(host, { signal: abort.signal, onPhase }, worker);
      expect([told.isDone, told.lines, worker.hasEnded]).toEqual([false, CANCELLED, true]);
      expect(cellsOf(await host.read())).toEqual(before);
    },
  );

  test('while Excel takes its time: the late answer is told to nobody', async () => {
    const inner = living();
    const abort = new AbortController();
    const phases: RunPhase[] = [];
    const host: Host = {
      read: async () => {
        const observed = await inner.read();
        abort.abort();
        return observed;
      },
      apply: (changes) => inner.apply(changes),
    };
    await run(host, { signal: abort.signal, onPhase: (phase) => phases.push(phase) });
    await new Promise(setImmediate);
    expect(phases).toEqual(['reading']);
  });

  test('before it began', async () => {
    const abort = new AbortController();
    abort.abort();
    expect(await run(living(), { signal: abort.signal })).toMatchObject({ lines: CANCELLED });
  });

  test('once it writes it goes on to its end', async () => {
    const inner = living();
    const abort = new AbortController();
    const host: Host = {
      read: () => inner.read(),
      apply: (changes) => {
        abort.abort();
        return inner.apply(changes);
      },
    };
    expect(await run(host, { signal: abort.signal })).toMatchObject({ isDone: true });
  });
});
