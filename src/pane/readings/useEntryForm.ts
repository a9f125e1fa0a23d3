import { useMemo, useRef, useState } from 'react';
import type { Indicator } from '../../core/plan/types';
import { PROVINCE_UNIT } from '../../core/readingWords';
import type { Entry } from '../../live/enterReading';
import { knownReading } from '../../live/enterReading';
import type { OpenPlan } from '../../live/openBook';
import type { EntryForm, Figures } from './entryForm';
import {
  entryOf,
  figuresOf,
  indicatorLabel,
  indicatorOf,
  isSameKey,
  NO_FIGURES,
  unitChoices,
  unitOf,
  usualType,
} from './entryForm';
import type { EntryStart } from './MissingPanel';

interface Filled {
  readonly form: EntryForm;
  /** True while the figures are those of the row that is there, or none. */
  readonly isUntouched: boolean;
}

interface Read {
  readonly indicator: Indicator | null;
  readonly unit: string | null;
  readonly units: readonly string[];
  readonly entry: Entry | null;
}

function read(open: OpenPlan, form: EntryForm, units: readonly string[]): Read {
  const { plan } = open.book;
  const indicator = indicatorOf(plan.indicators, form.indicator);
  const unit = unitOf(plan, units, form.unit);
  return { indicator, unit, units, entry: entryOf(form, indicator, unit) };
}

/** The form with the figures of the row that its key has, unless something was typed. */
function filled(open: OpenPlan, form: EntryForm, units: readonly string[]): EntryForm {
  const { entry } = read(open, form, units);
  const known = entry === null ? null : knownReading(open, entry);
  return { ...form, ...(known === null ? NO_FIGURES : figuresOf(known)) };
}

function unitsOf({ book }: OpenPlan, { year, period }: Pick<EntryForm, 'year' | 'period'>) {
  return unitChoices(book, year, period, book.selection.review);
}

export interface EntryFormState extends Read {
  readonly form: EntryForm;
  /** The entry, with the unit before while the one that is typed is not known: its fields stay in place. */
  readonly shown: Entry | null;
  readonly change: (changes: Partial<EntryForm>) => void;
  readonly changeFigures: (changes: Partial<Figures>) => void;
  /** What is typed stands in the workbook now: another indicator or unit brings figures of its own. */
  readonly settle: () => void;
}

function firstForm({ book }: OpenPlan, { indicator, unit }: EntryStart): EntryForm {
  const { plan, settings, selection } = book;
  const { year, period, review } = selection;
  const known = plan.indicators.find(({ id }) => id === indicator);
  return {
    ...NO_FIGURES,
    indicator: known === undefined ? '' : indicatorLabel(known),
    unit,
    year,
    period,
    type: usualType(settings, year, period, review),
    scope: null,
  };
}

/** The fields of quick entry; a row that is there already fills them. */
export function useEntryForm(open: OpenPlan, start: EntryStart): EntryFormState {
  const [{ form, isUntouched }, set] = useState<Filled>(() => {
    const first = firstForm(open, start);
    return { form: filled(open, first, unitsOf(open, first)), isUntouched: true };
  });
  const { plan, settings, selection } = open.book;
  const { year, period } = form;
  const units = useMemo(
    () => unitChoices({ plan, settings }, year, period, selection.review),
    [plan, settings, year, period, selection.review],
  );
  const now = read(open, form, units);
  const lastUnit = useRef<string>(PROVINCE_UNIT);
  if (now.unit !== null) lastUnit.current = now.unit;
  return {
    form,
    ...now,
    shown: entryOf(form, now.indicator, lastUnit.current),
    change: (changes) => {
      const next = { ...form, ...changes };
      const isOther = isUntouched && !isSameKey(form, next);
      set({ form: isOther ? filled(open, next, unitsOf(open, next)) : next, isUntouched });
    },
    changeFigures: (changes) => set({ form: { ...form, ...changes }, isUntouched: false }),
    settle: () => set(({ form: written }) => ({ form: written, isUntouched: true })),
  };
}
