import { PrimaryButton } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/types';
import type { Texts } from '../../locales/texts';
import type { PlanPageProps } from '../paneState';
import { useDraft } from '../useDraft';
import type { AssignFaults, AssignForm } from './assignForm';
import { checkedDocument, checkedTarget, emptyForm, withoutWritten } from './assignForm';
import { FieldBox } from './FieldBox';
import type { DraftTarget } from './targetDraft';
import { assignedTargets, draftFaults, withDraft } from './targetDraft';
import { TargetFields } from './TargetFields';
import { targetText } from './targetText';

interface PartProps {
  readonly form: AssignForm;
  readonly faults: AssignFaults;
  readonly change: (part: Partial<AssignForm>) => void;
  readonly text: Texts;
}

function DocumentFields({ form, faults, change, text }: PartProps): ReactElement {
  const { assign } = text.plan;
  return (
    <fieldset className="field-set">
      <legend>{assign.document}</legend>
      <FieldBox
        id="assign-number"
        label={assign.number}
        hint={assign.numberExample}
        fault={faults.number ?? null}
      >
        {(field) => (
          <input
            {...field}
            autoComplete="off"
            value={form.number}
            onChange={({ target }) => change({ number: target.value })}
          />
        )}
      </FieldBox>
      <FieldBox
        id="assign-date"
        label={assign.date}
        hint={assign.dateExample}
        fault={faults.date ?? null}
      >
        {(field) => (
          <input
            {...field}
            inputMode="numeric"
            autoComplete="off"
            value={form.date}
            onChange={({ target }) => change({ date: target.value })}
          />
        )}
      </FieldBox>
    </fieldset>
  );
}

/** The targets that will be written by the one document. */
function DraftList({
  form,
  faults,
  change,
  text,
  plan,
}: PartProps & { readonly plan: Plan }): ReactElement {
  const { assign } = text.plan;
  const shown = ({ id, value }: DraftTarget): string => {
    const indicator = plan.indicators.find((one) => one.id === id);
    return indicator === undefined ? String(value) : targetText(indicator, value);
  };
  return (
    <div aria-live="polite">
      <p className="lead">{assign.list(form.list.length)}</p>
      <ul className="list">
        {form.list.map((draft) => (
          <li key={`${draft.id}|${draft.year}`} className="split">
            <span>{assign.item(draft.id, draft.year, shown(draft))}</span>
            <button
              type="button"
              className="reveal"
              aria-label={assign.removeItem(draft.id, draft.year)}
              onClick={() => change({ list: form.list.filter((one) => one !== draft) })}
            >
              {assign.remove}
            </button>
          </li>
        ))}
      </ul>
      {draftFaults(plan, form.list).map((fault) => (
        <p key={fault} className="note near" lang="vi">
          {fault}
        </p>
      ))}
      {faults.list !== undefined && (
        <p className="field-fault small" role="alert">
          {faults.list}
        </p>
      )}
    </div>
  );
}

/** Giao mục tiêu theo văn bản: several targets of one document at once, all or none. */
export function AssignTargets(page: PlanPageProps): ReactElement {
  const { open, state, text, actions } = page;
  const { plan, selection } = open.book;
  const { drafts } = actions;
  const form = useDraft(drafts, 'assign') ?? emptyForm(selection.year);
  const [faults, setFaults] = useState<AssignFaults>({});
  const change = (part: Partial<AssignForm>): void => {
    drafts.keep('assign', { ...(drafts.get('assign') ?? emptyForm(selection.year)), ...part });
    // A fault goes as soon as its field is touched.
    const touched = Object.keys(part);
    setFaults((known) =>
      Object.fromEntries(Object.entries(known).filter(([field]) => !touched.includes(field))),
    );
  };
  /** The list with the target that is being filled in; null where that is not whole yet. */
  const added = (): readonly DraftTarget[] | null => {
    const checked = checkedTarget(plan, form, text);
    setFaults((known) => ({ ...known, ...checked.faults }));
    if (checked.target === null) return null;
    const list = withDraft(form.list, checked.target);
    change({ list, id: '', value: '' });
    return list;
  };
  const write = async (): Promise<void> => {
    const list = form.id === '' ? form.list : added();
    const { document, faults: found } = checkedDocument({ ...form, list: list ?? form.list }, text);
    setFaults((known) => ({ ...known, ...found }));
    if (list === null || document === null || draftFaults(plan, list).length > 0) return;
    const targets = assignedTargets(list, document.number, document.date);
    const { isDone } = await actions.run({ command: 'assign', targets });
    if (isDone) drafts.settle('assign', withoutWritten);
  };
  const part = { form, faults, change, text };
  return (
    <>
      <p className="muted">{text.plan.assign.hint}</p>
      <DocumentFields {...part} />
      <TargetFields {...page} {...part} add={() => void added()} />
      <DraftList {...part} plan={plan} />
      <PrimaryButton
        text={text.plan.assign.write}
        disabled={state.running !== null}
        onClick={() => void write()}
      />
    </>
  );
}
