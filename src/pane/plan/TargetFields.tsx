import { DefaultButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar';
import { targetOf, yearsOf } from '../../core/plan/targets';
import type { Indicator } from '../../core/plan/types';
import { targetSpot } from '../../live/planCells';
import type { PlanPageProps } from '../paneState';
import type { AssignFaults, AssignForm } from './assignForm';
import { FieldBox } from './FieldBox';
import { targetsToGive, wordsOfTarget } from './targetDraft';
import { targetText } from './targetText';

type TargetFieldsProps = PlanPageProps & {
  readonly form: AssignForm;
  readonly faults: AssignFaults;
  readonly change: (part: Partial<AssignForm>) => void;
  readonly add: () => void;
};

/** What holds now, and where it comes from. */
function CurrentTarget({
  indicator,
  year,
  open,
  text,
  actions,
}: PlanPageProps & { readonly indicator: Indicator; readonly year: number }): ReactElement {
  const { assign } = text.plan;
  const target = targetOf(indicator, year);
  const spot = targetSpot(open.observed, open.book.plan, indicator.id, year);
  const document = target?.document;
  return (
    <div className="note">
      <p lang="vi">{indicator.name}</p>
      <p>
        {assign.current(year)}:{' '}
        <span className="lead" lang="vi">
          {target === null ? assign.noCurrent : targetText(indicator, target.value)}
        </span>
      </p>
      {target !== null && (
        <p className="muted small">
          {assign.basis[target.basis]}
          {document !== undefined &&
            ` ${assign.byDocument(document.number, vietnameseDate(document.date))}`}
        </p>
      )}
      {spot !== null && (
        <button
          type="button"
          className="reveal"
          onClick={() => actions.reveal(spot.sheet, spot.cell)}
        >
          {assign.showTarget}
        </button>
      )}
    </div>
  );
}

const Options = ({ of }: { readonly of: readonly Indicator[] }): ReactElement => (
  <>
    {of.map(({ id, name }) => (
      <option key={id} value={id} lang="vi">
        {`${id} ${name}`}
      </option>
    ))}
  </>
);

function IndicatorField({ form, faults, change, open, text }: TargetFieldsProps): ReactElement {
  const { assign } = text.plan;
  const { without, others } = targetsToGive(open.book.plan, form.year);
  return (
    <FieldBox id="assign-indicator" label={assign.indicator} fault={faults.id ?? null}>
      {(field) => (
        <select
          {...field}
          value={form.id}
          onChange={({ target }) => change({ id: target.value, value: '' })}
        >
          <option value="">{assign.choose}</option>
          {without.length > 0 && (
            <optgroup label={assign.without(form.year, without.length)}>
              <Options of={without} />
            </optgroup>
          )}
          <optgroup label={assign.others(form.year)}>
            <Options of={others} />
          </optgroup>
        </select>
      )}
    </FieldBox>
  );
}

/** The target itself: a word where the indicator has words, a number in its unit otherwise. */
function ValueField({
  indicator,
  form,
  faults,
  change,
  open,
  text,
}: TargetFieldsProps & { readonly indicator: Indicator | undefined }): ReactElement {
  const { assign } = text.plan;
  const words = indicator === undefined ? [] : wordsOfTarget(open.book.plan, indicator);
  const unit = indicator === undefined || indicator.unit === '' ? '' : ` (${indicator.unit})`;
  return (
    <FieldBox id="assign-value" label={assign.value + unit} fault={faults.value ?? null}>
      {(field) =>
        words.length > 0 ? (
          <select
            {...field}
            value={form.value}
            onChange={({ target }) => change({ value: target.value })}
          >
            <option value="">{assign.chooseWord}</option>
            {words.map((word) => (
              <option key={word} lang="vi">
                {word}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...field}
            inputMode="decimal"
            autoComplete="off"
            value={form.value}
            onChange={({ target }) => change({ value: target.value })}
          />
        )
      }
    </FieldBox>
  );
}

/** Year, indicator and target, with the one that holds now. */
export function TargetFields(props: TargetFieldsProps): ReactElement {
  const { form, change, add, open, text } = props;
  const { assign } = text.plan;
  const { plan } = open.book;
  const indicator = plan.indicators.find(({ id }) => id === form.id);
  return (
    <fieldset className="field-set">
      <legend>{assign.target}</legend>
      <FieldBox id="assign-year" label={assign.year}>
        {(field) => (
          <select
            {...field}
            value={form.year}
            onChange={({ target }) => change({ year: Number(target.value) })}
          >
            {yearsOf(plan).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        )}
      </FieldBox>
      <IndicatorField {...props} />
      {indicator !== undefined && (
        <CurrentTarget {...props} indicator={indicator} year={form.year} />
      )}
      <ValueField {...props} indicator={indicator} />
      <DefaultButton text={assign.add} onClick={add} />
    </fieldset>
  );
}
