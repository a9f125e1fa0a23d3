/** Formulas over the units of Đơn vị, as assignments name them: twins of `core/assign/roster`. */
import { GROUP_NAMES, NH, UNIT_DAY, UNIT_FROM, UNIT_TO } from '../ranges';

/** Array over the units: 1 for those that exist on the day. */
export const UNITS_OF_DAY = `(${UNIT_FROM}<=${UNIT_DAY})*((${UNIT_TO}="")+(${UNIT_TO}>=${UNIT_DAY})>0)`;

/** True where all groups are in use on the day, as they nearly always are. */
export const ARE_ALL_GROUPS_OF_DAY = `COUNTIF(${NH.validTo},"<"&${UNIT_DAY})=0`;

/** Whether a group, or each of an array of them, is still in use on the day. */
function isGroupOfDay(group: string): string {
  return `(COUNTIFS(${NH.name},${group},${NH.validTo},"<"&${UNIT_DAY})=0)`;
}

/**
 * Array over the units: for each of its groups that is still in use what `of` says of it, added.
 * @param of an array over the units, given the names of one of their groups
 * @param all true where all groups are in use: {@link ARE_ALL_GROUPS_OF_DAY}
 */
export function overGroups(of: (groups: string) => string, all = false): string {
  return GROUP_NAMES.map((groups) => {
    const isOfDay = all ? '' : `${isGroupOfDay(groups)}*`;
    return `(${groups}<>"")*${isOfDay}(${of(groups)})`;
  }).join('+');
}
