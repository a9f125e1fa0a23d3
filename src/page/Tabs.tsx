import React, { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { tabAfter } from './tabKeys';

interface TabsProps {
  /** What the tabs are of, for whoever cannot see them. */
  readonly label: string;
  readonly className: string;
  readonly names: readonly string[];
  readonly selected: string;
  /** Id of the element that a tab shows. */
  readonly controls: string;
  readonly onSelect: (name: string) => void;
  /** Language of the names, where it is not that of the page. */
  readonly lang?: string;
}

/** A row of tabs: arrows, Home and End move, one stop of the Tab key. */
export function Tabs(props: TabsProps): ReactElement {
  const { label, className, names, selected, controls, onSelect, lang } = props;
  const current = useRef<HTMLButtonElement>(null);
  useEffect(
    () => current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [selected],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(names, selected, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
    tabs[names.indexOf(next)]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      className={className}
      onKeyDown={onKeyDown}
      {...(lang === undefined ? {} : { lang })}
    >
      {names.map((name) => (
        <button
          key={name}
          ref={name === selected ? current : null}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={controls}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
