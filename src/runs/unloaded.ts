/** Files of the program that do not come through: the server is gone, or has newer ones under other names. */

export class UnloadedError extends Error {
  override readonly name = 'UnloadedError';
}

/** What webpack throws in a page, and `importScripts` in a worker. */
const NAMES = /^(?:UnloadedError|ChunkLoadError|NetworkError)$/;

export function isUnloaded(fault: unknown): boolean {
  // A DOMException of another realm is no Error of this one.
  const { name } = Object(fault) as { readonly name?: unknown };
  return typeof name === 'string' && NAMES.test(name);
}

/**
 * What the end of a worker means. Where its script does not come through, browsers say no more than that
 * something went wrong.
 */
export function workerFault(event: { readonly message?: string }): Error {
  const { message = '' } = event;
  const isMissing = message === '' || /ChunkLoadError|NetworkError/.test(message);
  return isMissing ? new UnloadedError(message) : new Error(message);
}
