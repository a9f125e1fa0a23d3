/** Small edits of a section: what was not ours to write is said there. */
import { useState } from 'react';
import type { CellPlan } from '../../live/planCells';
import type { Texts } from '../../locales/texts';
import type { PaneActions } from '../paneState';
import { useMounted } from './useMounted';

export interface CellWrite {
  readonly isWriting: boolean;
  /** Why nothing was written; null otherwise. What the spreadsheet refuses, the pane says. */
  readonly fault: string | null;
  /** Never rejects. */
  readonly write: (cells: CellPlan) => Promise<boolean>;
}

function faultText(cells: Exclude<CellPlan, { readonly ok: true }>, { plan }: Texts): string {
  return cells.fault === 'formula'
    ? plan.cells.formula(cells.sheet, cells.cell)
    : plan.cells.missing(cells.sheet);
}

export function useCellWrite(actions: Pick<PaneActions, 'write'>, text: Texts): CellWrite {
  const [isWriting, setWriting] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const isMounted = useMounted();
  const write = async (cells: CellPlan): Promise<boolean> => {
    if (!cells.ok) {
      setFault(faultText(cells, text));
      return false;
    }
    setFault(null);
    if (cells.changes.length === 0) return true;
    setWriting(true);
    const isWritten = await actions.write(cells.changes);
    if (isMounted.current) setWriting(false);
    return isWritten;
  };
  return { isWriting, fault, write };
}
