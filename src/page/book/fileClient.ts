/** The page's side of the file worker. */
import { isUnloaded, workerFault } from '../../runs/unloaded';
import type { FileCalls } from './fileDesk';
import type { Asking, Port } from './port';

export type FilePort = Pick<Asking<FileCalls>, 'ask'>;

/** A port to a new worker. */
export function workerPort(onLost: (why?: Error) => void): Port {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url));
  const gone = (why?: Error): void => {
    // After a fault nobody knows what it holds; it keeps its memory until it is ended.
    worker.terminate();
    onLost(why);
  };
  worker.addEventListener('error', (event) => {
    const why = workerFault(event);
    gone(isUnloaded(why) ? why : undefined);
  });
  worker.addEventListener('messageerror', () => gone());
  return worker;
}
