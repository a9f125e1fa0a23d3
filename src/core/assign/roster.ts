/** Units as assignments name them: by their own name, or by the name of a group, on a day. */
import { isoToSerial } from '../calendar';
import type { IsoDate, Plan, Unit, UnitGroup } from '../plan/types';
import { ancestorsOf } from '../units/ancestors';
import { groupsOf } from '../units/groupNames';

/** A unit that exists on the day; names in small letters, as COUNTIFS compares them. */
export interface RosterUnit {
  readonly name: string;
  /** Names of its groups that are still in use on the day. */
  readonly groups: readonly string[];
  /** Names of the units that it is counted in, whether they exist on the day or not. */
  readonly ancestors: readonly string[];
}

function isOn(
  day: number,
  { validFrom, validTo }: Partial<Record<'validFrom' | 'validTo', IsoDate>>,
) {
  const [from, to] = [isoToSerial(validFrom ?? ''), isoToSerial(validTo ?? '')];
  return (from === null || from <= day) && (to === null || to >= day);
}

const lower = ({ name }: { readonly name: string }): string => name.toLowerCase();

/**
 * The units of a plan that exist on a day, in the order of sheet Đơn vị.
 * @param day Excel serial
 */
export function rosterOn({ units, groups }: Pick<Plan, 'units' | 'groups'>, day: number) {
  const unitByCode = new Map(units.map((unit): [string, Unit] => [unit.code, unit]));
  const groupByCode = new Map(groups.map((group): [string, UnitGroup] => [group.code, group]));
  return units
    .filter((unit) => isOn(day, unit))
    .map((unit): RosterUnit => ({
      name: lower(unit),
      groups: groupsOf(unit, groupByCode)
        .filter((group) => isOn(day, group))
        .map(lower),
      ancestors: ancestorsOf(unit, unitByCode).map(lower),
    }));
}

/** The units of a roster that one of these names means; names in small letters. */
export function unitsNamed(
  roster: readonly RosterUnit[],
  names: ReadonlySet<string>,
): RosterUnit[] {
  return roster.filter(
    ({ name, groups }) => names.has(name) || groups.some((group) => names.has(group)),
  );
}
