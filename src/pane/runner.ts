/** Runs commands in a worker: the pane stays awake, and a run can be called off whatever it is at. */
import type { RunSite } from '../runs/runOn';
import type { FromWorker, ToWorker } from '../runs/runProtocol';
import type { RunRequest, Told } from '../runs/runRequest';
import { runThere } from '../runs/runThere';
import type { RunWorker } from '../runs/runThere';
import { isUnloaded, workerFault } from '../runs/unloaded';
import type { RunWatch } from '../runs/watchedHost';

export type Runner = (site: RunSite, request: RunRequest, watch: RunWatch) => Promise<Told>;

/** A worker of the browser; it is loaded when the first command runs, and kept for the next. */
class BrowserWorker implements RunWorker {
  private readonly worker = new Worker(new URL('../runs/worker.ts', import.meta.url), {
    name: 'runs',
  });
  private listener: (message: FromWorker) => void = () => undefined;
  hasEnded = false;

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.listener(data);
    // Its script did not come through, or a message could not be copied.
    this.worker.onerror = (event) => this.fail(workerFault(event));
    this.worker.onmessageerror = () => this.fail(new Error('a message to the worker was lost'));
  }

  post(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  listen(listener: (message: FromWorker) => void): void {
    this.listener = listener;
  }

  end(): void {
    this.hasEnded = true;
    this.worker.terminate();
  }

  private fail(fault: Error): void {
    const message = `worker of runs: ${fault.message}`;
    this.listener({ kind: 'fault', message, isUnloaded: isUnloaded(fault) });
  }
}

/** Commands one after the other in one worker; a new one where the last was ended. */
export function workerRunner(): Runner {
  let worker: BrowserWorker | null = null;
  return (site, request, watch) => {
    if (worker === null || worker.hasEnded) worker = new BrowserWorker();
    return runThere(worker, site, request, watch);
  };
}
