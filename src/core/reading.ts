/**
 * Rows of sheet Số liệu as cells hold them, and the one index over them. Nothing is parsed here:
 * a reading counts only if its keys are spelled canonically (DOMAIN: Readings), so a row is found
 * by the same equality that COUNTIFS uses in the workbook's formulas.
 */
import type { CellValue } from './cells';
import { isBlank } from './cells';
import type { Period } from './period';
import { PERIOD_WORDS } from './period';

export interface ReadingRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly indicator: CellValue;
  /** Đơn vị báo cáo. */
  readonly unit: CellValue;
  readonly year: CellValue;
  readonly period: CellValue;
  /** (a); for a reduction this period's number. */
  readonly numerator: CellValue;
  /** (b); for a rank the number ranked; for a reduction the base. */
  readonly denominator: CellValue;
  readonly value: CellValue;
  /** Tình trạng. */
  readonly state: CellValue;
  /** Phạm vi. */
  readonly scope: CellValue;
  /** Loại số liệu. */
  readonly type: CellValue;
  /** Bỏ qua: blank = counts, otherwise the reason. */
  readonly skip: CellValue;
  /** Nguyên nhân and Giải pháp of what is not met. */
  readonly cause: CellValue;
  readonly remedy: CellValue;
}

/** Reasons in Bỏ qua that begin like this say that the row is wrong, not merely superseded. */
export const FAULT_PREFIX = 'Lỗi:';

/** Equality of COUNTIFS with a text criterion: whole cell, letters of either case. */
export function sameText(cell: CellValue, word: string): boolean {
  return typeof cell === 'string' && (cell === word || cell.toLowerCase() === word.toLowerCase());
}

/** Place of the word that {@link sameText} finds in a list, from 0; -1 when it is none of them. */
export function placeAmong(words: readonly string[], cell: CellValue): number {
  if (typeof cell !== 'string') return -1;
  const exact = words.indexOf(cell);
  return exact >= 0 ? exact : words.findIndex((word) => sameText(cell, word));
}

/** True where COUNTIFS finds a number by `">=-1E+300"`. */
export function isNumber(cell: CellValue): cell is number {
  return typeof cell === 'number' && cell >= -1e300;
}

/** The cells in which a row says something. */
export type SayingCells = Pick<ReadingRow, 'numerator' | 'denominator' | 'value' | 'state'>;

/** True for a row in which nothing was entered yet: it is as if it were not there. */
export function isEmptyRow({ numerator, denominator, value, state }: SayingCells): boolean {
  return isBlank(value) && isBlank(numerator) && isBlank(denominator) && isBlank(state);
}

/** The rows of one indicator, year and period. */
export interface ReadingGroup {
  /** Rows that say something and whose Bỏ qua is blank. */
  readonly counted: readonly ReadingRow[];
  /** Number of rows whose Bỏ qua is blank and that say nothing. */
  readonly empty: number;
  /** Number of rows that Bỏ qua calls wrong. */
  readonly faulty: number;
}

/** Rows by indicator, year and period. */
export interface Ledger {
  readonly rows: readonly ReadingRow[];
  groupOf(indicator: string, year: number, period: Period): ReadingGroup;
}

function groupKey(indicator: string, year: number, period: string): string {
  return `${indicator.toLowerCase()}|${year}|${period.toLowerCase()}`;
}

/** Like the COUNTIFS criterion "Lỗi:*": letters of either case. */
function isFault(skip: CellValue): boolean {
  return typeof skip === 'string' && skip.toLowerCase().startsWith(FAULT_PREFIX.toLowerCase());
}

/** What rows of one indicator, year and period come to. */
export function readingGroup(rows: readonly ReadingRow[]): ReadingGroup {
  const standing = rows.filter(({ skip }) => isBlank(skip));
  const counted = standing.filter((row) => !isEmptyRow(row));
  const faulty = rows.filter(({ skip }) => isFault(skip)).length;
  return { counted, empty: standing.length - counted.length, faulty };
}

/** Indexes rows; those whose keys are not of the right kind of cell are kept in `rows` only. */
export function buildLedger(rows: readonly ReadingRow[]): Ledger {
  const byKey = new Map<string, ReadingRow[]>();
  for (const row of rows) {
    if (typeof row.indicator !== 'string' || typeof row.period !== 'string') continue;
    if (!isNumber(row.year)) continue;
    const key = groupKey(row.indicator, row.year, row.period);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [row]);
    else group.push(row);
  }
  return {
    rows,
    groupOf: (indicator, year, period) =>
      readingGroup(byKey.get(groupKey(indicator, year, PERIOD_WORDS.words[period])) ?? []),
  };
}
