/** The units of the open plan as its page shows them: whether they exist, who carries on, what they are given. */
import type { Assignment, Role } from '../../core/assign/assignment';
import { isInForce, ROLES } from '../../core/assign/assignment';
import { serialToIso } from '../../core/calendar';
import { cellText } from '../../core/cells';
import { unmarkedKey } from '../../core/intake/nameText';
import type { IsoDate, Unit, UnitGroup } from '../../core/plan/types';
import { placeAmong } from '../../core/reading';
import { groupsOf } from '../../core/units/groupNames';
import { hasEnded, hasStarted, isValidOn } from '../../core/units/validity';
import { ASSIGNMENT_TABLE } from '../../sheets/assign/assignmentTable';
import { addressAt, locate, rowsOf } from '../../sheets/locate';
import { UNIT_SHEET_TABLE } from '../../sheets/ranges';
import type { OpenPlan } from '../openBook';

/** Whether a unit exists on the review date. */
export type Existence = 'now' | 'ended' | 'later';

/** An indicator that somebody is given. */
export interface GivenIndicator {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Name of the group through which a unit is given it; null where its own name stands there. */
  readonly through: string | null;
  /** Cell of the row in Giao chỉ tiêu; null in a workbook without that sheet. */
  readonly cell: string | null;
}

export interface UnitView {
  readonly unit: Unit;
  /** Cell of its name in Đơn vị; null where it was not found. */
  readonly cell: string | null;
  readonly existence: Existence;
  /** Units that carry on its work, and those whose work it carries on. */
  readonly successors: readonly Unit[];
  readonly predecessors: readonly Unit[];
  /** Those that are in use on the review date. */
  readonly groups: readonly UnitGroup[];
  /** In the order of {@link ROLES}, then of the sheet. */
  readonly given: readonly GivenIndicator[];
}

export interface GroupView {
  readonly group: UnitGroup;
  readonly isInUse: boolean;
  /** Members that exist on the review date. */
  readonly members: readonly Unit[];
  readonly given: readonly GivenIndicator[];
}

/** The review date of the chosen period. */
export function reviewDay({ book }: Pick<OpenPlan, 'book'>): IsoDate {
  return serialToIso(book.selection.review) ?? '';
}

function existenceOf(unit: Unit, day: IsoDate): Existence {
  if (!hasStarted(unit, day)) return 'later';
  return hasEnded(unit, day) ? 'ended' : 'now';
}

const lower = (text: string): string => text.toLowerCase();

/** By name in small letters, what the rows of the chosen year give to whoever bears it. */
function givenByName({ book, observed }: OpenPlan): Map<string, GivenIndicator[]> {
  const names = new Map(book.plan.indicators.map(({ id, name }) => [lower(id), { id, name }]));
  const table = locate(observed, ASSIGNMENT_TABLE);
  const given = new Map<string, GivenIndicator[]>();
  const add = ({ row, indicator, unit, role }: Assignment): void => {
    const known = typeof indicator === 'string' ? names.get(lower(indicator)) : undefined;
    const word = ROLES[placeAmong(ROLES, role)];
    if (known === undefined || word === undefined || typeof unit !== 'string') return;
    const cell = table === null ? null : addressAt(table, row, 'unit');
    const all = given.get(lower(unit)) ?? [];
    given.set(lower(unit), [...all, { ...known, role: word, through: null, cell }]);
  };
  book.assignments.filter((one) => isInForce(one, book.selection.year)).forEach(add);
  return given;
}

const byRole = (one: GivenIndicator, other: GivenIndicator): number =>
  ROLES.indexOf(one.role) - ROLES.indexOf(other.role);

/** Every indicator once a role: a unit's own row counts before that of a group. */
function givenTo(
  given: ReadonlyMap<string, readonly GivenIndicator[]>,
  unit: Unit,
  groups: readonly UnitGroup[],
): GivenIndicator[] {
  const own = given.get(lower(unit.name)) ?? [];
  const through = groups.flatMap(({ name }) =>
    (given.get(lower(name)) ?? []).map((one) => ({ ...one, through: name })),
  );
  const found = new Map<string, GivenIndicator>();
  for (const one of [...own, ...through]) {
    const key = `${one.role}|${one.id}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()].sort(byRole);
}

/** All units, in the order of sheet Đơn vị. */
export function unitViews(open: OpenPlan): UnitView[] {
  const { units, groups } = open.book.plan;
  const day = reviewDay(open);
  const given = givenByName(open);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const groupByCode = new Map(groups.map((group) => [group.code, group]));
  const table = locate(open.observed, UNIT_SHEET_TABLE);
  const cells = new Map(
    (table === null ? [] : rowsOf(table, ['code'])).map(({ row, cells: [code = null] }) => [
      cellText(code),
      table === null ? null : addressAt(table, row, 'name'),
    ]),
  );
  return units.map((unit) => {
    const inUse = groupsOf(unit, groupByCode).filter((group) => isValidOn(group, day));
    return {
      unit,
      cell: cells.get(unit.code) ?? null,
      existence: existenceOf(unit, day),
      successors: unit.successors.flatMap((code) => byCode.get(code) ?? []),
      predecessors: units.filter(({ successors }) => successors.includes(unit.code)),
      groups: inUse,
      given: givenTo(given, unit, inUse),
    };
  });
}

/** All groups, in the order of Thiết lập. */
export function groupViews(open: OpenPlan): GroupView[] {
  const { units, groups } = open.book.plan;
  const day = reviewDay(open);
  const given = givenByName(open);
  return groups.map((group) => ({
    group,
    isInUse: isValidOn(group, day),
    members: units.filter((unit) => isValidOn(unit, day) && unit.groups.includes(group.code)),
    given: [...(given.get(lower(group.name)) ?? [])].sort(byRole),
  }));
}

/** Number of indicators a role, in the order of {@link ROLES}. */
export function countsByRole(
  given: readonly GivenIndicator[],
): readonly (readonly [Role, number])[] {
  return ROLES.map((role) => [role, given.filter((one) => one.role === role).length]);
}

/**
 * The units in whose names, codes or other spellings all words of the question stand; case and marks
 * make no difference, since people search as they type on a phone.
 */
export function searchedUnits(views: readonly UnitView[], question: string): UnitView[] {
  const words = unmarkedKey(question)
    .split(' ')
    .filter((word) => word !== '');
  return views.filter(({ unit }) => {
    const { name, shortName, code, aliases } = unit;
    const text = unmarkedKey([name, shortName, code, ...aliases].join(' '));
    return words.every((word) => text.includes(word));
  });
}

export const GROUPINGS = ['block', 'group', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Units under one heading. */
export interface UnitSection {
  /** '' for units that say nothing there. */
  readonly label: string;
  readonly views: readonly UnitView[];
}

function labelsOf({ unit, groups }: UnitView, by: Grouping): readonly string[] {
  if (by === 'block') return [unit.block];
  if (by === 'level') return [unit.level];
  return groups.length === 0 ? [''] : groups.map(({ name }) => name);
}

/** Under headings in the order in which they come up, units without one last; a unit of two groups stands in both. */
export function unitSections(views: readonly UnitView[], by: Grouping): UnitSection[] {
  const sections = new Map<string, UnitView[]>();
  for (const view of views) {
    for (const label of labelsOf(view, by)) {
      const known = sections.get(label);
      if (known === undefined) sections.set(label, [view]);
      else known.push(view);
    }
  }
  return [...sections]
    .map(([label, own]) => ({ label, views: own }))
    .sort((one, other) => Number(one.label === '') - Number(other.label === ''));
}
