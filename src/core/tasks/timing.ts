/**
 * Hạn of a task from its Thời gian thực hiện, as the plan prints it. Only a definite end is one:
 * "Hàng năm", "Thường xuyên", "≥1 lần/năm" come again, and "Từ năm 2022" has no end.
 */
import { addDays, isoDate } from '../calendar';
import { LAST_MONTHS } from '../period';
import type { IsoDate } from '../plan/types';

/** First and last day of what a text names. */
interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const RECURRING =
  /(?:hàng|hằng)\s+(?:năm|quý|tháng|tuần)|thường xuyên|định kỳ|lần\s*\/\s*(?:năm|quý|tháng)/;

const QUARTERS: Readonly<Record<string, number>> = {
  '1': LAST_MONTHS.q1,
  i: LAST_MONTHS.q1,
  '2': LAST_MONTHS.q2,
  ii: LAST_MONTHS.q2,
  '3': LAST_MONTHS.q3,
  iii: LAST_MONTHS.q3,
  '4': LAST_MONTHS.q4,
  iv: LAST_MONTHS.q4,
};

const YEAR = '(20\\d\\d)(?![\\d/])';
const IN_YEAR = `\\s*(?:/|-|năm)?\\s*${YEAR}`;

/** Ways to name a time, the longer ones first. A year inside the number of a document is none. */
const MENTION = new RegExp(
  [
    '(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<dayYear>20\\d\\d)(?![\\d/])',
    `tháng\\s*(?<single>\\d{1,2})${IN_YEAR.replace('(20', '(?<singleYear>20')}`,
    `quý\\s*(?<quarter>iv|i{1,3}|[1-4])${IN_YEAR.replace('(20', '(?<quarterYear>20')}`,
    `0?(?<months>[69])\\s*tháng(?:\\s*đầu)?${IN_YEAR.replace('(20', '(?<monthsYear>20')}`,
    `(?<![\\d/])${YEAR.replace('(20', '(?<year>20')}`,
  ].join('|'),
  'g',
);
/** The word before a mention that says what it bounds. */
const WORD_BEFORE = /(trước|từ|sau)(?:\s+(?:khi|hết|ngày|năm|đầu))*\s*$/;

function months(year: string, from: number, to: number): Span | null {
  const first = isoDate(Number(year), from, 1);
  const next = to === 12 ? isoDate(Number(year) + 1, 1, 1) : isoDate(Number(year), to + 1, 1);
  return first === null || next === null ? null : { first, last: addDays(next, -1) };
}

function spanOf(groups: Readonly<Record<string, string | undefined>>): Span | null {
  const { day, month, dayYear, single, singleYear, quarter, quarterYear, year } = groups;
  if (dayYear !== undefined) {
    const date = isoDate(Number(dayYear), Number(month), Number(day));
    return date === null ? null : { first: date, last: date };
  }
  if (singleYear !== undefined) return months(singleYear, Number(single), Number(single));
  if (quarterYear !== undefined) {
    const last = QUARTERS[quarter ?? ''] ?? 0;
    return months(quarterYear, last - 2, last);
  }
  const { months: count, monthsYear } = groups;
  if (monthsYear !== undefined) return months(monthsYear, 1, Number(count));
  return months(year ?? '', 1, 12);
}

/**
 * The last day on which the task is in time. Of a range it is the end of the last year; "Trước
 * 30/6/2023" is strictly before that day, as the plan's duties to report are.
 * @param timing Thời gian thực hiện as printed
 * @returns null for tasks that come again and for those without a definite end
 * @example dueOfTiming('Quý IV/2022') // '2022-12-31'
 */
export function dueOfTiming(timing: string): IsoDate | null {
  const text = timing.normalize('NFC').toLowerCase();
  if (RECURRING.test(text)) return null;
  let due: IsoDate | null = null;
  for (const match of text.matchAll(MENTION)) {
    const span = spanOf(match.groups ?? {});
    const word = WORD_BEFORE.exec(text.slice(0, match.index))?.[1];
    if (span === null || word === 'từ' || word === 'sau') continue;
    due = word === 'trước' ? addDays(span.first, -1) : span.last;
  }
  return due;
}
