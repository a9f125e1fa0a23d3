import React from 'react';
import type { ReactElement } from 'react';
import type { PlanPageProps } from '../paneState';

export function OverviewPage({ text }: PlanPageProps): ReactElement {
  return <h2>{text.shell.pages.overview}</h2>;
}
