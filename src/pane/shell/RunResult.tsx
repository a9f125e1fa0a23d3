import { Link } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import { toldLines } from '../../runs/told';
import type { LastRun } from '../paneState';

/** Lines that are shown before somebody asks for all: of what was done the lights below say the most. */
const FEW = { done: 2, undone: 6 } as const;

interface RunResultProps {
  readonly lastRun: LastRun;
  readonly text: Texts;
}

/** What came of the last command: read out at once where it was not done. */
export function RunResult({ lastRun, text }: RunResultProps): ReactElement {
  const [isLong, setLong] = useState(false);
  const { command, isDone } = lastRun;
  const lines = toldLines(lastRun);
  const shown = isLong ? lines : lines.slice(0, isDone ? FEW.done : FEW.undone);
  return (
    <div className={isDone ? 'result' : 'result undone'}>
      <div role={isDone ? 'status' : 'alert'}>
        <p className="lead">{(isDone ? text.shell.done : text.shell.notDone)[command]}</p>
        {shown.map((line, index) => (
          <p key={index} className="line">
            {line}
          </p>
        ))}
      </div>
      {shown.length < lines.length && (
        <Link onClick={() => setLong(true)}>{text.shell.showAll(lines.length)}</Link>
      )}
    </div>
  );
}
