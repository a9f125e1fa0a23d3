/** The fields of quick entry: texts as they stand in them, and what they mean. Pure. */
import type { Book, Reading } from '../../core/book';
import { serialToIso } from '../../core/calendar';
import type { CellValue } from '../../core/cells';
import { cellText, isBlank } from '../../core/cells';
import { isProvinceUnit } from '../../core/intake/kindText';
import { nameKey, unmarkedKey } from '../../core/intake/nameText';
import { spoken } from '../../core/intake/numberReading';
import { unitDayOf } from '../../core/measure/scoreBook';
import type { Period } from '../../core/period';
import type { Indicator, Plan } from '../../core/plan/types';
import type { ReadingType, Scope } from '../../core/readingWords';
import { PROVINCE_UNIT } from '../../core/readingWords';
import type { Settings } from '../../core/settings';
import { dueDates } from '../../core/settings';
import { UnitRegistry } from '../../core/units/unitRegistry';
import type { Entry } from '../../live/enterReading';

/** What is typed or chosen as the figure itself. */
export interface Figures {
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  readonly state: string;
  readonly cause: string;
  readonly remedy: string;
}

/** Which reading is meant. */
export interface EntryKey {
  /** As typed. */
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  readonly period: Period;
  /** Null: the usual one of the year and period. */
  readonly type: ReadingType | null;
  /** Null: as the row has it, else the usual one of the indicator and unit. */
  readonly scope: Scope | null;
}

/** What is typed; a field that nobody touched follows the workbook. */
export interface EntryDraft extends EntryKey {
  /** Only the fields that were touched. */
  readonly typed: Partial<Figures>;
  /** What their cells held when they were touched first. */
  readonly seen: Partial<Figures>;
}

/** What the fields show. */
export interface EntryForm extends EntryKey, Figures {
  readonly type: ReadingType;
}

/** What quick entry begins with. */
export interface EntryStart {
  readonly indicator: string;
  readonly unit: string;
}

export const NO_START: EntryStart = { indicator: '', unit: PROVINCE_UNIT };

export const NO_FIGURES: Figures = {
  numerator: '',
  denominator: '',
  value: '',
  state: '',
  cause: '',
  remedy: '',
};

/** What the list of indicators offers: it begins with the id, so that typing the id finds it. */
export function indicatorLabel({ id, name }: Pick<Indicator, 'id' | 'name'>): string {
  return `${id} – ${name}`;
}

/** Spellings under which an indicator is wholly named, and how texts are compared with them; the first that fits wins. */
const WHOLE: readonly ((known: Indicator, text: string) => boolean)[] = [
  ({ id }, text) => unmarkedKey(id) === unmarkedKey(text),
  (known, text) => unmarkedKey(indicatorLabel(known)) === unmarkedKey(text),
  ({ name }, text) => nameKey(name) === nameKey(text),
  ({ name }, text) => unmarkedKey(name) === unmarkedKey(text),
];

/**
 * The indicators that a text may mean: those it names wholly (what the list offers, an id, a name), else
 * those with such words in id or name, with or without their marks; what begins with them stands first.
 */
export function indicatorsLike(indicators: readonly Indicator[], text: string): Indicator[] {
  const key = unmarkedKey(text);
  if (key === '') return [];
  for (const isWhole of WHOLE) {
    const named = indicators.filter((known) => isWhole(known, text));
    if (named.length > 0) return named;
  }
  const begins = ({ id, name }: Indicator): boolean =>
    [id, name].some((part) => unmarkedKey(part).startsWith(key));
  const found = indicators.filter((known) => unmarkedKey(indicatorLabel(known)).includes(key));
  return [...found.filter(begins), ...found.filter((known) => !begins(known))];
}

/** The one indicator that a text means; null where it may mean none or several. */
export function indicatorOf(indicators: readonly Indicator[], text: string): Indicator | null {
  const [first = null, ...others] = indicatorsLike(indicators, text);
  return others.length === 0 ? first : null;
}

function dayOf(settings: Settings, year: number, period: Period, review: number): string {
  return serialToIso(unitDayOf(dueDates(settings, year, period, review))) ?? '';
}

/** Names that may report in a period: the province first, then the units that exist at its end. */
export function unitChoices(
  { plan, settings }: { readonly plan: Plan; readonly settings: Settings },
  year: number,
  period: Period,
  review: number,
): string[] {
  const registry = new UnitRegistry(plan.units, plan.groups);
  const units = registry.unitsOn(dayOf(settings, year, period, review));
  return [PROVINCE_UNIT, ...new Set(units.map(({ name }) => name))];
}

