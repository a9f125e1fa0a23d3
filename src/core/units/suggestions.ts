/** Who a text that names nobody may have meant. Shown to a person, never applied. */
import { nameKey, unmarkedKey } from '../intake/nameText';
import { editDistance } from './editDistance';

export const MAX_SUGGESTIONS = 3;

/** A unit, a group, or the province as a whole. */
export interface Named {
  readonly name: string;
  readonly shortName?: string;
  readonly aliases: readonly string[];
}

/** Share of a name's letters that may be wrong. */
const TOLERATED = 0.25;
const LEAST_TOLERATED = 1;

function distance(text: string, name: string): number | null {
  const key = nameKey(text);
  const limit = Math.max(LEAST_TOLERATED, Math.floor(key.length * TOLERATED));
  const marked = editDistance(key, nameKey(name), limit);
  const unmarked = editDistance(unmarkedKey(text), unmarkedKey(name), limit);
  if (marked === null && unmarked === null) return null;
  return Math.min(marked ?? Infinity, (unmarked ?? Infinity) + 1);
}

function nearest(text: string, names: readonly string[]): number | null {
  const distances = names.flatMap((name) => distance(text, name) ?? []);
  return distances.length === 0 ? null : Math.min(...distances);
}

function namesOf({ name, shortName = '', aliases }: Named): readonly string[] {
  return [name, ...(shortName === '' ? [] : [shortName]), ...aliases];
}

/**
 * All that the text may mean, the nearest first. Letters typed without marks count as one slip, so that
 * "So Noi vu" suggests "Sở Nội vụ".
 */
export function alike<T extends Named>(text: string, among: readonly T[]): readonly T[] {
  return among
    .flatMap((one) => {
      const slips = nearest(text, namesOf(one));
      return slips === null ? [] : [{ one, slips }];
    })
    .sort((a, b) => a.slips - b.slips)
    .map(({ one }) => one);
}

/** At most three of those that are {@link alike}. */
export function suggest<T extends Named>(text: string, among: readonly T[]): readonly T[] {
  return alike(text, among).slice(0, MAX_SUGGESTIONS);
}
