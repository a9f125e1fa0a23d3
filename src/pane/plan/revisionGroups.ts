/** What Xem trước shows: how plan and workbook differ, sheet by sheet, with values as people read them. */
import type { Revision } from '../../commands/loading';
import { cellAddress } from '../../core/a1';
import { serialToIso, vietnameseDate } from '../../core/calendar';
import type { CellValue } from '../../core/cells';
import { cellText } from '../../core/cells';
import { sentenceNumber } from '../../core/measure/show';

export interface ShownDifference {
  readonly cell: string;
  /** Id, code or label of the row. */
  readonly key: string;
  readonly header: string;
  /** '' for an empty cell. */
  readonly read: string;
  readonly wanted: string;
}

export interface RevisionGroup {
  readonly sheet: string;
  readonly differences: readonly ShownDifference[];
  /** Rows that the plan no longer has. */
  readonly vanished: readonly { readonly cell: string; readonly key: string }[];
  /** Rows that will be added, by their keys. */
  readonly added: readonly string[];
}

/** 1/1/1980: day numbers and counts of days are smaller than any date of a plan. */
const FIRST_DATE = 29_221;

/**
 * A value as the cell shows it. Cells are values without their formats here: what stands under a header
 * (or beside a label) that speaks of a day is a date.
 */
export function shownValue(value: CellValue, ...labels: readonly string[]): string {
  if (typeof value !== 'number') return cellText(value);
  const isDay = value >= FIRST_DATE && labels.some((label) => /ngày/iu.test(label));
  const iso = isDay ? serialToIso(value) : null;
  if (iso !== null) return vietnameseDate(iso);
  const isYear = labels.some((label) => /năm/iu.test(label)) && Number.isInteger(value);
  return isYear ? String(value) : sentenceNumber(value, 9);
}

/** Keys of several columns are joined by a bar; empty parts say nothing. */
const keyText = (key: string): string =>
  key
    .split('|')
    .filter((part) => part !== '')
    .join(', ');

/** In the order in which the sheets come up. */
export function revisionGroups({ differences, vanished, added }: Revision): RevisionGroup[] {
  const sheets = new Set([...differences, ...vanished, ...added].map(({ sheet }) => sheet));
  return [...sheets].map((name) => ({
    sheet: name,
    differences: differences
      .filter(({ sheet }) => sheet === name)
      .map(({ row, column, header, key, read, wanted }) => ({
        cell: cellAddress(row, column),
        key: keyText(key),
        header,
        read: shownValue(read, header, key),
        wanted: shownValue(wanted, header, key),
      })),
    vanished: vanished
      .filter(({ sheet }) => sheet === name)
      .map(({ row, key }) => ({ cell: cellAddress(row, 1), key: keyText(key) })),
    added: added.filter(({ sheet }) => sheet === name).map(({ key }) => keyText(key)),
  }));
}
