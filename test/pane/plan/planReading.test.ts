import type { PlanWorker } from '../../../src/pane/plan/planReading';
import { planReading } from '../../../src/pane/plan/planReading';
import { UnloadedError } from '../../../src/runs/unloaded';

const FILE = new File(['{}'], 'ke-hoach.json');

/** A worker that answers when it is told to. */
class Reader {
  readonly posted: unknown[] = [];
  ended = 0;
  onmessage: PlanWorker['onmessage'] = null;
  onerror: PlanWorker['onerror'] = null;
  readonly postMessage = (message: unknown): void => void this.posted.push(message);
  readonly terminate = (): void => void (this.ended += 1);

  /** Calls a listener as the browser does. */
  tell(kind: 'onmessage' | 'onerror', event: object): void {
    (this[kind] as ((event: object) => void) | null)?.(event);
  }
}

let reader: Reader;
let abort: AbortController;
let read: ReturnType<typeof planReading>;

beforeEach(() => {
  reader = new Reader();
  abort = new AbortController();
  read = planReading(reader, FILE, abort.signal);
});

test('the worker gets the file, and ends when it has answered', async () => {
  const outcome = { ok: false, findings: [] };
  expect(reader.posted).toEqual([FILE]);
  expect(reader.ended).toBe(0);
  reader.tell('onmessage', { data: outcome });
  expect(await read).toEqual(outcome);
  expect(reader.ended).toBe(1);
});

test('where another file is chosen meanwhile it ends at once, and its answer is nobody’s', async () => {
  abort.abort();
  reader.tell('onmessage', { data: { ok: false, findings: [] } });
  expect(await read).toBeNull();
  expect(reader.ended).toBe(1);
});

test('a script that does not come through is told, nobody waits for ever', async () => {
  reader.tell('onerror', {});
  await expect(read).rejects.toBeInstanceOf(UnloadedError);
  expect(reader.ended).toBe(1);
});
