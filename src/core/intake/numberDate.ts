/**
 * Dates in number columns. "9/61" typed into a spreadsheet becomes September 1961: the number is
 * lost, but what was typed can often be told (DOMAIN: What people type).
 */
import { serialToIso, vietnameseDate } from '../calendar';
import { showsDay, showsYear } from './numberFormat';
import { ADVICE, ratioAdvice, spoken } from './numberReading';
import type { NumberFinding, NumberKind, RatioProposal } from './numberReading';

/** Two-digit years that a spreadsheet takes for the last century: 30–99. */
const CENTURY = 1900;
const FIRST_TWO_DIGIT_YEAR = 1930;
const LAST_TWO_DIGIT_YEAR = 2029;

/**
 * The rank "month/two-digit year" that a spreadsheet made the first of a month of. Where the format
 * shows a day, only years before 2000 are taken: later ones are likely to be dates indeed.
 */
function rankOf(iso: string, numberFormat: string | null): RatioProposal | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const lastYear = showsDay(numberFormat) ? CENTURY + 99 : LAST_TWO_DIGIT_YEAR;
  const firstOfMonth = showsYear(numberFormat) && day === 1;
  if (!firstOfMonth || year < FIRST_TWO_DIGIT_YEAR || year > lastYear) return null;
  const denominator = year % 100;
  return month > denominator ? null : { numerator: month, denominator, value: month };
}

/** The finding for a number that its cell shows as a date; for ranks with what was likely meant. */
export function readDateCell(
  serial: number,
  numberFormat: string | null,
  wanted: NumberKind,
): NumberFinding {
  const iso = serialToIso(serial);
  const base = {
    kind: 'finding',
    code: 'number.date',
    read: iso === null ? spoken(serial) : vietnameseDate(iso),
    advice: ADVICE.date,
  } as const;
  const typed = wanted === 'rank' && iso !== null && Number.isInteger(serial);
  const rank = typed ? rankOf(iso, numberFormat) : null;
  if (rank === null) return base;
  return { ...base, advice: `Ô đang là ngày tháng. ${ratioAdvice('rank', rank)}`, proposal: rank };
}
