import React from 'react';
import type { ReactElement } from 'react';
import { BUILT_IN_PLANS } from '../../plans';
import type { PageProps } from '../paneState';
import { PaneDropdown } from './PaneDropdown';

/** Which of the built-in plans Nạp kế hoạch loads. */
export function PlanDropdown({ state, text, actions }: PageProps): ReactElement {
  return (
    <PaneDropdown
      label={text.shell.start.plan}
      selectedKey={state.plan}
      options={BUILT_IN_PLANS.map(({ id, title }) => ({ key: id, text: title }))}
      onChange={(_, option) => {
        if (option !== undefined) actions.choosePlan(String(option.key));
      }}
    />
  );
}
