/** What a command of the command line says and how it ends. */
import type { Finding } from '../core/finding';
import { findingSentence } from '../core/finding';
import type { RunStamp } from '../core/log';
import type { FileHost } from '../host/file/fileHost';
import { nameFault, overwriteFault, type Replaceable } from './overwriting';
import { writeWhole } from './writeWhole';

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

/** Where a workbook is written. */
export interface Target {
  readonly path: string;
  /** What may be there already; null for the workbook itself (`--in-place`). */
  readonly over: Replaceable | null;
}

async function targetFault({ path, over }: Target, host: FileHost): Promise<Finding | null> {
  if (over === null) return null;
  return nameFault(path, host) ?? (await overwriteFault(path, over));
}

/** Saves a book, and says what is to be said once that is done. */
export async function written(
  target: Target,
  host: FileHost,
  out: readonly string[],
): Promise<Result> {
  const fault = (await targetFault(target, host)) ?? (await writeWhole(target.path, host.save()));
  return fault === null ? { code: 0, out, err: [] } : problem([fault]);
}
