import { useMemo, useRef } from 'react';
import type { Indicator } from '../../core/plan/types';
import { PROVINCE_UNIT } from '../../core/readingWords';
import type { Entry } from '../../live/enterReading';
import type { OpenPlan } from '../../live/openBook';
import type { EntryPreview } from '../../live/previewEntry';
import { previewEntry } from '../../live/previewEntry';
import type { Drafts } from '../drafts';
import { useDraft } from '../useDraft';
import type { EntryDraft, EntryForm, EntryKey, Figures } from './entryForm';
import {
  changedBeneath,
  entryOf,
  figuresOf,
  indicatorOf,
  NO_START,
  startedDraft,
  unitChoices,
  unitOf,
  usualType,
  withKey,
  withoutTyped,
  withTyped,
} from './entryForm';

export interface EntryFormState {
  /** What the fields show. */
  readonly form: EntryForm;
  readonly indicator: Indicator | null;
  readonly unit: string | null;
  readonly units: readonly string[];
  readonly entry: Entry | null;
  /** The entry, with the unit before while the one that is typed is not known: its fields stay in place. */
  readonly shown: Entry | null;
  /** Of what is shown. */
  readonly preview: EntryPreview | null;
  /** What touched cells hold in the workbook now, where that has changed. */
  readonly beneath: Partial<Figures>;
  readonly change: (changes: Partial<EntryKey>) => void;
  readonly changeFigures: (changes: Partial<Figures>) => void;
  /** What is typed stands in the workbook now. */
  readonly settle: () => void;
}

function usePreview(open: OpenPlan, entry: Entry | null): EntryPreview | null {
  const key = JSON.stringify({ ...entry, indicator: entry?.indicator.id });
  return useMemo(
    () => (entry === null ? null : previewEntry(open, entry)),
    // The entry is made anew with every drawing; the key says what it holds.
    [open, key],
  );
}

/** The fields of quick entry: those that nobody touched show what the row in the workbook holds. */
export function useEntryForm(open: OpenPlan, drafts: Drafts): EntryFormState {
  const { plan, settings, selection } = open.book;
  const { review } = selection;
  const draft = useDraft(drafts, 'entry') ?? startedDraft(open.book, NO_START);
  const { year, period } = draft;
  const units = useMemo(
    () => unitChoices({ plan, settings }, year, period, review),
    [plan, settings, year, period, review],
  );
  const indicator = indicatorOf(plan.indicators, draft.indicator);
  const unit = unitOf(plan, units, draft.unit);
  const type = draft.type ?? usualType(settings, year, period, review);
  const entry = entryOf(draft, type, indicator, unit);
  const lastUnit = useRef<string>(PROVINCE_UNIT);
  if (unit !== null) lastUnit.current = unit;
  const shown = entryOf(draft, type, indicator, lastUnit.current);
  const preview = usePreview(open, shown);
  const now = figuresOf(preview?.entered.known ?? null);
  const { typed, seen: _seen, ...key } = draft;
  const change = (next: (draft: EntryDraft) => EntryDraft): void =>
    drafts.keep('entry', next(drafts.get('entry') ?? draft));
  return {
    form: { ...key, type, ...now, ...typed },
    indicator,
    unit,
    units,
    entry,
    shown,
    preview,
    beneath: changedBeneath(draft, now),
    change: (changes) => change((known) => withKey(known, changes)),
    changeFigures: (changes) => change((known) => withTyped(known, changes, now)),
    settle: () => drafts.settle('entry', (known) => withoutTyped(known, typed)),
  };
}
