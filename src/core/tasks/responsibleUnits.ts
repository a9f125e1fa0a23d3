/** How many units have to report on a task: the leads of the plan, or those of today. */
import { isBlank, cellText } from '../cells';
import type { IsoDate, Task } from '../plan/types';
import type { UnitRegistry } from '../units/unitRegistry';
import type { TaskEntry } from './taskEntry';

/** Codes of the units that a code or name stands for; null when they are not listed in Đơn vị. */
function membersOf(registry: UnitRegistry, group: string, onDate: IsoDate): string[] | null {
  const members = registry.expandGroup(group, onDate);
  return members.length === 0 ? null : members.map(({ code }) => code);
}

function unitsOfCode(registry: UnitRegistry, code: string, onDate: IsoDate): string[] | null {
  if (registry.groupOfCode(code) !== null) return membersOf(registry, code, onDate);
  const unit = registry.unitOfCode(code);
  if (unit === null) return null;
  const successors = registry.successorsOn(unit, onDate);
  return successors.length === 0 ? [code] : successors.map((one) => one.code);
}

/** A name that Đơn vị does not have is one reporter all the same. */
function unitsOfName(registry: UnitRegistry, name: string, onDate: IsoDate): string[] | null {
  const found = registry.resolveUnit(name, onDate);
  if (found.kind === 'group') return membersOf(registry, found.group.code, onDate);
  return [found.kind === 'unit' ? found.unit.code : `?${name.toLowerCase()}`];
}

/**
 * Number of units that lead the task on a day, groups expanded.
 * @returns null when the plan names nobody, or a group whose units are not listed in Đơn vị
 */
export function responsibleUnits(
  registry: UnitRegistry,
  task: Task,
  entry: TaskEntry,
  onDate: IsoDate,
): number | null {
  const named = cellText(entry.currentLead).split(/[;\n]/);
  const names = named.map((name) => name.trim()).filter((name) => name !== '');
  const units =
    isBlank(entry.currentLead) || names.length === 0
      ? task.lead.units.map((code) => unitsOfCode(registry, code, onDate))
      : names.map((name) => unitsOfName(registry, name, onDate));
  const listed = units.filter((codes) => codes !== null);
  if (units.length === 0 || listed.length < units.length) return null;
  return new Set(listed.flat()).size;
}
