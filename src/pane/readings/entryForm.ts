/** The fields of quick entry: texts as they stand in them, and what they mean. Pure. */
import type { Reading } from '../../core/book';
import { serialToIso } from '../../core/calendar';
import type { CellValue } from '../../core/cells';
import { cellText, isBlank } from '../../core/cells';
import { isProvinceUnit } from '../../core/intake/kindText';
import { unmarkedKey } from '../../core/intake/nameText';
import { spoken } from '../../core/intake/numberReading';
import { unitDayOf } from '../../core/measure/scoreBook';
import type { Period } from '../../core/period';
import type { Indicator, Plan } from '../../core/plan/types';
import { usualScope } from '../../core/readings/entryFields';
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

export interface EntryForm extends Figures {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  readonly period: Period;
  readonly type: ReadingType;
  /** Null: the usual one of the indicator and unit. */
  readonly scope: Scope | null;
}

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

/**
 * The indicator that a text means: what the list offers, an id, or words that only one has in its id
 * or name, with or without their marks.
 */
export function indicatorOf(indicators: readonly Indicator[], text: string): Indicator | null {
  const key = unmarkedKey(text);
  if (key === '') return null;
  const named = indicators.find(
    (known) => unmarkedKey(indicatorLabel(known)) === key || unmarkedKey(known.id) === key,
  );
  if (named !== undefined) return named;
  const found = indicators.filter((known) => unmarkedKey(indicatorLabel(known)).includes(key));
  const [first] = found;
  return found.length === 1 && first !== undefined ? first : null;
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

/** What the form means; null while indicator or unit is not known. */
export function entryOf(
  form: EntryForm,
  indicator: Indicator | null,
  unit: string | null,
): Entry | null {
  if (indicator === null || unit === null) return null;
  return { ...form, indicator, unit, scope: form.scope ?? usualScope(indicator, unit) };
}

/** A cell as an officer would type it. */
export const shownCell = (cell: CellValue): string =>
  typeof cell === 'number' ? spoken(cell) : cellText(cell);

/** The figures of a row that is there already, as an officer would type them. */
export function figuresOf(reading: Reading): Figures {
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

/** Whether two forms ask for the same row. */
export function isSameKey(one: EntryForm, other: EntryForm): boolean {
  return (['indicator', 'unit', 'year', 'period', 'type'] as const).every(
    (part) => one[part] === other[part],
  );
}
