import React, { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PageName } from '../paneState';

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
  const area = useRef<HTMLDivElement>(null);
  const last = useRef(page);
  const hasFocus = useRef(false);
  const arrived = useMemo(
    () => () => {
      const isLost = hasFocus.current && document.activeElement === document.body;
      const isAnother = last.current !== page;
      last.current = page;
      if (area.current !== null && (isAnother || isLost)) headingOf(area.current).focus();
    },
    [page],
  );
  return (
    <Area
      className="home"
      ref={area}
      tabIndex={-1}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      <ArrivalContext.Provider value={arrived}>{children}</ArrivalContext.Provider>
    </Area>
  );
}
