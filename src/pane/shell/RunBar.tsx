import { DefaultButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { PageProps, Running } from '../paneState';
import { mayCallOff } from './runView';

type RunBarProps = Pick<PageProps, 'text' | 'actions'> & { readonly running: Running };

/** How far a run is, and Dừng as long as it may be called off. */
export function RunBar({ running, text, actions }: RunBarProps): ReactElement {
  const { shell } = text;
  return (
    <div className="run-bar">
      {/* Of no known length: people see that it goes on, screen readers heard that it began. */}
      <div className="going" aria-hidden="true" />
      <div className="run-line">
        <p className="muted small">{shell.phases[running.phase]}</p>
        {mayCallOff(running.phase) && (
          <DefaultButton text={shell.cancel} onClick={() => actions.cancel()} />
        )}
      </div>
    </div>
  );
}
