/** The page's side of the file worker. */
import type { FileCalls } from './fileDesk';
import type { Asking, Port } from './port';

export type FilePort = Pick<Asking<FileCalls>, 'ask'>;

/** A port to a new worker. */
export function workerPort(onLost: (why?: Error) => void): Port {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url));
  const gone = (): void => {
    // After a fault nobody knows what it holds; it keeps its memory until it is ended.
    worker.terminate();
    onLost();
  };
  worker.addEventListener('error', gone);
  worker.addEventListener('messageerror', gone);
  return worker;
}
