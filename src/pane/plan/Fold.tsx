import React, { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  /** Said beside the title, e.g. how much is inside. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A block of the page that opens under its heading. What is inside is made when it is first opened. */
export function Fold({ title, aside, children }: FoldProps): ReactElement {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className="section fold"
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
