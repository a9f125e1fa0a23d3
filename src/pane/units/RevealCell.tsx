import React from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PaneActions } from '../paneState';

interface RevealCellProps {
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  readonly actions: Pick<PaneActions, 'reveal'>;
  readonly children: ReactNode;
}

/** Text that jumps to a cell; plain text where there is no such cell. */
export function RevealCell({ place, actions, children }: RevealCellProps): ReactElement {
  if (place === null) return <span>{children}</span>;
  return (
    <button
      type="button"
      className="reveal"
      onClick={() => actions.reveal(place.sheet, place.cell)}
    >
      {children}
    </button>
  );
}
