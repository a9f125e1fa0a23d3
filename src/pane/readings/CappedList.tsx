import { Link } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface CappedListProps<T> {
  readonly items: readonly T[];
  /** Items that are shown before somebody asks for all. */
  readonly few: number;
  readonly showAll: (count: number) => string;
  readonly className?: string;
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list that shows its first items, and all of them when asked. */
export function CappedList<T>(props: CappedListProps<T>): ReactElement {
  const { items, few, showAll, className = 'list', children } = props;
  const [isLong, setLong] = useState(false);
  const shown = isLong ? items : items.slice(0, few);
  return (
    <>
      <ul className={className}>
        {shown.map((item, index) => (
          <li key={index}>{children(item, index)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Link onClick={() => setLong(true)}>{showAll(items.length)}</Link>
      )}
    </>
  );
}
