/**
 * Units and groups of a plan by code and by name on a day. Names change, are reused and have other
 * spellings; only the code is the unit (DOMAIN: Units).
 */
import { compareDates } from '../calendar';
import { remembered } from '../remembered';
import type { IsoDate, Unit, UnitGroup } from '../plan/types';
import { NAMED_BY, indexGroups, indexUnits } from './nameIndex';
import type { NameIndex, NamedBy } from './nameIndex';
import { alike, MAX_SUGGESTIONS } from './suggestions';
import { hasEnded, isValidOn } from './validity';

/** Why the text is not the unit's name of that day. */
export type UnitNote =
  /** Another spelling or the short name: write the name. */
  | 'alias'
  | 'code'
  /** The name of a unit that has ended; this one carries on its work. */
  | 'renamed';

export type UnitResolution =
  | { readonly kind: 'unit'; readonly unit: Unit; readonly note?: UnitNote }
  | { readonly kind: 'group'; readonly group: UnitGroup; readonly note?: 'alias' | 'code' }
  /** Several bear the name, or a split unit has several successors: decided per indicator. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Unit[] }
  | {
      readonly kind: 'unknown';
      readonly suggestions: readonly (Unit | UnitGroup)[];
      /** Bears the name on another day: not yet there, or ended without successor. */
      readonly inactive?: Unit | UnitGroup;
    };

const NOTES = {
  name: null,
  shortName: 'alias',
  alias: 'alias',
  code: 'code',
} as const satisfies Record<NamedBy, UnitNote | null>;

function only<T>(all: readonly T[]): T | null {
  const [first] = all;
  return all.length === 1 && first !== undefined ? first : null;
}

/**
 * Of the bearers of a name, given by ways of naming, those that ended last before the day. A name
 * that was used twice means its later bearer.
 */
function latestEnded(bearers: readonly (readonly Unit[])[], onDate: IsoDate): readonly Unit[] {
  const ended = bearers.map((units) => units.filter((unit) => hasEnded(unit, onDate)));
  const strongest = ended.find((units) => units.length > 0) ?? [];
  const [lastEnd] = strongest.map((unit) => unit.validTo ?? '').sort((a, b) => compareDates(b, a));
  return strongest.filter((unit) => unit.validTo === lastEnd);
}

/** Built once from a plan, then asked; answers are remembered, since sheets repeat their names. */
export class UnitRegistry {
  private readonly answers = new Map<string, UnitResolution>();
  /** Whom a text may have meant, on whatever day: comparing it with all names takes long. */
  private readonly alike = remembered((name) => alike(name, [...this.units, ...this.groups]));
  private readonly unitsByCode: ReadonlyMap<string, Unit>;
  private readonly groupsByCode: ReadonlyMap<string, UnitGroup>;
  private readonly unitNames: NameIndex<Unit>;
  private readonly groupNames: NameIndex<UnitGroup>;

  constructor(
    readonly units: readonly Unit[],
    readonly groups: readonly UnitGroup[],
  ) {
    this.unitsByCode = new Map(units.map((unit) => [unit.code, unit]));
    this.groupsByCode = new Map(groups.map((group) => [group.code, group]));
    this.unitNames = indexUnits(units);
    this.groupNames = indexGroups(groups);
  }

  /** The unit of exactly this code, on whatever day it exists, or null. */
  unitOfCode(code: string): Unit | null {
    return this.unitsByCode.get(code) ?? null;
  }

  /** The group of exactly this code, or null. */
  groupOfCode(code: string): UnitGroup | null {
    return this.groupsByCode.get(code) ?? null;
  }

  /** Units that exist on the day, in the plan's order. */
  unitsOn(onDate: IsoDate): readonly Unit[] {
    return this.units.filter((unit) => isValidOn(unit, onDate));
  }

  /**
   * Units of the group that exist on the day, in the plan's order; none for an unknown code and
   * for a group that has ended.
   */
  expandGroup(groupCode: string, onDate: IsoDate): readonly Unit[] {
    const group = this.groupOfCode(groupCode);
    if (group === null || !isValidOn(group, onDate)) return [];
    return this.unitsOn(onDate).filter((unit) => unit.groups.includes(groupCode));
  }

  /**
   * Units that carry on a unit's work on the day: itself while it exists, else its successors, and
   * theirs where they have ended too.
   */
  successorsOn(unit: Unit, onDate: IsoDate): readonly Unit[] {
    const found = new Set<Unit>();
    const seen = new Set<Unit>();
    const visit = (one: Unit): void => {
      if (seen.has(one)) return;
      seen.add(one);
      if (isValidOn(one, onDate)) found.add(one);
      else if (hasEnded(one, onDate)) {
        for (const code of one.successors) {
          const successor = this.unitOfCode(code);
          if (successor !== null) visit(successor);
        }
      }
    };
    visit(unit);
    return [...found];
  }

  /**
   * Who a text names on a day. A unit of the day comes before a group, a name before another
   * spelling, and all of them before a unit that has ended.
   * @returns the unit or group with a note when its name is another, all candidates when there are
   *   several, or at most three suggestions
   */
  resolveUnit(name: string, onDate: IsoDate): UnitResolution {
    const question = `${onDate}|${name}`;
    let answer = this.answers.get(question);
    if (answer === undefined) this.answers.set(question, (answer = this.resolve(name, onDate)));
    return answer;
  }

  private resolve(name: string, onDate: IsoDate): UnitResolution {
    return (
      this.resolveValid(name, onDate) ??
      this.resolveEnded(name, onDate) ?? {
        kind: 'unknown',
        suggestions: this.suggestions(name, onDate),
      }
    );
  }

  private suggestions(name: string, onDate: IsoDate): readonly (Unit | UnitGroup)[] {
    const there = this.alike(name).filter((one) => isValidOn(one, onDate));
    return there.slice(0, MAX_SUGGESTIONS);
  }

  private resolveValid(name: string, onDate: IsoDate): UnitResolution | null {
    for (const by of NAMED_BY) {
      const units = this.unitNames.find(name, by).filter((unit) => isValidOn(unit, onDate));
      const unit = only(units);
      const note = NOTES[by];
      if (unit !== null) {
        return note === null ? { kind: 'unit', unit } : { kind: 'unit', unit, note };
      }
      if (units.length > 1) return { kind: 'ambiguous', candidates: units };
      const [group] = this.groupNames.find(name, by).filter((one) => isValidOn(one, onDate));
      if (group !== undefined) {
        return note === null ? { kind: 'group', group } : { kind: 'group', group, note };
      }
    }
    return null;
  }

  private resolveEnded(name: string, onDate: IsoDate): UnitResolution | null {
    const latest = latestEnded(
      NAMED_BY.map((by) => this.unitNames.find(name, by)),
      onDate,
    );
    const successors = [...new Set(latest.flatMap((unit) => this.successorsOn(unit, onDate)))];
    const unit = only(successors);
    if (unit !== null) return { kind: 'unit', unit, note: 'renamed' };
    if (successors.length > 1) return { kind: 'ambiguous', candidates: successors };
    const inactive = latest[0] ?? this.bearerOnAnotherDay(name);
    return inactive === null ? null : { kind: 'unknown', suggestions: [], inactive };
  }

  private bearerOnAnotherDay(name: string): Unit | UnitGroup | null {
    for (const by of NAMED_BY) {
      const [bearer] = [...this.unitNames.find(name, by), ...this.groupNames.find(name, by)];
      if (bearer !== undefined) return bearer;
    }
    return null;
  }
}
