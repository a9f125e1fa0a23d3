import { DefaultButton, Link } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { LastRun, PageProps } from '../paneState';
import { FindingList } from './FindingList';
import { ReloadButton } from './ReloadButton';
import { shownRun } from './runView';

type RunResultProps = PageProps & { readonly lastRun: LastRun };

/** What came of the last command: a few lines of it, then all; findings with a jump to their cells. */
export function RunResult({ lastRun, state, text, actions }: RunResultProps): ReactElement | null {
  const [wantsAll, setWantsAll] = useState(false);
  const { command, isDone, undoable } = lastRun;
  // The page of the plan tells the differences itself, cell by cell.
  if (command === 'comparePlan' && isDone && state.page === 'plan') return null;
  const { lines, findings, total, isCut } = shownRun(lastRun, wantsAll);
  const undo = (run: number): void => void actions.run({ command: 'undo', run });
  return (
    <div className="run-told">
      {lines.map((line, index) => (
        // What was done is told of the workbook's content, what was not in the language of the pane.
        <p key={index} className="run-said" lang={isDone ? 'vi' : undefined}>
          {line}
        </p>
      ))}
      {lines.includes(text.shell.unloaded) && <ReloadButton label={text.shell.reload} />}
      {findings.length > 0 && (
        <FindingList views={findings} isWhole={wantsAll} text={text} actions={actions} />
      )}
      <div className="row">
        {undoable !== undefined && (
          <DefaultButton text={text.shell.undo} onClick={() => undo(undoable)} />
        )}
        {isCut && <Link onClick={() => setWantsAll(true)}>{text.shell.showAll(total)}</Link>}
      </div>
    </div>
  );
}
