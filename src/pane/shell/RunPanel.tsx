import { IconButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { PageProps } from '../paneState';
import { RunBar } from './RunBar';
import { RunResult } from './RunResult';
import { runKind } from './runView';
import { useKeptFocus } from './useKeptFocus';

/** What went wrong is read out with its reasons, at once. */
function Undone(props: PageProps): ReactElement | null {
  const { lastRun } = props.state;
  if (lastRun === null) return null;
  return (
    <div role="alert">
      <p className="lead">{props.text.shell.notDone[lastRun.command]}</p>
      <RunResult {...props} lastRun={lastRun} />
    </div>
  );
}

/** What runs or has run. Its place is there before anything runs: only then do screen readers tell what comes. */
export function RunPanel(props: PageProps): ReactElement {
  const { state, text, actions } = props;
  const { running, lastRun } = state;
  const { shell } = text;
  const kind = runKind(state);
  // That of the one before stays in sight while the next one runs.
  const isUndone = lastRun?.isDone === false;
  const { kept } = useKeptFocus<HTMLElement>();
  return (
    <section className={`run ${kind}`} aria-label={shell.runs} {...kept}>
      <div role="status" className="lead">
        {running !== null && shell.running[running.command]}
        {kind === 'done' && lastRun !== null && shell.done[lastRun.command]}
      </div>
      {running !== null && <RunBar running={running} text={text} actions={actions} />}
      {kind === 'done' && lastRun !== null && <RunResult {...props} lastRun={lastRun} />}
      {isUndone && <Undone {...props} />}
      {lastRun !== null && (
        <IconButton
          className="run-close"
          iconProps={{ iconName: 'close' }}
          ariaLabel={shell.dismiss}
          onClick={() => actions.dismiss()}
        />
      )}
    </section>
  );
}
