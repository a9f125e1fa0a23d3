/** A workbook of the far end as it stands, to go on from several times. */
import type { BookModel } from './book';

function copied(value: unknown, known: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    known.set(value, map);
    for (const [key, item] of value) map.set(key, copied(item, known));
    return map;
  }
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    known.set(value, list);
    for (const item of value) list.push(copied(item, known));
    return list;
  }
  const copy = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
  known.set(value, copy);
  for (const [key, item] of Object.entries(value)) copy[key] = copied(item, known);
  return copy;
}

/** The workbook and everything in it, twice. */
export function copyOf(book: BookModel): BookModel {
  return copied(book, new Map()) as BookModel;
}
