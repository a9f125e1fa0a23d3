/** The file of kept work, back with the worker. */
import type { ObservedWorkbook } from '../../host/host';
import type { FilePort } from './fileClient';
import type { KeptWork } from './keptWork';

/**
 * Opens the file that was kept, with every edit since.
 * @throws Error where what was kept cannot be opened, HostError where an edit no longer fits
 */
export async function keptFile(
  file: FilePort,
  { name, bytes, edits }: KeptWork,
): Promise<ObservedWorkbook> {
  if (bytes === null) await file.ask('create', '');
  else {
    const outcome = await file.ask('open', { content: bytes, name });
    if (!outcome.ok) throw new Error(outcome.findings[0]?.code ?? 'kept work');
    await file.ask('take', null);
  }
  for (const edit of edits) await file.ask('apply', edit);
  return file.ask('read', null);
}
