/** Kiểm tra of Giao chỉ tiêu: what keeps a row from meaning what it should. */
import type { CellValue } from '../cells';
import { isBlank, isCellError } from '../cells';
import type { Plan } from '../plan/types';
import { isNumber, placeAmong, sameText } from '../reading';
import { SCOPES } from '../readingWords';
import type { Assignment } from './assignment';
import { LEAD, ROLES } from './assignment';

/** What is wrong with a row, in the order in which it is looked for. */
export type AssignmentFault =
  /** A cell holds an error value. */
  | 'error'
  | 'indicator'
  | 'role'
  /** Nobody leads; told of other roles as `noUnit`. */
  | 'noLead'
  | 'noUnit'
  /** Neither a unit nor a group. */
  | 'unit'
  | 'scope'
  /** A bound that is no number. */
  | 'years'
  /** Từ năm after Đến năm. */
  | 'order'
  /** Another row says the same for the same time. */
  | 'repeated';

/** The cells of a row that are checked. */
const CHECKED = ['indicator', 'unit', 'role', 'scope', 'from', 'to'] as const;

const textKey = (cell: CellValue): string | null =>
  typeof cell === 'string' && cell !== '' ? cell.toLowerCase() : null;

/** Indicator, unit and role together; null where one of them is no text. */
function keyOf({ indicator, unit, role }: Assignment): string | null {
  const parts = [indicator, unit, role].map(textKey);
  return parts.includes(null) ? null : parts.join('|');
}

/** True where two rows of one key hold at once; an empty bound is none. */
function overlaps({ from, to }: Assignment, other: Assignment): boolean {
  const isAfter = !isBlank(to) && isNumber(to) && isNumber(other.from) && other.from > to;
  const isBefore = !isBlank(from) && isNumber(from) && isNumber(other.to) && other.to < from;
  return !isAfter && !isBefore;
}

interface Known {
  readonly indicators: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, readonly Assignment[]>;
}

function isKnown(names: ReadonlySet<string>, cell: CellValue): boolean {
  const key = textKey(cell);
  return key !== null && names.has(key);
}

function yearFault({ from, to }: Assignment): AssignmentFault | null {
  const isNoYear = (cell: CellValue): boolean => !isBlank(cell) && typeof cell !== 'number';
  if (isNoYear(from) || isNoYear(to)) return 'years';
  return isNumber(from) && isNumber(to) && from > to ? 'order' : null;
}

function faultOf(one: Assignment, { indicators, names, byKey }: Known): AssignmentFault | null {
  const { indicator, unit, role, scope } = one;
  if (CHECKED.some((key) => isCellError(one[key]))) return 'error';
  if (isBlank(indicator) && isBlank(unit) && isBlank(role)) return null;
  if (!isKnown(indicators, indicator)) return 'indicator';
  if (placeAmong(ROLES, role) < 0) return 'role';
  if (isBlank(unit)) return sameText(role, LEAD) ? 'noLead' : 'noUnit';
  if (!isKnown(names, unit)) return 'unit';
  if (!isBlank(scope) && placeAmong(SCOPES, scope) < 0) return 'scope';
  const years = yearFault(one);
  if (years !== null) return years;
  const alike = byKey.get(keyOf(one) ?? '') ?? [];
  return alike.filter((other) => overlaps(one, other)).length > 1 ? 'repeated' : null;
}

function byKeyOf(assignments: readonly Assignment[]): Map<string, Assignment[]> {
  const byKey = new Map<string, Assignment[]>();
  for (const one of assignments) {
    const key = keyOf(one);
    if (key === null) continue;
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [one]);
    else alike.push(one);
  }
  return byKey;
}

/**
 * What is wrong with each row, null for one that is fine.
 * @returns in the order of the rows
 */
export function checkAssignments(
  { indicators, units, groups }: Pick<Plan, 'indicators' | 'units' | 'groups'>,
  assignments: readonly Assignment[],
): (AssignmentFault | null)[] {
  const known = {
    indicators: new Set(indicators.map(({ id }) => id.toLowerCase())),
    names: new Set([...units, ...groups].map(({ name }) => name.toLowerCase())),
    byKey: byKeyOf(assignments),
  };
  return assignments.map((one) => faultOf(one, known));
}
