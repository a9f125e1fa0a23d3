/** The groups of a unit by name. */
import type { Unit, UnitGroup } from '../plan/types';

/** A unit belongs to so many groups at most; sheet Đơn vị has a column for each. */
export const MOST_GROUPS = 4;

/** The unit's groups in its own order; codes that no group has are passed over. */
export function groupsOf(unit: Unit, byCode: ReadonlyMap<string, UnitGroup>): UnitGroup[] {
  return unit.groups.slice(0, MOST_GROUPS).flatMap((code) => byCode.get(code) ?? []);
}
