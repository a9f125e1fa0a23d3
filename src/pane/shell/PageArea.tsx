import React, { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PageName } from '../paneState';
import { useKeptFocus } from './useKeptFocus';

const ArrivalContext = createContext<() => void>(() => undefined);

function Arrival(): null {
  const arrived = useContext(ArrivalContext);
  useEffect(() => arrived(), [arrived]);
  return null;
}

/** Content of a page that has arrived: it is drawn, its heading too. Give it a key of its own kind. */
export function Arrived({ of }: { readonly of: ReactElement }): ReactElement {
  return (
    <>
      {of}
      <Arrival />
    </>
  );
}

/** The heading of a page, ready to be focused. */
function headingOf(area: HTMLElement): HTMLElement {
  const heading = area.querySelector<HTMLElement>('h2');
  heading?.setAttribute('tabindex', '-1');
  return heading ?? area;
}

interface PageAreaProps {
  readonly page: PageName;
  /** Beside a workbook in the same document the pane is no main part of it. */
  readonly isAside: boolean;
  readonly children: ReactNode;
}

/**
 * The page that is open. Its heading gets the focus when the page takes the place of another, or when what had
 * the focus went away with what stood here before; never when the pane opens.
 */
export function PageArea({ page, isAside, children }: PageAreaProps): ReactElement {
  const Area = isAside ? 'div' : 'main';
  const { kept, hadFocus } = useKeptFocus<HTMLDivElement>();
  const { ref: area } = kept;
  const last = useRef(page);
  const arrived = useMemo(
    () => () => {
      const { activeElement } = document;
      const isLost = activeElement === area.current || activeElement === document.body;
      const isAnother = last.current !== page;
      last.current = page;
      if (area.current !== null && (isAnother || (isLost && hadFocus()))) {
        headingOf(area.current).focus();
      }
    },
    [page],
  );
  return (
    <Area className="home" {...kept}>
      <ArrivalContext.Provider value={arrived}>{children}</ArrivalContext.Provider>
    </Area>
  );
}
