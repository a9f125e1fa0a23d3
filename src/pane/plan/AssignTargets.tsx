import { PrimaryButton } from 'office-ui-fabric-react';
import React, { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/types';
import type { Texts } from '../../locales/texts';
import type { PlanPageProps } from '../paneState';
import { useDraft } from '../useDraft';
import type { AssignFaults, AssignForm } from './assignForm';
import { checkedForm, checkedTarget, emptyForm, withoutWritten } from './assignForm';
import { FieldBox } from './FieldBox';
import type { DraftTarget } from './targetDraft';
import { draftFaults, draftRemarks, withDraft } from './targetDraft';
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
      {[...draftFaults(plan, form.list), ...draftRemarks(plan, form.list)].map((said) => (
        <p key={said} className="note near" lang="vi">
          {said}
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

/** Why nothing was written: the focus goes there, so that pressing the button is never without an answer. */
function NotWritten({
  reasons,
  text,
}: Pick<PartProps, 'text'> & { readonly reasons: readonly string[] }): ReactElement | null {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), [reasons]);
  if (reasons.length === 0) return null;
  return (
    <p ref={sentence} tabIndex={-1} className="note off">
      {text.plan.assign.notWritten(reasons)}
    </p>
  );
}

/** Giao mục tiêu theo văn bản: several targets of one document at once, all or none. */
export function AssignTargets(page: PlanPageProps): ReactElement {
  const { open, state, text, actions } = page;
  const { plan, selection } = open.book;
  const { drafts } = actions;
  const form = useDraft(drafts, 'assign') ?? emptyForm(selection.year);
  const [faults, setFaults] = useState<AssignFaults>({});
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const change = (part: Partial<AssignForm>): void => {
    drafts.keep('assign', { ...(drafts.get('assign') ?? emptyForm(selection.year)), ...part });
    setReasons([]);
    // A fault goes as soon as its field is touched.
    const touched = Object.keys(part);
    setFaults((known) =>
      Object.fromEntries(Object.entries(known).filter(([field]) => !touched.includes(field))),
    );
  };
  /** Puts the target that is being filled in on the list, where it is whole. */
  const add = (): void => {
    const { target, faults: found } = checkedTarget(plan, form, text);
    if (target !== null) change({ list: withDraft(form.list, target), id: '', value: '' });
    setFaults((known) => ({ ...known, ...found }));
  };
  const write = async (): Promise<void> => {
    const { targets, list, faults: found, reasons } = checkedForm(plan, form, text);
    if (list !== form.list) change({ list, id: '', value: '' });
    setFaults((known) => ({ ...known, ...found }));
    setReasons(reasons);
    if (targets === null) return;
    const { isDone } = await actions.run({ command: 'assign', targets });
    if (isDone) drafts.settle('assign', withoutWritten);
  };
  const part = { form, faults, change, text };
  return (
    <>
      <p className="muted">{text.plan.assign.hint}</p>
      <DocumentFields {...part} />
      <TargetFields {...page} {...part} add={add} />
      <DraftList {...part} plan={plan} />
      <NotWritten reasons={reasons} text={text} />
      <PrimaryButton
        text={text.plan.assign.write}
        disabled={state.running !== null}
        allowDisabledFocus
        onClick={() => void write()}
      />
    </>
  );
}
