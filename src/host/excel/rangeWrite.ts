/** A rectangle of entries to write, cut by rows where a packet is full. */
import type { CellRange } from '../../core/a1';
import { jsonBytes } from './bytes';
import type { CellEntry } from './cellEntry';
import type { Work } from './packets';
import { rangeOf, sheetNamed } from './ranges';

/** What a rectangle sets. `formulas` takes plain values as well. */
export type WrittenProperty = 'formulas' | 'numberFormat';

export interface RangeEntries {
  readonly sheet: string;
  /** The upper left cell, from 1. */
  readonly row: number;
  readonly column: number;
  /** Rows of one length; null leaves a cell as it is. */
  readonly rows: readonly (readonly CellEntry[])[];
}

/** The call around a piece; the client library cuts pieces of over 1,500 cells, at some 1.2 KB each. */
const BYTES_OF_CALL = 1_000;
const BYTES_OF_CELL = 0.8;

function rowBytes(row: readonly CellEntry[]): number {
  return jsonBytes(row) + 1 + Math.ceil(row.length * BYTES_OF_CELL);
}

/** How many rows from `first` on fit, and their bytes. */
function fitting(
  rows: readonly (readonly CellEntry[])[],
  first: number,
  budget: number,
): { count: number; bytes: number } {
  let bytes = BYTES_OF_CALL;
  let count = 0;
  for (let index = first; index < rows.length; index += 1) {
    const size = rowBytes(rows[index] ?? []);
    if (bytes + size > budget) break;
    bytes += size;
    count += 1;
  }
  return { count, bytes };
}

function pieceOf(entries: RangeEntries, first: number, count: number): CellRange {
  const width = entries.rows[0]?.length ?? 0;
  return {
    firstRow: entries.row + first,
    firstColumn: entries.column,
    lastRow: entries.row + first + count - 1,
    lastColumn: entries.column + width - 1,
  };
}

/** Writes a rectangle in as many pieces as the packets ask for. An empty rectangle writes nothing. */
export function rangeWrite(
  context: Excel.RequestContext,
  property: WrittenProperty,
  entries: RangeEntries,
): Work {
  const { rows } = entries;
  let next = (rows[0]?.length ?? 0) === 0 ? rows.length : 0;
  let answered = next;
  return {
    get done() {
      return next >= rows.length;
    },
    take(budget, force) {
      const fit = fitting(rows, next, budget);
      if (fit.count === 0 && !force) return 0;
      // A single row that no packet holds goes alone, and Excel will say what it thinks of it.
      const count = Math.max(1, fit.count);
      const range = rangeOf(sheetNamed(context, entries.sheet), pieceOf(entries, next, count));
      range[property] = rows.slice(next, next + count).map((row) => [...row]);
      next += count;
      return fit.count === 0 ? Math.max(1, budget) : fit.bytes;
    },
    retract() {
      next = answered;
    },
    settled() {
      answered = next;
    },
  };
}
