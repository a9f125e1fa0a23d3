import React, { useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';

export interface Tab<K extends string> {
  readonly key: K;
  readonly label: string;
}

interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Parts of a page of which one is shown; arrow keys, Home and End go from one to the next. */
export function Tabs<K extends string>(props: TabsProps<K>): ReactElement {
  const { label, tabs, chosen, onChoose, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const go = (place: number): void => {
    const tab = tabs[(place + tabs.length) % tabs.length];
    if (tab === undefined) return;
    onChoose(tab.key);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.key}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = tabs.findIndex(({ key }) => key === chosen);
    const step = STEPS[event.key];
    if (step !== undefined) go(place + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ key, label: text }) => (
          <button
            key={key}
            id={`tab-${key}`}
            type="button"
            role="tab"
            aria-selected={key === chosen}
            aria-controls="tab-panel"
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {text}
          </button>
        ))}
      </div>
      <div id="tab-panel" className="section" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
