import React from 'react';
import type { ReactElement } from 'react';
import { openPoints } from '../../live/openPoints';
import type { PlanPageProps } from '../paneState';
import { AssignTargets } from './AssignTargets';
import { Fold } from './Fold';
import { LoadPlan } from './LoadPlan';
import { PlanFacts } from './PlanFacts';
import { Points } from './Points';
import { TemplateMaker } from './TemplateMaker';
import { ToleranceTrial } from './ToleranceTrial';

/** Kế hoạch: the plan of the workbook, and all that officers decide about it. */
export function PlanPage(page: PlanPageProps): ReactElement {
  const { text, open } = page;
  const { load, template, points, assign, tolerance } = text.plan;
  const register = openPoints(open.book.plan);
  return (
    <>
      <PlanFacts {...page} />
      <Fold title={load.title}>
        <LoadPlan {...page} />
      </Fold>
      <Fold title={template.title}>
        <TemplateMaker {...page} firstYear={open.book.plan.lastYear + 1} />
      </Fold>
      <Fold title={points.title} aside={points.aside(register.length)}>
        <Points {...page} />
      </Fold>
      <Fold title={assign.title} isBegun={page.actions.drafts.get('assign') !== null}>
        <AssignTargets {...page} />
      </Fold>
      <Fold title={tolerance.title}>
        <ToleranceTrial {...page} />
      </Fold>
    </>
  );
}
