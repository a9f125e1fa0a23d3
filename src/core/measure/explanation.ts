/**
 * Nguyên nhân, Giải pháp of what is not met: those of the reading used, or of the one unit of a pool
 * that says any (SHEETS: The report, "How things are said").
 */
import { cellText, isBlank, isCellError } from '../cells';
import type { ReadingRow } from '../reading';
import { isNumber } from '../reading';
import type { Score } from './score';
import type { Verdict } from './status';

/** What is said of one of the two. */
export interface Told {
  /** Rows used that hold anything but a number. */
  readonly rows: number;
  /** The only one that says it: its sheet row, and its text, '' for an error value; else null. */
  readonly only: { readonly row: number; readonly text: string } | null;
}

export interface Explanation {
  readonly cause: Told;
  readonly remedy: Told;
}

/** Lights that ask for an explanation. */
export const TO_EXPLAIN = ['near', 'offYear', 'offInside'] as const satisfies readonly Verdict[];

function told(rows: readonly ReadingRow[], part: keyof Explanation): Told {
  const saying = rows.flatMap((reading) => {
    const cell = reading[part];
    if (isBlank(cell) || isNumber(cell)) return [];
    return [{ row: reading.row, text: isCellError(cell) ? '' : cellText(cell) }];
  });
  const [only] = saying;
  return { rows: saying.length, only: saying.length === 1 && only !== undefined ? only : null };
}

/** Null for a light that asks for no explanation. */
export function explanationOf({ verdict, resolution }: Score): Explanation | null {
  if (!TO_EXPLAIN.some((known) => known === verdict)) return null;
  return { cause: told(resolution.rows, 'cause'), remedy: told(resolution.rows, 'remedy') };
}
