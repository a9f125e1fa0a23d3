/** The page's side of the file worker. The worker is loaded when it is first asked for something. */
import { isUnloaded, workerFault } from '../../runs/unloaded';
import type { FileCalls } from './fileDesk';
import { Asking } from './port';
import type { Port } from './port';

export type FilePort = Pick<Asking<FileCalls>, 'ask'>;

/** Made late: a page that is only looked at needs no worker. */
export class LateFile implements FilePort {
  private asking: Asking<FileCalls> | null = null;

  /** @param begin makes the port, and says how its end is heard of */
  constructor(private readonly begin: (onLost: (why?: Error) => void) => Port) {}

  ask<K extends keyof FileCalls>(
    name: K,
    argument: Parameters<FileCalls[K]>[0],
  ): ReturnType<FileCalls[K]> {
    // The desk of a worker is empty at first.
    const isEmptyAlready = this.asking === null && name === 'create' && argument === '';
    if (isEmptyAlready) return Promise.resolve() as ReturnType<FileCalls[K]>;
    this.asking ??= new Asking<FileCalls>(this.begin((why) => this.asking?.lost(why)));
    return this.asking.ask(name, argument);
  }
}

/** A port to a new worker. */
export function workerPort(onLost: (why?: Error) => void): Port {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url));
  worker.addEventListener('error', (event) => {
    const why = workerFault(event);
    onLost(isUnloaded(why) ? why : undefined);
  });
  worker.addEventListener('messageerror', () => onLost());
  return worker;
}
