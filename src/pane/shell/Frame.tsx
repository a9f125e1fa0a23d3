import React from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PageProps } from '../paneState';
import { PageArea } from './PageArea';
import { PageMenu } from './PageMenu';
import { ReloadButton } from './ReloadButton';
import { RunPanel } from './RunPanel';
import { useCoveredHeight } from './useCoveredHeight';

/** What the pane is, and which plan, period and year it looks at. */
function Banner({ state: { book }, text: { shell } }: PageProps): ReactElement {
  return (
    <header className="banner">
      <h1>{shell.product}</h1>
      {book?.kind === 'plan' && (
        <p title={book.book.plan.title}>
          {shell.planLine(
            book.book.plan.number,
            shell.looksAt(book.book.selection.period, book.book.selection.year),
          )}
        </p>
      )}
    </header>
  );
}

/** What stands around every page: where the officer is, what runs, what came of it. */
export function Frame(props: PageProps & { readonly children: ReactNode }): ReactElement {
  const { state, children } = props;
  const { shell } = props.text;
  const told = [state.refusal, state.trouble].flatMap((line) => line ?? []);
  const messages = useCoveredHeight<HTMLDivElement>();
  return (
    <>
      <Banner {...props} />
      <PageMenu {...props} />
      <div className="messages" ref={messages}>
        {told.map((line, index) => (
          <p key={index} role="alert" className="note near">
            {line}
          </p>
        ))}
        {told.includes(shell.unloaded) && <ReloadButton label={shell.reload} />}
        <RunPanel {...props} />
      </div>
      <PageArea page={state.page} isAside={state.setting === 'file'}>
        {children}
      </PageArea>
    </>
  );
}
