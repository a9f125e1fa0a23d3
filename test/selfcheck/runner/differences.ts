/** Where two values differ, in words: one run in somebody else's Excel has to tell all at once. */
import { equals, iterableEquality } from '@jest/expect-utils';

const MAX_TEXT = 500;
const MAX_DIFFERENCES = 40;

function plain(_key: string, value: unknown): unknown {
  if (value === undefined) return '(undefined)';
  if (typeof value === 'number' && !Number.isFinite(value)) return `(${value})`;
  return value instanceof Error ? `${value.name}: ${value.message}` : value;
}

/** A value in one line, cut where it is long. */
export function shown(value: unknown, maxLength = MAX_TEXT): string {
  if (typeof value === 'function') return `function ${value.name}`;
  const text = JSON.stringify(value, plain);
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Error);
}

function found(received: unknown, expected: unknown, path: string): string[] {
  if (equals(received, expected, [iterableEquality])) return [];
  if (!isBranch(received) || !isBranch(expected)) {
    return [`${path}expected ${shown(expected)}, received ${shown(received)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(received)]);
  const inside = [...keys].flatMap((key) => {
    const place = path === '' ? `[${key}]: ` : path.replace(/: $/, `[${key}]: `);
    return found(received[key], expected[key], place);
  });
  // Equal in all parts and not equal: of different kinds.
  return inside.length > 0
    ? inside
    : [`${path}expected ${shown(expected)}, received ${shown(received)}, of another kind`];
}

/** One line for each place where the values differ. */
export function differences(received: unknown, expected: unknown): string[] {
  const all = found(received, expected, '');
  if (all.length <= MAX_DIFFERENCES) return all;
  return [...all.slice(0, MAX_DIFFERENCES), `… and ${all.length - MAX_DIFFERENCES} more`];
}
