import { PrimaryButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { PageProps } from '../paneState';

/** A workbook without a plan: the way to begin, step by step. */
export function GuidedStart({ state, text, actions }: PageProps): ReactElement {
  return (
    <section>
      <p>{text.overview.noPlan}</p>
      <PrimaryButton
        text={text.shell.commands.loadPlan}
        onClick={() => void actions.run({ command: 'loadPlan', source: { builtIn: state.plan } })}
      />
    </section>
  );
}
