/** Giao mục tiêu theo văn bản: what was typed, checked field by field as a person fills it in. */
import type { AssignedTarget } from '../../commands/assignTargets';
import { isYear, parseDate } from '../../core/calendar';
import type { Finding, Severity } from '../../core/finding';
import type { NumberKind } from '../../core/intake/numberReading';
import { numberWanted, spoken } from '../../core/intake/numberReading';
import { readNumber } from '../../core/intake/numberText';
import { isFollowed, targetOf } from '../../core/plan/targets';
import { planFaults } from '../../core/plan/planRules';
import type { Indicator, IndicatorKind, IsoDate, Plan, Target } from '../../core/plan/types';
import { YES_NO } from '../../core/words';

/** A target of the document, before it is written. */
export interface DraftTarget {
  readonly id: string;
  readonly year: number;
  readonly value: number | string;
}

export type Typed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'missing' }
  /** A Vietnamese sentence: what to type. */
  | { readonly kind: 'fault'; readonly advice: string };

const NUMBER_KINDS: Readonly<Record<Exclude<IndicatorKind, 'grade' | 'yesNo'>, NumberKind>> = {
  percent: 'percent',
  reduction: 'percent',
  count: 'whole',
  score: 'decimal',
  rank: 'rank',
};

/** The words that a target is one of; empty where it is a number. */
export function wordsOfTarget(plan: Plan, { kind, list }: Indicator): readonly string[] {
  if (kind === 'yesNo') return YES_NO;
  if (kind !== 'grade') return [];
  return plan.lists.find(({ id }) => id === list)?.words ?? [];
}

/**
 * A target as typed, in the indicator's unit.
 * @example typedValue(plan, percent, '72,5%') // 72.5
 */
export function typedValue(plan: Plan, indicator: Indicator, text: string): Typed<number | string> {
  const { kind } = indicator;
  if (kind === 'grade' || kind === 'yesNo') {
    const word = wordsOfTarget(plan, indicator).find((known) => known === text);
    return word === undefined ? { kind: 'missing' } : { kind: 'value', value: word };
  }
  const reading = readNumber(text, null, NUMBER_KINDS[kind]);
  if (reading.kind === 'number') return { kind: 'value', value: reading.value };
  if (reading.kind === 'missing') return { kind: 'missing' };
  if (reading.code === 'number.percentFraction' && typeof reading.proposal === 'number') {
    // A target has no (a) and (b), of which the sentence for readings speaks.
    const points = spoken(reading.proposal);
    const advice = `Nhỏ hơn 1: nếu là ${points}% thì nhập ${points}; nếu đúng là ${reading.read}% thì nhập ${reading.read}%.`;
    return { kind: 'fault', advice };
  }
  const usual = reading.code === 'number.phrase' || reading.code.startsWith('number.ratio');
  return {
    kind: 'fault',
    advice: usual ? numberWanted(NUMBER_KINDS[kind]) : reading.advice,
  };
}

/** The day of a document, typed as dd/mm/yyyy. */
export function typedDate(text: string): Typed<IsoDate> {
  if (text.trim() === '') return { kind: 'missing' };
  const date = parseDate(text);
  if (date === null || !isYear(Number(date.slice(0, 4)))) {
    return {
      kind: 'fault',
      advice: 'Cần ngày có thật theo dạng ngày/tháng/năm, ví dụ 15/01/2023.',
    };
  }
  return { kind: 'value', value: date };
}

const appliesIn = ({ validFrom, validTo }: Indicator, year: number): boolean =>
  year >= (validFrom ?? year) && year <= (validTo ?? year);

/** Indicators that may be given a target for a year: those without one are what officers look for. */
export function targetsToGive(
  { indicators }: Plan,
  year: number,
): { readonly without: readonly Indicator[]; readonly others: readonly Indicator[] } {
  const own = indicators.filter((one) => isFollowed(one) && appliesIn(one, year));
  return {
    without: own.filter((one) => targetOf(one, year) === null),
    others: own.filter((one) => targetOf(one, year) !== null),
  };
}

/** The list with one more target; of one indicator and year the later one counts. */
export function withDraft(list: readonly DraftTarget[], added: DraftTarget): DraftTarget[] {
  const isOther = ({ id, year }: DraftTarget): boolean => id !== added.id || year !== added.year;
  return [...list.filter(isOther), added];
}

/** What is asked to be assigned: every target of the list by the one document. */
export function assignedTargets(
  list: readonly DraftTarget[],
  number: string,
  date: IsoDate,
): AssignedTarget[] {
  const document = { number: number.trim(), date };
  return list.map((target) => ({ ...target, document }));
}

function withDrafts(plan: Plan, list: readonly DraftTarget[]): Plan {
  // The document is checked by its own fields; here any will do.
  const document = { number: '-', date: plan.issuedOn };
  const targetsOf = (indicator: Indicator): Indicator['targets'] => {
    const own = list.filter(({ id }) => id === indicator.id);
    const given = own.map(({ year, value }): [string, Target] => [
      String(year),
      { value, basis: 'assigned', document },
    ]);
    return { ...indicator.targets, ...Object.fromEntries(given) };
  };
  const indicators = plan.indicators.map((one) => ({ ...one, targets: targetsOf(one) }));
  return { ...plan, indicators };
}

/** What the rules of plans would say of the list alone, were it written. Vietnamese sentences. */
function saidOfDraft(plan: Plan, list: readonly DraftTarget[], severity: Severity): string[] {
  if (list.length === 0) return [];
  const said = (of: Plan) => planFaults(of, '').filter((one) => one.severity === severity);
  const keyOf = ({ code, place, read }: Finding): string => [code, place.path, read].join('|');
  const known = new Set(said(plan).map(keyOf));
  const found = said(withDrafts(plan, list)).filter((one) => !known.has(keyOf(one)));
  return [...new Set(found.map(({ advice }) => advice))];
}

/** Why the list cannot be written: a rank beyond the number ranked, for one. */
export function draftFaults(plan: Plan, list: readonly DraftTarget[]): string[] {
  return saidOfDraft(plan, list, 'error');
}

/** What should be looked at before the list is written: a year left out between two that have a target. */
export function draftRemarks(plan: Plan, list: readonly DraftTarget[]): string[] {
  return saidOfDraft(plan, list, 'warning');
}
