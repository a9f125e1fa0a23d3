import { PrimaryButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { findingSentence } from '../../core/finding';
import { hasIllustration } from '../../core/readings/illustration';
import type { PlanPageProps } from '../paneState';
import { ChoiceFields } from './ChoiceFields';

/** Which plan, which year and period, as of which day; the way to judge anew. */
export function PlanHead(props: PlanPageProps): ReactElement {
  const { open, text, actions } = props;
  const { plan, readings, selectionFaults } = open.book;
  const faults = Object.values(selectionFaults);
  return (
    <section className="section overview-head">
      <h2 className="visually-hidden">{text.shell.pages.overview}</h2>
      <p lang="vi" className="lead">
        {plan.title}
      </p>
      <p className="muted small">{text.overview.planNumber(plan.number)}</p>
      {hasIllustration(readings) && <p className="note near">{text.overview.illustration}</p>}
      <ChoiceFields {...props} />
      {faults.map((fault) => (
        <p key={fault.code} role="alert" lang="vi" className="note off">
          {findingSentence(fault)}
        </p>
      ))}
      <PrimaryButton
        text={text.shell.commands.refresh}
        onClick={() => void actions.run({ command: 'refresh' })}
      />
    </section>
  );
}
