import React from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PageProps } from '../paneState';
import { RunResult } from './RunResult';

/** What stands around every page: where the officer is, what runs, what came of it. */
export function Frame({
  state,
  text,
  children,
}: PageProps & { readonly children: ReactNode }): ReactElement {
  const { lastRun, running, trouble } = state;
  return (
    <>
      <header className="banner">
        <h1>{text.shell.product}</h1>
      </header>
      {running !== null && <p role="status">{text.shell.running[running.command]}</p>}
      {lastRun !== null && <RunResult lastRun={lastRun} text={text} />}
      {trouble !== null && <p role="alert">{trouble}</p>}
      <main className="home">{children}</main>
    </>
  );
}
