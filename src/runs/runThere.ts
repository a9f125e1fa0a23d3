/** The page's side of a run in a worker: it reads and writes the workbook for it, and may end it. */
import type { Host, ObservedWorkbook } from '../host/host';
import { HostError } from '../host/hostError';
import { textsIn } from '../locales/spoken';
import type { RunSite } from './runOn';
import type { FromWorker, ToWorker } from './runProtocol';
import { refusalOf } from './runProtocol';
import type { RunRequest, Told } from './runRequest';
import { UnloadedError } from './unloaded';
import { CancelledError, WatchedHost } from './watchedHost';
import type { RunWatch } from './watchedHost';

/** A worker that serves runs (see `serveRuns`). */
export interface RunWorker {
  post(message: ToWorker): void;
  /** Takes what the worker says from now on, in place of whoever did before. */
  listen(listener: (message: FromWorker) => void): void;
  /** Ends it half-way. */
  end(): void;
}

/** Reads and writes for one run; readings are known to the worker by their number. */
class Errands {
  private readonly readings: ObservedWorkbook[] = [];

  constructor(private readonly host: Host) {}

  async done(message: Extract<FromWorker, { kind: 'read' | 'apply' }>): Promise<ToWorker> {
    try {
      if (message.kind === 'read') {
        const observed = await this.host.read(message.sheetNames, message.mode);
        return { kind: 'read', observed, reading: this.readings.push(observed) - 1 };
      }
      const { changes, reading } = message;
      await this.host.apply(changes, reading === null ? undefined : this.readings[reading]);
      return { kind: 'applied' };
    } catch (error) {
      if (error instanceof HostError) return { kind: 'refused', refusal: refusalOf(error) };
      throw error;
    }
  }
}

function faultOf({ message, isUnloaded }: Extract<FromWorker, { kind: 'fault' }>): Error {
  return isUnloaded ? new UnloadedError(message) : new Error(message);
}

/**
 * Runs a command in the worker. Called off before it writes anything, the worker is ended at once, whatever
 * it is at.
 * @throws what the host throws beside HostError, and a fault of the program in the worker
 */
export function runThere(
  worker: RunWorker,
  { host, ...site }: RunSite,
  request: RunRequest,
  watch: RunWatch,
): Promise<Told> {
  return new Promise((resolve, reject) => {
    let isWriting = false;
    const onPhase: NonNullable<RunWatch['onPhase']> = (phase) => {
      isWriting ||= phase === 'writing';
      watch.onPhase?.(phase);
    };
    const errands = new Errands(new WatchedHost(host, { ...watch, onPhase }));
    const calledOff = (): void => {
      worker.end();
      resolve({ isDone: false, lines: [textsIn(site.language).shell.cancelled], findings: [] });
    };
    const callOff = (): void => {
      if (!isWriting) calledOff();
    };
    const fail = (fault: unknown): void => {
      // Called off at the last moment: its first write was held back.
      if (fault instanceof CancelledError) return calledOff();
      worker.end();
      reject(fault instanceof Error ? fault : new Error(String(fault)));
    };
    worker.listen((message) => {
      if (message.kind === 'told') resolve(message.told);
      else if (message.kind === 'fault') fail(faultOf(message));
      else errands.done(message).then((answer) => worker.post(answer), fail);
    });
    watch.signal?.addEventListener('abort', callOff, { once: true });
    if (watch.signal?.aborted === true) return callOff();
    worker.post({ kind: 'run', site, request });
  });
}
