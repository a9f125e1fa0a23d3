import React, { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  /** Said beside the title, e.g. how much is inside. */
  readonly aside?: ReactNode;
  /** True where something was begun inside: it is open from the first. */
  readonly isBegun?: boolean;
  readonly children: ReactNode;
}

/** A block of the page that opens under its heading. What is inside is made when it is first opened. */
export function Fold({ title, aside, isBegun = false, children }: FoldProps): ReactElement {
  const [isOpen] = useState(isBegun);
  const [wasOpened, setOpened] = useState(isBegun);
  return (
    <details
      className="section fold"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <h3>{title}</h3>
        {aside !== undefined && <span className="fold-aside small">{aside}</span>}
      </summary>
      {wasOpened && <div className="stack fold-inside">{children}</div>}
    </details>
  );
}
