/** Periods and their last months as arrays of formulas. */
import { LAST_MONTHS, PERIODS, PERIOD_WORDS } from '../../core/period';
import { choose, quote } from '../formula';

const WORDS = PERIODS.map((period) => PERIOD_WORDS.words[period]);

/** The words of all periods, a row. */
export const PERIOD_ARRAY = `{${WORDS.map(quote).join(',')}}`;
/** The last month of each, in the same order. */
export const MONTH_ARRAY = `{${PERIODS.map((period) => LAST_MONTHS[period]).join(',')}}`;

/** The last month of the period whose word the expression yields; `""` for any other text. */
export function monthOf(period: string): string {
  return choose(
    PERIODS.map((known) => [
      `${period}=${quote(PERIOD_WORDS.words[known])}`,
      String(LAST_MONTHS[known]),
    ]),
    '""',
  );
}
