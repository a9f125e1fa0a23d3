import React, { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Texts } from '../../locales/texts';
import { useReadOn } from '../shell/useReadOn';

interface FewItemsProps<T> {
  readonly items: readonly T[];
  /** How many are shown before somebody asks for all. */
  readonly few: number;
  readonly text: Texts;
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list that begins with its first items: a thousand differences are no help at once. */
export function FewItems<T>({ items, few, text, children }: FewItemsProps<T>): ReactElement {
  const [showsAll, setAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, few);
  const list = useReadOn<HTMLUListElement>(showsAll, shown.length);
  return (
    <>
      <ul ref={list} className="list">
        {shown.map((item, index) => (
          <li key={index}>{children(item, index)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="reveal" onClick={() => setAll(true)}>
          {text.shell.showAll(items.length)}
        </button>
      )}
    </>
  );
}
