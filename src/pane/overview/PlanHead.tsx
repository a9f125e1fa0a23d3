import React from 'react';
import type { ReactElement } from 'react';
import { findingSentence } from '../../core/finding';
import { hasIllustration } from '../../core/readings/illustration';
import type { PlanPageProps } from '../paneState';
import { ChoiceFields } from './ChoiceFields';

/** Which plan, which year and period, as of which day; the plan's number stands in the banner. */
export function PlanHead(props: PlanPageProps): ReactElement {
  const { open, text } = props;
  const { plan, readings, selectionFaults } = open.book;
  const faults = Object.values(selectionFaults);
  return (
    <section className="section overview-head">
      <h2>
        <span className="visually-hidden">{text.shell.pages.overview}: </span>
        <span lang="vi">{plan.title}</span>
      </h2>
      {hasIllustration(readings) && <p className="note near small">{text.overview.illustration}</p>}
      <ChoiceFields {...props} />
      {faults.map((fault) => (
        <p key={fault.code} role="alert" lang="vi" className="note off">
          {findingSentence(fault)}
        </p>
      ))}
    </section>
  );
}
