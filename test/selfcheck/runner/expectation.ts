/**
 * `expect` for where jest is not: the few matchers that the contract suite uses, with jest's own
 * notion of equality. The published `expect` needs modules of Node and cannot be bundled for a page.
 * A matcher that is missing here makes its test end in an error, so none can pass unnoticed.
 */
import { equals, iterableEquality } from '@jest/expect-utils';
import { differences, shown } from './differences';

/** What was seen is not what was expected: the test failed, nothing broke. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError';
}

type Class = abstract new (...args: never[]) => unknown;

export interface Matchers<R> {
  toBe(expected: unknown): R;
  toEqual(expected: unknown): R;
  toBeNull(): R;
  toBeUndefined(): R;
  toBeInstanceOf(expected: Class): R;
}

export interface Expectation extends Matchers<void> {
  readonly resolves: Matchers<Promise<void>>;
  readonly rejects: Matchers<Promise<void>>;
}

type Name = keyof Matchers<unknown>;

function unlike(received: unknown, expected: unknown): string | null {
  if (equals(received, expected, [iterableEquality])) return null;
  return differences(received, expected).join('\n');
}

/** Why the value does not match; null when it does. */
const FAULT_OF: Readonly<Record<Name, (received: unknown, expected?: unknown) => string | null>> = {
  toBe: (received, expected) =>
    Object.is(received, expected)
      ? null
      : `expected ${shown(expected)}, received ${shown(received)}`,
  toEqual: unlike,
  toBeNull: (received) => (received === null ? null : `expected null, received ${shown(received)}`),
  toBeUndefined: (received) =>
    received === undefined ? null : `expected undefined, received ${shown(received)}`,
  toBeInstanceOf: (received, expected) => {
    const wanted = expected as Class;
    return received instanceof wanted
      ? null
      : `expected a ${wanted.name}, received ${shown(received)}`;
  },
};

function check(name: Name, received: unknown, expected: readonly unknown[]): void {
  const fault = FAULT_OF[name](received, ...expected);
  if (fault !== null) throw new ExpectationError(`${name}: ${fault}`, { cause: received });
}

function matchers<R>(run: (name: Name, expected: readonly unknown[]) => R): Matchers<R> {
  const of =
    (name: Name) =>
    (...expected: unknown[]): R =>
      run(name, expected);
  return {
    toBe: of('toBe'),
    toEqual: of('toEqual'),
    toBeNull: of('toBeNull'),
    toBeUndefined: of('toBeUndefined'),
    toBeInstanceOf: of('toBeInstanceOf'),
  };
}

async function resolved(promise: unknown): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    throw new ExpectationError('the promise was rejected', { cause: error });
  }
}

async function rejected(promise: unknown): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new ExpectationError(`the promise was not rejected but gave ${shown(value)}`);
}

export function expect(received: unknown): Expectation {
  const settledBy =
    (settle: (promise: unknown) => Promise<unknown>) =>
    async (name: Name, expected: readonly unknown[]): Promise<void> =>
      check(name, await settle(received), expected);
  return {
    ...matchers((name, expected) => check(name, received, expected)),
    resolves: matchers(settledBy(resolved)),
    rejects: matchers(settledBy(rejected)),
  };
}
