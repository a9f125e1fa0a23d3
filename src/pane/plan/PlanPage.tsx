import React from 'react';
import type { ReactElement } from 'react';
import type { PlanPageProps } from '../paneState';

export function PlanPage({ text }: PlanPageProps): ReactElement {
  return <h2>{text.shell.pages.plan}</h2>;
}
