/**
 * What a pasted list of units would do to sheet Đơn vị, line by line (DOMAIN, Units: the officer pastes
 * the list of units). Nothing that is there is written over, and no name comes to mean two units at once.
 */
import { COMMUNE_LEVEL } from '../../core/words';
import { legacyEncoding } from '../../core/intake/legacyEncoding';
import type { LegacyEncoding } from '../../core/intake/legacyEncoding';
import { nameKey, unmarkedKey } from '../../core/intake/nameText';
import { idFault } from '../../core/plan/rules/ids';
import type { IsoDate, Plan, Unit, UnitGroup } from '../../core/plan/types';
import { editDistance } from '../../core/units/editDistance';
import { MOST_GROUPS } from '../../core/units/groupNames';
import type { NameIndex } from '../../core/units/nameIndex';
import { indexGroups, indexUnits, NAMED_BY } from '../../core/units/nameIndex';
import { suggest } from '../../core/units/suggestions';
import { hasEnded, isValidOn } from '../../core/units/validity';
import type { PastedUnit } from './pastedColumns';
import { codeKey } from './unitCodes';

/** Why a line cannot be a unit. */
export type BadLine =
  | { readonly why: 'noName' | 'noLetters' | 'tooLong' | 'semicolon' }
  | { readonly why: 'legacy'; readonly encoding: LegacyEncoding }
  | { readonly why: 'isGroup'; readonly group: string }
  | { readonly why: 'shortNameTaken'; readonly by: string }
  /** `advice` is a Vietnamese sentence. */
  | { readonly why: 'code'; readonly code: string; readonly advice: string }
  | { readonly why: 'codeTaken'; readonly code: string; readonly by: string }
  | { readonly why: 'unknownGroup'; readonly group: string }
  | { readonly why: 'tooManyGroups'; readonly most: number };

export type PastedVerdict =
  | { readonly kind: 'new' }
  /** The sheet has it, under this or another name. */
  | { readonly kind: 'there'; readonly unit: Unit }
  /** An earlier line says the same name. */
  | { readonly kind: 'repeated'; readonly line: number }
  /** The row of the list that says how many units it has. */
  | { readonly kind: 'total' }
  /** Asked about: names that look alike, or a unit of this name that has ended. */
  | { readonly kind: 'near'; readonly why: 'alike'; readonly names: readonly string[] }
  | { readonly kind: 'near'; readonly why: 'sameLetters'; readonly line: number }
  | {
      readonly kind: 'near';
      readonly why: 'ended';
      readonly on: IsoDate;
      /** Names of those that carry on its work. */
      readonly names: readonly string[];
    }
  | ({ readonly kind: 'bad' } & BadLine);

export interface PastedLine {
  readonly pasted: PastedUnit;
  readonly verdict: PastedVerdict;
}

/** What holds for all lines that do not say it themselves. */
export interface ListDefaults {
  /** First day; null where there is no bound. */
  readonly validFrom: IsoDate | null;
  readonly level: string;
  readonly block: string;
  /** Code of a group, '' for none. */
  readonly group: string;
  readonly mustReport: boolean;
}

const LONGEST_NAME = 200;

/** Communes and the like, without marks: they bear names of places, and one letter more is another place. */
const PLACE =
  /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho) /;
const COMMUNE = /^(?:(?:ubnd|ủy ban nhân dân) )?(?:xã|phường|thị trấn|đặc khu) /;

/** The level that a name itself says; '' for none. */
export function levelOfName(name: string): string {
  return COMMUNE.test(name.toLowerCase()) ? COMMUNE_LEVEL : '';
}

/** A name as it is compared: without marks. */
interface Likeness {
  readonly key: string;
  readonly isPlace: boolean;
}

function likenessOf(name: string): Likeness {
  const key = unmarkedKey(name);
  return { key, isPlace: PLACE.test(key) };
}

/** Names of places are like another only when marks or one letter are wrong, and like no office's. */
function isLikely(one: Likeness, other: Likeness): boolean {
  if (one.isPlace !== other.isPlace) return false;
  return !one.isPlace || editDistance(one.key, other.key, 1) !== null;
}

/** A unit that a name may mean. */
interface Candidate {
  readonly unit: Unit;
  readonly names: readonly Likeness[];
}

function candidateOf(unit: Unit): Candidate {
  const names = [unit.name, unit.shortName, ...unit.aliases].filter((name) => name !== '');
  return { unit, names: names.map(likenessOf) };
}

/** A code of digits alone, as statistics have it, would turn into a number in a cell. */
export function safeCode(code: string): string {
  return /^\d+$/.test(code) ? `DV${code}` : code;
}

function formFault({ name }: PastedUnit): BadLine | null {
  if (name === '') return { why: 'noName' };
  if (!/\p{L}/u.test(name)) return { why: 'noLetters' };
  if (name.length > LONGEST_NAME) return { why: 'tooLong' };
  if (name.includes(';')) return { why: 'semicolon' };
  const encoding = legacyEncoding(name);
  return encoding === null ? null : { why: 'legacy', encoding };
}

/** Judges the lines one after the other; what earlier lines claim is taken. */
class ListJudge {
  private readonly units: NameIndex<Unit>;
  private readonly groups: NameIndex<UnitGroup>;
  private readonly byCode: ReadonlyMap<string, string>;
  /** Names, short names and codes of earlier lines, with their line. */
  private readonly names = new Map<string, PastedUnit>();
  private readonly unmarked = new Map<string, PastedUnit>();
  private readonly codes = new Map<string, PastedUnit>();
  private readonly candidates: readonly Candidate[];

