import { Link } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useReadOn } from '../shell/useReadOn';

interface CappedListProps<T> {
  readonly items: readonly T[];
  /** Items that are shown before somebody asks for all. */
  readonly few: number;
  readonly showAll: (count: number) => string;
  /** Of a list that may be too long to be shown at once: asks for so many more. */
  readonly showMore?: (count: number) => string;
  readonly className?: string;
  readonly children: (item: T, index: number) => ReactNode;
}

/** Items that a page shows at once without being held up. */
const PORTION = 200;

/** A list that shows its first items, and all of them when asked, in portions where it can say so. */
export function CappedList<T>(props: CappedListProps<T>): ReactElement {
  const { items, few, showAll, showMore, className = 'list', children } = props;
  const [more, setMore] = useState(0);
  const shown = items.slice(0, few + more);
  const list = useReadOn<HTMLUListElement>(more, shown.length);
  const left = items.length - shown.length;
  const portion = showMore === undefined ? left : Math.min(PORTION, left);
  return (
    <>
      <ul ref={list} className={className}>
        {shown.map((item, index) => (
          <li key={index}>{children(item, index)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Link onClick={() => setMore(more + portion)}>
          {portion < left ? showMore?.(portion) : showAll(items.length)}
        </Link>
      )}
    </>
  );
}
