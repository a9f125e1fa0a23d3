import React from 'react';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar';
import { factSpot } from '../../live/planCells';
import { builtInPlan } from '../../plans';
import type { PlanPageProps } from '../paneState';

/** Kế hoạch trong sổ: which document the workbook follows. */
export function PlanFacts({ open, text, actions }: PlanPageProps): ReactElement {
  const { facts } = text.plan;
  const { plan } = open.book;
  const spot = factSpot(open.observed, ['title']);
  const rows: readonly (readonly [string, string])[] = [
    [facts.number, plan.number],
    [facts.issuedOn, vietnameseDate(plan.issuedOn)],
    [facts.issuer, plan.issuer],
    [facts.span, `${plan.firstYear} - ${plan.lastYear}`],
    [facts.size, facts.sizes(plan.indicators.length, plan.tasks.length, plan.units.length)],
    [facts.source, builtInPlan(plan.id) === null ? facts.ownFile : facts.builtIn],
  ];
  return (
    <section className="section">
      <h2>{text.shell.pages.plan}</h2>
      <h3>{facts.title}</h3>
      <p className="lead" lang="vi">
        {plan.title}
      </p>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {spot !== null && (
        <button
          type="button"
          className="reveal"
          onClick={() => actions.reveal(spot.sheet, spot.cell)}
        >
          {facts.show}
        </button>
      )}
    </section>
  );
}
