import React from 'react';
import type { ReactElement, ReactNode } from 'react';

interface FieldBoxProps {
  readonly id: string;
  readonly label: string;
  /** What an entry looks like; said to screen readers with the field. */
  readonly hint?: string;
  /** What is wrong with the entry; null while nothing is. */
  readonly fault?: string | null;
  /** The native field: it takes these. */
  readonly children: (field: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean;
  }) => ReactNode;
}

/** A labelled field with its hint and its fault below it. */
export function FieldBox({ id, label, hint, fault, children }: FieldBoxProps): ReactElement {
  const isFaulty = fault !== undefined && fault !== null;
  const said = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(isFaulty ? [`${id}-fault`] : []),
  ];
  return (
    <div className="field-box">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': said.length === 0 ? undefined : said.join(' '),
        'aria-invalid': isFaulty,
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="muted small">
          {hint}
        </span>
      )}
      {isFaulty && (
        <span id={`${id}-fault`} className="field-fault small" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
