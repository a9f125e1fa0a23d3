/** Who is called what, over all times: names, short names, codes and other spellings. */
import { nameKey } from '../intake/nameText';
import type { Unit, UnitGroup } from '../plan/types';

/** How a text names somebody, the strongest first. */
export const NAMED_BY = ['name', 'shortName', 'alias', 'code'] as const;
export type NamedBy = (typeof NAMED_BY)[number];

type Named<T> = Readonly<Record<NamedBy, readonly T[]>>;

export interface NameIndex<T> {
  /** All that the text names in this way, in the plan's order. */
  find(text: string, by: NamedBy): readonly T[];
}

function unitNames(unit: Unit): Readonly<Record<NamedBy, readonly string[]>> {
  return {
    name: [unit.name],
    shortName: [unit.shortName],
    alias: unit.aliases,
    code: [unit.code],
  };
}

function groupNames(group: UnitGroup): Readonly<Record<NamedBy, readonly string[]>> {
  return { name: [group.name], shortName: [], alias: group.aliases, code: [group.code] };
}

function buildIndex<T>(
  all: readonly T[],
  namesOf: (one: T) => Readonly<Record<NamedBy, readonly string[]>>,
): NameIndex<T> {
  const index = new Map<string, Record<NamedBy, T[]>>();
  for (const one of all) {
    const names = namesOf(one);
    for (const by of NAMED_BY) {
      for (const key of new Set(names[by].map(nameKey))) {
        if (key === '') continue;
        let entry = index.get(key);
        if (entry === undefined) {
          index.set(key, (entry = { name: [], shortName: [], alias: [], code: [] }));
        }
        entry[by].push(one);
      }
    }
  }
  const found = (text: string): Named<T> | undefined => index.get(nameKey(text));
  return { find: (text, by) => found(text)?.[by] ?? [] };
}

export function indexUnits(units: readonly Unit[]): NameIndex<Unit> {
  return buildIndex(units, unitNames);
}

export function indexGroups(groups: readonly UnitGroup[]): NameIndex<UnitGroup> {
  return buildIndex(groups, groupNames);
}
