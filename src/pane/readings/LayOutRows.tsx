import { DefaultButton } from 'office-ui-fabric-react';
import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { MissingFigure } from '../../core/assign/owing';
import { laidOut, owedRows } from '../../live/layOut';
import type { OpenPlan } from '../../live/openBook';
import type { Texts } from '../../locales/texts';
import { READING_TABLE } from '../../sheets/readingTable';
import type { PaneActions } from '../paneState';

interface LayOutProps {
  readonly open: OpenPlan;
  readonly missing: readonly MissingFigure[];
  readonly text: Texts;
  readonly actions: PaneActions;
}

/** What came of it; `cell` is where the first figure goes, null where nothing was written. */
interface Done {
  readonly said: string;
  readonly cell: string | null;
}

/** Lays out a row of Số liệu for each figure that is owed: figures alone are left to be typed. */
export function LayOutRows({ open, missing, text, actions }: LayOutProps): ReactElement | null {
  const { layOut: words, entry } = text.readings;
  const [done, setDone] = useState<Done | null>(null);
  const [isWriting, setWriting] = useState(false);
  const laid = useMemo(() => laidOut(open, owedRows(missing)), [open, missing]);
  const { count, cell, isBlocked } = laid;
  const write = async (): Promise<void> => {
    if (isWriting) return;
    setWriting(true);
    const isWritten = await actions.write(laid.changes);
    setDone(isWritten ? { said: words.done(count), cell } : { said: words.failed, cell: null });
    setWriting(false);
    if (isWritten) actions.reveal(READING_TABLE.sheet, cell);
  };
  // The rows are there before the writing is told: the place stays meanwhile.
  const isAsked = count > 0 || isWriting;
  if (!isAsked && !isBlocked && done === null) return null;
  return (
    <div>
      {isBlocked && <p className="small muted">{entry.blocked}</p>}
      {isAsked && (
        <>
          <DefaultButton
            className="correct"
            text={isWriting ? words.making : words.make(count)}
            onClick={() => void write()}
          />
          <p className="small muted">{words.hint}</p>
        </>
      )}
      {done !== null && (
        <p role={done.cell === null ? 'alert' : 'status'} className="row">
          {done.said}{' '}
          {done.cell !== null && (
            <button
              type="button"
              className="reveal"
              onClick={() => actions.reveal(READING_TABLE.sheet, done.cell ?? '')}
            >
              {entry.look(done.cell)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