  constructor(
    private readonly plan: Plan,
    /** '' where the units have no first day: they are there before all others. */
    private readonly from: IsoDate,
    day: IsoDate,
    private readonly suggestions: Map<string, readonly string[]>,
  ) {
    this.units = indexUnits(plan.units);
    this.groups = indexGroups(plan.groups);
    this.candidates = plan.units
      .filter((unit) => isValidOn(unit, from === '' ? day : from))
      .map(candidateOf);
    const all = [...plan.units, ...plan.groups];
    this.byCode = new Map(all.map(({ code, name }) => [codeKey(code), name]));
  }

  judge(pasted: PastedUnit): PastedVerdict {
    const verdict = this.verdictOf(pasted);
    if (verdict.kind === 'new' || verdict.kind === 'near') this.claim(pasted);
    return verdict;
  }

  private claim(pasted: PastedUnit): void {
    for (const name of [pasted.name, pasted.shortName]) {
      if (name !== '') this.names.set(nameKey(name), pasted);
    }
    this.unmarked.set(unmarkedKey(pasted.name), pasted);
    if (pasted.code !== '') this.codes.set(codeKey(safeCode(pasted.code)), pasted);
  }

  private verdictOf(pasted: PastedUnit): PastedVerdict {
    if (pasted.isTotal) return { kind: 'total' };
    const form = formFault(pasted);
    if (form !== null) return { kind: 'bad', ...form };
    const unit = this.bearer(pasted.name);
    if (unit !== undefined) return { kind: 'there', unit };
    const earlier = this.names.get(nameKey(pasted.name));
    if (earlier !== undefined) return { kind: 'repeated', line: earlier.line };
    const fault =
      this.groupNameFault(pasted) ??
      this.shortNameFault(pasted) ??
      this.codeFault(pasted) ??
      this.groupFault(pasted);
    if (fault !== null) return { kind: 'bad', ...fault };
    return this.nearness(pasted);
  }

  /** True for what lasts into the time of the new units. */
  private isThere(what: Unit | UnitGroup): boolean {
    return this.from === '' || !hasEnded(what, this.from);
  }

  private bearer(name: string): Unit | undefined {
    return NAMED_BY.flatMap((by) => this.units.find(name, by)).find((unit) => this.isThere(unit));
  }

  private group(name: string): UnitGroup | undefined {
    return NAMED_BY.flatMap((by) => this.groups.find(name, by)).find((group) =>
      this.isThere(group),
    );
  }

  private groupNameFault({ name }: PastedUnit): BadLine | null {
    const group = this.group(name);
    return group === undefined ? null : { why: 'isGroup', group: group.name };
  }

  private shortNameFault({ shortName }: PastedUnit): BadLine | null {
    if (shortName === '') return null;
    const by =
      this.bearer(shortName)?.name ??
      this.group(shortName)?.name ??
      this.names.get(nameKey(shortName))?.name;
    return by === undefined ? null : { why: 'shortNameTaken', by };
  }

  private codeFault(pasted: PastedUnit): BadLine | null {
    if (pasted.code === '') return null;
    const code = safeCode(pasted.code);
    const fault = idFault(code);
    if (fault !== null) return { why: 'code', code, advice: fault.advice };
    const by = this.byCode.get(codeKey(code)) ?? this.codes.get(codeKey(code))?.name;
    return by === undefined ? null : { why: 'codeTaken', code, by };
  }

  private groupFault({ groups }: PastedUnit): BadLine | null {
    const names = groupTexts(groups);
    const unknown = names.find((name) => groupCode(this.groups, name) === null);
    if (unknown !== undefined) return { why: 'unknownGroup', group: unknown };
    return names.length > MOST_GROUPS ? { why: 'tooManyGroups', most: MOST_GROUPS } : null;
  }

  private nearness({ name }: PastedUnit): PastedVerdict {
    const ended = NAMED_BY.flatMap((by) => this.units.find(name, by))[0];
    if (ended !== undefined) {
      const names = this.plan.units
        .filter(({ code }) => ended.successors.includes(code))
        .map((unit) => unit.name);
      return { kind: 'near', why: 'ended', on: ended.validTo ?? '', names };
    }
    const earlier = this.unmarked.get(unmarkedKey(name));
    if (earlier !== undefined) return { kind: 'near', why: 'sameLetters', line: earlier.line };
    const names = this.alike(name);
    return names.length > 0 ? { kind: 'near', why: 'alike', names } : { kind: 'new' };
  }

  private alike(name: string): readonly string[] {
    const known = this.suggestions.get(name);
    if (known !== undefined) return known;
    const own = likenessOf(name);
    const likely = this.candidates
      .filter(({ names }) => names.some((other) => isLikely(own, other)))
      .map(({ unit }) => unit);
    const found = suggest(name, likely).map((one) => one.name);
    this.suggestions.set(name, found);
    return found;
  }
}

export function groupTexts(groups: string): readonly string[] {
  return groups
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Code of the group that a text names, or null. */
export function groupCode(groups: NameIndex<UnitGroup>, text: string): string | null {
  const [group] = NAMED_BY.flatMap((by) => groups.find(text, by));
  return group?.code ?? null;
}

/**
 * @param day review date, for names that look alike
 * @param suggestions what names look like, remembered from one keystroke to the next
 */
export function judgedLines(
  plan: Plan,
  pasted: readonly PastedUnit[],
  { validFrom }: Pick<ListDefaults, 'validFrom'>,
  day: IsoDate,
  suggestions = new Map<string, readonly string[]>(),
): PastedLine[] {
  const judge = new ListJudge(plan, validFrom ?? '', day, suggestions);
  return pasted.map((one) => ({ pasted: one, verdict: judge.judge(one) }));
}
