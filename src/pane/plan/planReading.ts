/** A plan file read in a worker of its own, which ends with it. */
import type { Outcome } from '../../core/finding';
import type { Plan } from '../../core/plan/types';
import { workerFault } from '../../runs/unloaded';

/** What is asked of the worker, see `planFileWorker`. */
export type PlanWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * @param signal aborted: nobody waits for the file any more, the worker ends at once
 * @returns null where nobody waits any more
 * @throws UnloadedError where the worker's script does not come through
 */
export function planReading(
  worker: PlanWorker,
  file: File,
  signal: AbortSignal,
): Promise<Outcome<Plan> | null> {
  const read = new Promise<Outcome<Plan> | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Outcome<Plan>>) => resolve(data);
    worker.onerror = (event) => reject(workerFault(event));
    signal.addEventListener('abort', () => resolve(null), { once: true });
    worker.postMessage(file);
  });
  return read.finally(() => worker.terminate());
}
