import { IconButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { PageProps } from '../paneState';
import { RunBar } from './RunBar';
import { RunResult } from './RunResult';
import { runKind } from './runView';
import { useKeptFocus } from './useKeptFocus';

/** What runs or has run. Its place is there before anything runs: only then do screen readers tell what comes. */
export function RunPanel(props: PageProps): ReactElement {
  const { state, text, actions } = props;
  const { running, lastRun } = state;
  const { shell } = text;
  const kind = runKind(state);
  const kept = useKeptFocus(kind);
  return (
    <section className={`run ${kind}`} aria-label={shell.runs} {...kept}>
      <div className="run-line">
        <div role="status" className="lead">
          {running !== null && shell.running[running.command]}
          {kind === 'done' && lastRun !== null && shell.done[lastRun.command]}
        </div>
        {kind === 'undone' && lastRun !== null && (
          <p role="alert" className="lead">
            {shell.notDone[lastRun.command]}
          </p>
        )}
        {lastRun !== null && (
          <IconButton
            iconProps={{ iconName: 'close' }}
            ariaLabel={shell.dismiss}
            onClick={() => actions.dismiss()}
          />
        )}
      </div>
      {running !== null && <RunBar running={running} text={text} actions={actions} />}
      {lastRun !== null && <RunResult {...props} lastRun={lastRun} />}
    </section>
  );
}
