/** Rows of one key: of these the best Loại số liệu counts, and two of it are wrong together. */
import type { Reading } from '../book';
import { cellText } from '../cells';
import { sentenceNumber } from '../measure/show';
import { typeOf } from '../measure/tally';
import { FAULT_PREFIX } from '../reading';
import type { ReadingType } from '../readingWords';
import { READING_TYPES, readingTypeRank } from '../readingWords';

const DUPLICATE = `${FAULT_PREFIX} trùng khóa với dòng `;
/** A column filled down may repeat its key thousands of times: no cell could hold all their rows. */
const MOST_NAMED = 10;
const NAMED = /^\d+(?:, \d+)*(?: và [\d.]+ dòng khác)?$/;

/** True for a reason that names the other rows of the same key. */
export function isDuplicateReason(skip: string): boolean {
  return skip.startsWith(DUPLICATE) && NAMED.test(skip.slice(DUPLICATE.length));
}

/** Indicator, year and period of a row, and what else its key has. */
export function keyOf(row: Reading, ...more: readonly string[]): string {
  const cells = [row.indicator, row.year, row.period].map(cellText);
  return [...cells, ...more].join('|').toLowerCase();
}

const rankOf = (row: Reading): number => readingTypeRank(typeOf(row) ?? READING_TYPES[0]);

export class SameKey {
  private best = Number.POSITIVE_INFINITY;
  /** Of the rows of the best type. */
  private count = 0;
  /** The first of them in the sheet, one more than are named: a row does not name itself. */
  private first: readonly number[] = [];

  take(row: Reading): void {
    const rank = rankOf(row);
    if (rank > this.best) return;
    if (rank < this.best) [this.best, this.count, this.first] = [rank, 0, []];
    this.count += 1;
    const rows = [...this.first, row.row].sort((one, other) => one - other);
    this.first = rows.slice(0, MOST_NAMED + 1);
  }

  /** The type that counts in place of the row's own; null where the row's own does. */
  better(row: Reading): ReadingType | null {
    return rankOf(row) === this.best ? null : (READING_TYPES[this.best] ?? READING_TYPES[0]);
  }

  /** The reason that names the other rows of the best type; null for a row that is alone, or of another. */
  duplicateReason(row: Reading): string | null {
    if (this.count === 1 || rankOf(row) !== this.best) return null;
    const named = this.first.filter((other) => other !== row.row).slice(0, MOST_NAMED);
    const left = this.count - 1 - named.length;
    const more = left === 0 ? '' : ` và ${sentenceNumber(left, 0)} dòng khác`;
    return `${DUPLICATE}${named.join(', ')}${more}`;
  }
}

/** Takes a row to those of its key. */
export function placed(groups: Map<string, SameKey>, key: string, row: Reading): SameKey {
  let same = groups.get(key);
  if (same === undefined) groups.set(key, (same = new SameKey()));
  same.take(row);
  return same;
}
