/** Where rows that belong together stand in a table: from the first of them to the last. */
import type { Period } from './period';
import { PERIOD_WORDS } from './period';
import type { CellValue } from './cells';
import { isBlank } from './cells';
import type { ReadingRow } from './reading';
import { isNumber } from './reading';

/** Rows of a table, counted from 1 below its header; both ends belong to it. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The span of no rows. It is one row long, since no range is empty; whoever counts in it finds none. */
export const NO_ROWS: Span = { first: 1, last: 1 };

type Row = { readonly row: number; readonly indicator: CellValue };

/** Number of rows of a table down to the last that has an id, at least 1. */
export function filledRowCount(rows: readonly Row[], headerRow: number): number {
  return rows
    .filter(({ indicator }) => !isBlank(indicator))
    .reduce((last, { row }) => Math.max(last, row - headerRow), 1);
}

/** Adds the row to the span of its key. */
function widen(spans: Map<string, Span>, key: string, row: number): void {
  const { first, last } = spans.get(key) ?? { first: row, last: row };
  spans.set(key, { first: Math.min(first, row), last: Math.max(last, row) });
}

/** Spans of rows by the ids they name, letters of either case. */
export class IdSpans {
  private readonly spans = new Map<string, Span>();

  /** @param headerRow of the table, as the sheet counts its rows */
  constructor(rows: readonly Row[], headerRow: number) {
    for (const { row, indicator } of rows) {
      if (typeof indicator === 'string') {
        widen(this.spans, indicator.toLowerCase(), row - headerRow);
      }
    }
  }

  of(id: string): Span {
    return this.spans.get(id.toLowerCase()) ?? NO_ROWS;
  }
}

/** Spans of the rows of Số liệu of a year and period, and of one indicator among them. */
export class ReadingSpans {
  private readonly periods = new Map<string, Span>();
  private readonly keys = new Map<string, Span>();

  /** @param headerRow of Số liệu, as the sheet counts its rows */
  constructor(readings: readonly ReadingRow[], headerRow: number) {
    const count = filledRowCount(readings, headerRow);
    for (const { row, indicator, year, period } of readings) {
      const place = row - headerRow;
      if (place > count || !isNumber(year) || typeof period !== 'string') continue;
      const key = `${year}|${period.toLowerCase()}`;
      widen(this.periods, key, place);
      if (typeof indicator === 'string') {
        widen(this.keys, `${key}|${indicator.toLowerCase()}`, place);
      }
    }
  }

  ofPeriod(year: number, period: Period): Span {
    return this.periods.get(periodKey(year, period)) ?? NO_ROWS;
  }

  ofKey(indicator: string, year: number, period: Period): Span {
    const key = `${periodKey(year, period)}|${indicator.toLowerCase()}`;
    return this.keys.get(key) ?? NO_ROWS;
  }
}

function periodKey(year: number, period: Period): string {
  return `${year}|${PERIOD_WORDS.words[period].toLowerCase()}`;
}
