import React from 'react';
import type { ReactElement } from 'react';
import type { PageProps } from '../paneState';

/** A page that has nothing to do yet, and says what to do instead. */
export function ComingPage({
  page,
  text,
}: PageProps & { readonly page: 'consolidate' | 'report' }): ReactElement {
  const { title, lines } = text.coming[page];
  return (
    <>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
