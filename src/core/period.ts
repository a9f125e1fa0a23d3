/**
 * Kỳ báo cáo: the periods of a year, their words in cells and on the command line, and what is due
 * in them. 6 and 9 tháng accumulate from January; Quý I–IV are the quarter alone (DOMAIN: Gap and
 * light).
 */
import { wordTable } from './wordTable';

/** In the order of the lists that officers choose from. */
export const PERIODS = ['year', 'halfYear', 'nineMonths', 'q1', 'q2', 'q3', 'q4'] as const;
export type Period = (typeof PERIODS)[number];

/** The canonical words of the sheets. Other spellings: `intake/periodText`. */
export const PERIOD_WORDS = wordTable<Period>({
  year: 'Cả năm',
  halfYear: '6 tháng',
  nineMonths: '9 tháng',
  q1: 'Quý I',
  q2: 'Quý II',
  q3: 'Quý III',
  q4: 'Quý IV',
});

/** The codes of the command line and of file names. */
export const PERIOD_CODES = {
  year: 'nam',
  halfYear: '6t',
  nineMonths: '9t',
  q1: 'q1',
  q2: 'q2',
  q3: 'q3',
  q4: 'q4',
} as const satisfies Record<Period, string>;

const MONTHS = {
  year: 12,
  halfYear: 6,
  nineMonths: 9,
  q1: 3,
  q2: 3,
  q3: 3,
  q4: 3,
} as const satisfies Record<Period, number>;

/** Last month of the period, 1–12. */
export const LAST_MONTHS = {
  year: 12,
  halfYear: 6,
  nineMonths: 9,
  q1: 3,
  q2: 6,
  q3: 9,
  q4: 12,
} as const satisfies Record<Period, number>;

/**
 * The period of a command-line code, in either case, or null.
 * @example periodOfCode('6T') // 'halfYear'
 */
export function periodOfCode(code: string): Period | null {
  const lower = code.toLowerCase();
  return PERIODS.find((period) => PERIOD_CODES[period] === lower) ?? null;
}

/** Share (0–1) of a year's accumulated target that is due in the period: 6 tháng 6/12, 9 tháng 9/12. */
export function dueShare(period: Period): number {
  return MONTHS[period] / 12;
}
