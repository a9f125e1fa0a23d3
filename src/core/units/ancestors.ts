/** The units that a unit is counted in, through the one it reports to. */
import type { Unit } from '../plan/types';

/** So many levels stand above a unit at most; sheet Đơn vị has a column for each. */
export const MOST_ANCESTORS = 3;

/**
 * The units above a unit, the nearest first; unknown codes end the way, and a circle ends it at
 * `most`.
 */
export function ancestorsOf(
  unit: Unit,
  byCode: ReadonlyMap<string, Unit>,
  most: number = MOST_ANCESTORS,
): Unit[] {
  const above = most > 0 ? byCode.get(unit.parent ?? '') : undefined;
  return above === undefined ? [] : [above, ...ancestorsOf(above, byCode, most - 1)];
}
