/** What the form to give indicators holds, and what pressing its button does. */
import { useMemo, useState } from 'react';
import type { Role } from '../../core/assign/assignment';
import { LEAD } from '../../core/assign/assignment';
import type { Scope } from '../../core/readingWords';
import { assigneeOf } from '../../live/units/assignee';
import type { Assignee } from '../../live/units/assignee';
import { givingChanges } from '../../live/units/giveIndicators';
import type { OpenPlan } from '../../live/openBook';
import { reviewDay } from '../../live/units/unitViews';
import { SHEETS } from '../../sheets/names';
import type { PlanPageProps } from '../paneState';
import { useDraft } from '../useDraft';
import { noRowsText } from './noRowsText';

export interface Said {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

export interface GivingForm {
  readonly unit: string;
  readonly role: Role;
  readonly scope: Scope | null;
  readonly chosen: ReadonlySet<string>;
}

interface Giving {
  readonly form: GivingForm;
  readonly assignee: Assignee;
  readonly said: Said | null;
  readonly change: (part: Partial<GivingForm>) => void;
  readonly give: () => Promise<void>;
}

const failed = (...lines: readonly string[]): Said => ({ isDone: false, lines });

async function given(
  { open, text, actions }: PlanPageProps,
  { role, scope, chosen }: GivingForm,
  unit: string,
): Promise<Said> {
  const words = text.units.give;
  const outcome = givingChanges(open, { indicators: [...chosen], unit, role, scope });
  if (!outcome.ok) return failed(noRowsText(outcome.why, SHEETS.assignments, text));
  const known = outcome.known.length === 0 ? [] : [words.known(outcome.known.length)];
  if (outcome.given.length === 0) return failed(...known);
  if (!(await actions.write(outcome.changes))) return failed(text.units.notWritten.failed);
  return { isDone: true, lines: [words.done(outcome.given.length, unit), ...known] };
}

function useAssignee({ book }: OpenPlan, unit: string): Assignee {
  const { plan, selection } = book;
  return useMemo(() => assigneeOf(plan, unit, reviewDay({ book })), [plan, selection.review, unit]);
}

export const NO_GIVING: GivingForm = { unit: '', role: LEAD, scope: null, chosen: new Set() };

export function useGiving(props: PlanPageProps): Giving {
  const { drafts } = props.actions;
  const form = useDraft(drafts, 'give') ?? NO_GIVING;
  const [said, setSaid] = useState<Said | null>(null);
  const assignee = useAssignee(props.open, form.unit);
  const words = props.text.units.give;
  const change = (part: Partial<GivingForm>): void => {
    drafts.keep('give', { ...(drafts.get('give') ?? NO_GIVING), ...part });
    setSaid(null);
  };
  const give = async (): Promise<void> => {
    const { name } = assignee;
    if (name === null) {
      setSaid(failed(form.unit.trim() === '' ? words.needUnit : words.unknown));
      return;
    }
    if (form.chosen.size === 0) {
      setSaid(failed(words.needIndicator));
      return;
    }
    const answer = await given(props, form, name);
    setSaid(answer);
    // What was chosen meanwhile is not given yet.
    const left = (now: GivingForm): string[] =>
      [...now.chosen].filter((id) => !form.chosen.has(id));
    if (answer.isDone) drafts.settle('give', (now) => ({ ...now, chosen: new Set(left(now)) }));
  };
  return { form, assignee, said, change, give };
}
