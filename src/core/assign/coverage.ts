/**
 * How many of the assigned units a pooled figure covers (DOMAIN, Readings: "pooled units' figures
 * are [used], marked with how many of the assigned units they cover").
 */
import type { CellValue } from '../cells';
import type { ReadingRules } from '../measure/pool';
import { addsToPool } from '../measure/pool';
import type { Resolution } from '../measure/resolve';
import { sameText } from '../reading';
import { SCOPES } from '../readingWords';
import type { Assignment, Role } from './assignment';
import { assignmentsOf, boundsMissed, LEAD, REPORTING } from './assignment';
import type { RosterUnit } from './roster';
import { unitsNamed } from './roster';

export interface Coverage {
  /** Rows that give the indicator to a lead in the year. */
  readonly leads: number;
  /** Rows that give it to units that report. */
  readonly reporters: number;
  /** Bounds of years of its rows, in whatever role, that the year is outside of. */
  readonly bounds: number;
  /** Whose units are the assigned ones: those that report, and where there are none those that lead. */
  readonly role: Role;
  /** Assigned units that exist; each once, by whatever names it is assigned. 0 without a pool. */
  readonly assigned: number;
  /** Those of them with a figure of their own in the pool. */
  readonly own: number;
  /** Units of the pool whose figure includes those of the units below them. */
  readonly inclusive: number;
  /** Assigned units in the pool, with a figure of their own or in that of a unit above. */
  readonly covered: number;
}

const nameOf = ({ unit }: { readonly unit: CellValue }): string =>
  typeof unit === 'string' ? unit.toLowerCase() : '';

/** Names of the units whose figures make the pool, and of those among them that include others. */
function pooledNames(rules: ReadingRules, { rows }: Resolution) {
  const pooled = rows.filter((row) => addsToPool(rules, row));
  const inclusive = pooled.filter(({ scope }) => sameText(scope, SCOPES[1]));
  return { own: new Set(pooled.map(nameOf)), through: new Set(inclusive.map(nameOf)) };
}

/**
 * @param roster units that exist at the end of the period
 * @param resolution of the indicator in the year
 */
export function coverageOf(
  assignments: readonly Assignment[],
  roster: readonly RosterUnit[],
  indicator: string,
  year: number,
  rules: ReadingRules,
  resolution: Resolution,
): Coverage {
  const rowsOf = (role: Role) => assignmentsOf(assignments, indicator, role, year);
  const [leads, reporters] = [rowsOf(LEAD), rowsOf(REPORTING)];
  const role = reporters.length > 0 ? REPORTING : LEAD;
  const bounds = boundsMissed(assignments, indicator, year);
  const known = { leads: leads.length, reporters: reporters.length, bounds, role };
  if ((resolution.poolRows?.pooled ?? 0) === 0) {
    return { ...known, assigned: 0, own: 0, inclusive: 0, covered: 0 };
  }
  const given = role === REPORTING ? reporters : leads;
  const assigned = unitsNamed(roster, new Set(given.map(nameOf)));
  const { own, through } = pooledNames(rules, resolution);
  const covered = assigned.filter(
    ({ name, ancestors }) => own.has(name) || ancestors.some((above) => through.has(above)),
  );
  return {
    ...known,
    assigned: assigned.length,
    own: assigned.filter(({ name }) => own.has(name)).length,
    inclusive: through.size,
    covered: covered.length,
  };
}
