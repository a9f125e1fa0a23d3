/** The file of kept work, back with the worker. */
import type { ChangeSet, ObservedWorkbook } from '../../host/host';
import { HostError, isLost } from '../../host/hostError';
import type { FilePort } from './fileClient';
import type { KeptWork } from './keptWork';

export interface Rebuilt {
  readonly observed: ObservedWorkbook;
  /** How many edits the file did not take; the others are in it. */
  readonly refused: number;
}

/** What cannot be written says so, and leaves the file as it was; a worker that is gone says nothing of the edit. */
function isRefusal(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof HostError && !isLost(error);
}

async function isTaken(file: FilePort, edit: ChangeSet): Promise<boolean> {
  try {
    await file.ask('apply', edit);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}

/**
 * Opens the file that was kept, with every edit since that it takes.
 * @throws Error where what was kept cannot be opened
 */
export async function keptFile(file: FilePort, { name, bytes, edits }: KeptWork): Promise<Rebuilt> {
  if (bytes === null) await file.ask('create', '');
  else {
    const outcome = await file.ask('open', { content: bytes, name });
    if (!outcome.ok) throw new Error(outcome.findings[0]?.code ?? 'kept work');
    await file.ask('take', null);
  }
  let refused = 0;
  for (const edit of edits) if (!(await isTaken(file, edit))) refused += 1;
  return { observed: await file.ask('read', null), refused };
}