/** The name among the choices that a text means, short names and other spellings too; null for none. */
export function unitOf(plan: Plan, choices: readonly string[], text: string): string | null {
  const trimmed = text.trim();
  if (isProvinceUnit(trimmed)) return PROVINCE_UNIT;
  const key = unmarkedKey(trimmed);
  if (key === '') return null;
  const same = choices.filter((name) => unmarkedKey(name) === key);
  if (same.length === 1) return same[0] ?? null;
  const known = plan.units.filter(
    ({ name, shortName, aliases, code }) =>
      choices.includes(name) &&
      [shortName, code, ...aliases].some((one) => unmarkedKey(one) === key),
  );
  const names = new Set(known.map(({ name }) => name));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** First figures come before the cut-off: they are estimates (DOMAIN, Readings: Loại số liệu). */
export function usualType(
  settings: Settings,
  year: number,
  period: Period,
  review: number,
): ReadingType {
  const { periodEnd } = dueDates(settings, year, period, review);
  return periodEnd !== null && review < periodEnd ? 'Ước thực hiện' : 'Chính thức';
}

const UNTOUCHED = {
  numerator: null,
  denominator: null,
  value: null,
  state: null,
  cause: null,
  remedy: null,
} as const;

/** What the draft means; null while indicator or unit is not known. */
export function entryOf(
  { typed, year, period, scope }: EntryDraft,
  type: ReadingType,
  indicator: Indicator | null,
  unit: string | null,
): Entry | null {
  if (indicator === null || unit === null) return null;
  return { indicator, unit, year, period, type, scope, ...UNTOUCHED, ...typed };
}

/** A cell as an officer would type it. */
export const shownCell = (cell: CellValue): string =>
  typeof cell === 'number' ? spoken(cell) : cellText(cell);

/** The figures of a row as an officer would type them; none where there is no row. */
export function figuresOf(reading: Reading | null): Figures {
  if (reading === null) return NO_FIGURES;
  return {
    numerator: shownCell(reading.numerator),
    denominator: shownCell(reading.denominator),
    value: shownCell(reading.value),
    state: cellText(reading.state),
    cause: cellText(reading.cause),
    remedy: cellText(reading.remedy),
  };
}

/** What a text was read as, where that is not plain to see: 1.234 as 1234. */
export function readAs(text: string, cell: CellValue): string | null {
  if (typeof cell !== 'number' || isBlank(text.trim())) return null;
  return text.trim() === spoken(cell) ? null : spoken(cell);
}

/** Whether two keys ask for the same row. */
export function isSameKey(one: EntryKey, other: EntryKey): boolean {
  return (['indicator', 'unit', 'year', 'period', 'type'] as const).every(
    (part) => one[part] === other[part],
  );
}

/** The draft with another key: what is typed goes with it, what its cells hold was not seen yet. */
export function withKey(draft: EntryDraft, changes: Partial<EntryKey>): EntryDraft {
  const next = { ...draft, ...changes };
  return isSameKey(draft, next) ? next : { ...next, seen: {} };
}

const FIELDS = ['numerator', 'denominator', 'value', 'state', 'cause', 'remedy'] as const;

/** The fields for which it holds, with their texts. */
function picked(
  figures: Partial<Figures>,
  holds: (field: keyof Figures) => boolean,
): Partial<Figures> {
  const found: { -readonly [Field in keyof Figures]?: string } = {};
  for (const field of FIELDS) {
    const text = figures[field];
    if (text !== undefined && holds(field)) found[field] = text;
  }
  return found;
}

/** @param now what the cells hold while this is typed */
export function withTyped(draft: EntryDraft, changes: Partial<Figures>, now: Figures): EntryDraft {
  const first = picked(now, (field) => field in changes && !(field in draft.typed));
  return {
    ...draft,
    typed: { ...draft.typed, ...changes },
    seen: { ...draft.seen, ...first },
  };
}

/** What cells hold now of which the officer saw something else, or nothing, when their fields were touched. */
export function changedBeneath({ typed, seen }: EntryDraft, now: Figures): Partial<Figures> {
  return picked(
    now,
    (field) => field in typed && now[field] !== (seen[field] ?? '') && now[field] !== typed[field],
  );
}

/** The draft once this was written: its fields follow the workbook again, but for what was typed meanwhile. */
export function withoutTyped(draft: EntryDraft, written: Partial<Figures>): EntryDraft {
  const isLeft = (field: keyof Figures): boolean => draft.typed[field] !== written[field];
  return { ...draft, typed: picked(draft.typed, isLeft), seen: picked(draft.seen, isLeft) };
}

/** Quick entry as it begins, in the year and period that are looked at. */
export function startedDraft(
  { plan, selection: { year, period } }: Pick<Book, 'plan' | 'selection'>,
  { indicator, unit }: EntryStart,
): EntryDraft {
  const known = plan.indicators.find(({ id }) => id === indicator);
  return {
    indicator: known === undefined ? '' : indicatorLabel(known),
    unit,
    year,
    period,
    type: null,
    scope: null,
    typed: {},
    seen: {},
  };
}

/** The draft of what somebody asks for: what is typed for it already stays. */
export function draftFor(kept: EntryDraft | null, begun: EntryDraft): EntryDraft {
  return kept !== null && isSameKey(kept, { ...begun, type: kept.type }) ? kept : begun;
}
