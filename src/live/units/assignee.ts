/** Whom a typed text means as somebody that indicators are given to. */
import { unmarkedKey } from '../../core/intake/nameText';
import type { IsoDate, Plan } from '../../core/plan/types';
import { UnitRegistry } from '../../core/units/unitRegistry';
import { isValidOn } from '../../core/units/validity';

export interface Assignee {
  /** Name as the sheets have it; null where the text names nobody for certain. */
  readonly name: string | null;
  /** Names that may be meant. */
  readonly suggestions: readonly string[];
}

/** Names that can be chosen on a day, groups before units as in the lists of the sheet. */
export function assigneeNames({ units, groups }: Plan, day: IsoDate): readonly string[] {
  return [...groups, ...units].filter((one) => isValidOn(one, day)).map(({ name }) => name);
}

export function assigneeOf({ units, groups }: Plan, typed: string, day: IsoDate): Assignee {
  if (typed.trim() === '') return { name: null, suggestions: [] };
  const found = new UnitRegistry(units, groups).resolveUnit(typed, day);
  switch (found.kind) {
    case 'unit':
      return { name: found.unit.name, suggestions: [] };
    case 'group':
      return { name: found.group.name, suggestions: [] };
    case 'ambiguous':
      return { name: null, suggestions: found.candidates.map(({ name }) => name) };
    case 'unknown':
      return { name: null, suggestions: found.suggestions.map(({ name }) => name) };
  }
}

/** Indicators in whose id and name all words of the question stand; case and marks make no difference. */
export function searchedIndicators(
  { indicators }: Pick<Plan, 'indicators'>,
  question: string,
): Plan['indicators'] {
  const words = unmarkedKey(question)
    .split(' ')
    .filter((word) => word !== '');
  return indicators.filter(({ id, name }) => {
    const text = unmarkedKey(`${id} ${name}`);
    return words.every((word) => text.includes(word));
  });
}
