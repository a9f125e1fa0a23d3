import React from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Said as SaidLines } from './useGiving';

interface SaidProps {
  readonly said: SaidLines | null;
  readonly children?: ReactNode;
}

/** What came of pressing a button, read out at once where it was not done. */
export function Said({ said, children }: SaidProps): ReactElement {
  return (
    <div role={said?.isDone === false ? 'alert' : 'status'}>
      {said !== null && (
        <div className={`note ${said.isDone ? 'met' : 'off'}`}>
          {said.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {children}
        </div>
      )}
    </div>
  );
}
