import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a path leads in the end, links followed; what does not exist leads to itself. */
export function destination(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

export function isSameFile(one: string, other: string): boolean {
  return destination(one) === destination(other);
}
