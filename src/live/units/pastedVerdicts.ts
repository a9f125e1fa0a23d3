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
import { noDay, overlap, TakenNames, validityOf } from './pastedValidity';
import type { Validity } from './pastedValidity';
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
  | { readonly why: 'tooManyGroups'; readonly most: number }
  | { readonly why: 'date'; readonly text: string }
  | { readonly why: 'datesReversed' }
  /** Neither a unit of the workbook nor one of the list, or several; or one that ends before the other. */
  | { readonly why: 'unknownSuccessor' | 'successorEnded'; readonly name: string }
  /** One of the list that is not written yet. */
  | { readonly why: 'successorWaits'; readonly name: string; readonly line: number };

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

/** Lines that are written: new ones, and those of the near ones that the officer takes for new. */
export function isWritten({ verdict, pasted }: PastedLine, accepted: ReadonlySet<string>): boolean {
  return verdict.kind === 'new' || (verdict.kind === 'near' && accepted.has(pasted.name));
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

function dateFault(pasted: PastedUnit, { validFrom, validTo }: Validity): BadLine | null {
  const text = noDay(pasted);
  if (text !== null) return { why: 'date', text };
  const isReversed = validFrom !== undefined && validTo !== undefined && validFrom > validTo;
  return isReversed ? { why: 'datesReversed' } : null;
}

/** Judges the lines one after the other; what earlier lines claim is taken. */
class ListJudge {
  private readonly units: NameIndex<Unit>;
  private readonly groups: NameIndex<UnitGroup>;
  private readonly byCode: ReadonlyMap<string, string>;
  /** Names, short names and codes of earlier lines, with their line. */
  private readonly names = new TakenNames();
  private readonly unmarked = new TakenNames(unmarkedKey);
  private readonly codes = new Map<string, PastedUnit>();
  private readonly candidates: readonly Candidate[];

  constructor(
    private readonly plan: Plan,
    /** First day of lines that do not say it; null where they have none: they are there before all others. */
    private readonly from: IsoDate | null,
    day: IsoDate,
    private readonly suggestions: Map<string, readonly string[]>,
  ) {
    this.units = indexUnits(plan.units);
    this.groups = indexGroups(plan.groups);
    this.candidates = plan.units.filter((unit) => isValidOn(unit, from ?? day)).map(candidateOf);
    const all = [...plan.units, ...plan.groups];
    this.byCode = new Map(all.map(({ code, name }) => [codeKey(code), name]));
  }

  judge(pasted: PastedUnit): PastedVerdict {
    const verdict = this.verdictOf(pasted);
    if (verdict.kind === 'new' || verdict.kind === 'near') this.claim(pasted);
    return verdict;
  }

  private claim(pasted: PastedUnit): void {
    const when = validityOf(pasted, this.from);
    for (const name of [pasted.name, pasted.shortName]) this.names.take(name, pasted, when);
    this.unmarked.take(pasted.name, pasted, when);
    if (pasted.code !== '') this.codes.set(codeKey(safeCode(pasted.code)), pasted);
  }

  private verdictOf(pasted: PastedUnit): PastedVerdict {
    if (pasted.isTotal) return { kind: 'total' };
    const when = validityOf(pasted, this.from);
    const form = formFault(pasted) ?? dateFault(pasted, when);
    if (form !== null) return { kind: 'bad', ...form };
    const unit = this.bearer(pasted.name, when);
    if (unit !== undefined) return { kind: 'there', unit };
    const earlier = this.names.bearer(pasted.name, when);
    if (earlier !== undefined) return { kind: 'repeated', line: earlier.line };
    const fault =
      this.groupNameFault(pasted, when) ??
      this.shortNameFault(pasted, when) ??
      this.codeFault(pasted) ??
      this.groupFault(pasted);
    if (fault !== null) return { kind: 'bad', ...fault };
    return this.nearness(pasted, when);
  }

  /** Who of the workbook bears the name in the time of the new unit. */
  private bearer(name: string, when: Validity): Unit | undefined {
    return NAMED_BY.flatMap((by) => this.units.find(name, by)).find((unit) => overlap(unit, when));
  }

  private group(name: string, when: Validity): UnitGroup | undefined {
    return NAMED_BY.flatMap((by) => this.groups.find(name, by)).find((group) =>
      overlap(group, when),
    );
  }

  private groupNameFault({ name }: PastedUnit, when: Validity): BadLine | null {
    const group = this.group(name, when);
    return group === undefined ? null : { why: 'isGroup', group: group.name };
  }

  private shortNameFault({ shortName }: PastedUnit, when: Validity): BadLine | null {
    if (shortName === '') return null;
    const by =
      this.bearer(shortName, when)?.name ??
      this.group(shortName, when)?.name ??
      this.names.bearer(shortName, when)?.name;
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

  private nearness({ name }: PastedUnit, when: Validity): PastedVerdict {
    const { validFrom = '' } = when;
    const ended = NAMED_BY.flatMap((by) => this.units.find(name, by)).find((unit) =>
      hasEnded(unit, validFrom),
    );
    if (ended !== undefined) {
      const names = this.plan.units
        .filter(({ code }) => ended.successors.includes(code))
        .map((unit) => unit.name);
      return { kind: 'near', why: 'ended', on: ended.validTo ?? '', names };
    }
    const earlier = this.unmarked.bearer(name, when);
    if (earlier !== undefined) return { kind: 'near', why: 'sameLetters', line: earlier.line };
    // Who bears the very name does so at another time.
    const names = this.alike(name).filter((other) => nameKey(other) !== nameKey(name));
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
  const judge = new ListJudge(plan, validFrom, day, suggestions);
  return pasted.map((one) => ({ pasted: one, verdict: judge.judge(one) }));
}
