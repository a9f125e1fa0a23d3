/** Kiểm tra as a formula: twin of `checkAssignments`. */
import type { Assignment } from '../../core/assign/assignment';
import { LEAD, ROLES } from '../../core/assign/assignment';
import { SCOPES } from '../../core/readingWords';
import { and, choose, or, quote } from '../formula';
import { CT, DV, NH } from '../ranges';
import { GC } from './assignmentTable';
import { CHECK_WORDS } from './checkWords';

type Cell = (key: keyof Assignment) => string;

const isAmong = (cell: string, words: readonly string[]): string =>
  or(...words.map((word) => `${cell}=${quote(word)}`));

const isIn = (cell: string, names: string): string => `ISNUMBER(MATCH(${cell},${names},0))`;

/** Rows of the same key that hold at the same time, the row itself among them. */
function overlapping(cell: Cell): string {
  const key = `${GC.indicator},${cell('indicator')},${GC.unit},${cell('unit')},${GC.role},${cell('role')}`;
  const [from, to] = [cell('from'), cell('to')];
  const [after, before] = [`${GC.from},">"&${to}`, `${GC.to},"<"&${from}`];
  return [
    `COUNTIFS(${key})`,
    `-IF(${to}="",0,COUNTIFS(${key},${after}))`,
    `-IF(${from}="",0,COUNTIFS(${key},${before}))`,
    `+IF(OR(${from}="",${to}=""),0,COUNTIFS(${key},${after},${before}))`,
  ].join('');
}

/** @param cell address of a typed cell of the row */
export function checkFormula(cell: Cell): string {
  const [indicator, unit, role] = [cell('indicator'), cell('unit'), cell('role')];
  const [scope, from, to] = [cell('scope'), cell('from'), cell('to')];
  const isNoYear = (year: string): string => and(`${year}<>""`, `NOT(ISNUMBER(${year}))`);
  return choose(
    [
      [
        or(...[indicator, unit, role, scope, from, to].map((each) => `ISERROR(${each})`)),
        quote(CHECK_WORDS.error),
      ],
      [and(`${indicator}=""`, `${unit}=""`, `${role}=""`), '""'],
      [or(`${indicator}=""`, `NOT(${isIn(indicator, CT.id)})`), quote(CHECK_WORDS.indicator)],
      [`NOT(${isAmong(role, ROLES)})`, quote(CHECK_WORDS.role)],
      [
        `${unit}=""`,
        `IF(${role}=${quote(LEAD)},${quote(CHECK_WORDS.noLead)},${quote(CHECK_WORDS.noUnit)})`,
      ],
      [`NOT(OR(${isIn(unit, DV.name)},${isIn(unit, NH.name)}))`, quote(CHECK_WORDS.unit)],
      [and(`${scope}<>""`, `NOT(${isAmong(scope, SCOPES)})`), quote(CHECK_WORDS.scope)],
      [or(isNoYear(from), isNoYear(to)), quote(CHECK_WORDS.years)],
      [and(`${from}<>""`, `${to}<>""`, `${from}>${to}`), quote(CHECK_WORDS.order)],
      [`${overlapping(cell)}>1`, quote(CHECK_WORDS.repeated)],
    ],
    '""',
  );
}
