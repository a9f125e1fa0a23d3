/** What a command of the command line says and how it ends. */
import type { Finding } from '../core/finding';
import { findingSentence } from '../core/finding';
import type { RunStamp } from '../core/log';
import type { FileHost } from '../host/file/fileHost';
import { writeWhole } from './files';

export interface Result {
  /** 0 done, 1 the input has a problem. Wrong usage throws {@link UsageError}. */
  readonly code: 0 | 1;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** What the machine knows of the moment and the person. */
export interface Clock {
  /** `yyyy-mm-dd`. */
  readonly today: string;
  readonly stamp: RunStamp;
}

export function problem(findings: readonly Finding[]): Result {
  return { code: 1, out: [], err: findings.map(findingSentence) };
}

/** Saves a book, and says what is to be said once that is done. */
export async function written(
  path: string,
  host: FileHost,
  out: readonly string[],
): Promise<Result> {
  const fault = await writeWhole(path, host.save());
  return fault === null ? { code: 0, out, err: [] } : problem([fault]);
}
