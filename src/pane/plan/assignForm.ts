/** Giao mục tiêu theo văn bản: the form as it stands, and what it still lacks. */
import type { AssignedTarget } from '../../commands/assignTargets';
import type { Indicator, IsoDate, Plan } from '../../core/plan/types';
import type { Texts } from '../../locales/texts';
import type { DraftTarget, Typed } from './targetDraft';
import { assignedTargets, draftFaults, typedDate, typedValue, withDraft } from './targetDraft';

export interface AssignForm {
  readonly number: string;
  /** As typed. */
  readonly date: string;
  readonly year: number;
  /** Id of the indicator; '' until one is chosen. */
  readonly id: string;
  readonly value: string;
  readonly list: readonly DraftTarget[];
}

export function emptyForm(year: number): AssignForm {
  return { number: '', date: '', year, id: '', value: '', list: [] };
}

/** The form once its document is written: a target that was begun meanwhile stays; null where there is none. */
export function withoutWritten(form: AssignForm): AssignForm | null {
  const { id, value, year } = form;
  return id === '' && value === '' ? null : { ...emptyForm(year), id, value };
}

export type AssignFaults = Readonly<
  Partial<Record<'number' | 'date' | 'id' | 'value' | 'list', string>>
>;

export interface CheckedTarget {
  readonly target: DraftTarget | null;
  readonly faults: AssignFaults;
}

export interface CheckedDocument {
  readonly document: { readonly number: string; readonly date: IsoDate } | null;
  readonly faults: AssignFaults;
}

function faultOf<T>(typed: Typed<T>, missing: string): string | undefined {
  if (typed.kind === 'value') return undefined;
  return typed.kind === 'fault' ? typed.advice : missing;
}

/** A fault where there is one: an absent key says that the field is well. */
function faults(all: Readonly<Record<string, string | undefined>>): AssignFaults {
  return Object.fromEntries(Object.entries(all).filter(([, fault]) => fault !== undefined));
}

/** The target that is to be put on the list. */
export function checkedTarget(
  plan: Plan,
  { id, year, value }: AssignForm,
  { plan: { assign } }: Texts,
): CheckedTarget {
  const indicator: Indicator | undefined = plan.indicators.find((one) => one.id === id);
  if (indicator === undefined) return { target: null, faults: { id: assign.needIndicator } };
  const typed = typedValue(plan, indicator, value);
  return {
    target: typed.kind === 'value' ? { id, year, value: typed.value } : null,
    faults: faults({ value: faultOf(typed, assign.needValue) }),
  };
}

/** Number and date of the document; both are mandatory, and so is a target. */
export function checkedDocument(
  { number, date, list }: AssignForm,
  { plan: { assign } }: Texts,
): CheckedDocument {
  const typed = typedDate(date);
  const found = faults({
    number: number.trim() === '' ? assign.needNumber : undefined,
    date: faultOf(typed, assign.needDate),
    list: list.length === 0 ? assign.needTarget : undefined,
  });
  const isWhole = Object.keys(found).length === 0 && typed.kind === 'value';
  return { document: isWhole ? { number: number.trim(), date: typed.value } : null, faults: found };
}

export interface CheckedForm {
  /** What is written; null where nothing is. */
  readonly targets: readonly AssignedTarget[] | null;
  /** The list, with the target that was being filled in where that is whole. */
  readonly list: readonly DraftTarget[];
  readonly faults: AssignFaults;
  /** Why nothing is written, sentence by sentence; empty where something is. */
  readonly reasons: readonly string[];
}

/** What Ghi vào sổ would write: the list and the target that is being filled in, all or none. */
export function checkedForm(plan: Plan, form: AssignForm, text: Texts): CheckedForm {
  const isBegun = form.id !== '';
  const begun = isBegun ? checkedTarget(plan, form, text) : { target: null, faults: {} };
  const list = begun.target === null ? form.list : withDraft(form.list, begun.target);
  const { document, faults: missing } = checkedDocument({ ...form, list }, text);
  // An unfinished target is told by its own fields.
  const { list: noTarget, ...ofDocument } = missing;
  const found = faults({ ...ofDocument, ...begun.faults, list: isBegun ? undefined : noTarget });
  const reasons = [...Object.values(found), ...draftFaults(plan, list)];
  const isWhole = document !== null && reasons.length === 0;
  return {
    targets: isWhole ? assignedTargets(list, document.number, document.date) : null,
    list,
    faults: found,
    reasons,
  };
}
