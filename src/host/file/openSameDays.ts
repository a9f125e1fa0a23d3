/** Opens a workbook whose days are read as they are: who reads and writes dates opens it so. */
import type { Outcome } from '../../core/finding';
import type { OpenOptions } from './fileHost';
import { FileHost } from './fileHost';
import { openFinding } from './openFault';

/**
 * @returns the host, or one finding: those of `FileHost.open`, and `file.date1904` where days are counted from
 *   1904, so that each would be four years off
 */
export function openSameDays(bytes: Uint8Array, options: OpenOptions = {}): Outcome<FileHost> {
  const outcome = FileHost.open(bytes, options);
  if (!outcome.ok || !outcome.value.date1904) return outcome;
  return { ok: false, findings: [openFinding('file.date1904', options.file)] };
}
