import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { SHEETS } from '../../sheets/names';
import type { PageName, PageProps } from '../paneState';

type Coming = 'consolidate' | 'report';

interface Ways {
  /** Sheets to work in meanwhile, and pages that help. */
  readonly sheets: readonly string[];
  readonly pages: readonly PageName[];
}

const WAYS: Readonly<Record<Coming, Ways>> = {
  consolidate: { sheets: [SHEETS.readings], pages: ['readings', 'units'] },
  report: { sheets: [SHEETS.overview, SHEETS.track], pages: ['overview'] },
};

/** A page that has nothing to do yet: says so, and how the work is done meanwhile. */
export function ComingPage(props: PageProps & { readonly page: Coming }): ReactElement {
  const { page, state, text, actions } = props;
  const { coming, shell } = text;
  const { title, lines, steps } = coming[page];
  const { sheets, pages } = WAYS[page];
  const isPlan = state.book?.kind === 'plan';
  return (
    <section className="section">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line} className="note">
          {line}
        </p>
      ))}
      <h3>{coming.today}</h3>
      <ol className="help-lines">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="stack">
        {isPlan && (
          <PrimaryButton
            text={shell.commands.refresh}
            disabled={state.running !== null}
            onClick={() => void actions.run({ command: 'refresh' })}
          />
        )}
        {isPlan &&
          sheets.map((sheet) => (
            <DefaultButton
              key={sheet}
              text={coming.openSheet(sheet)}
              onClick={() => actions.reveal(sheet, 'A1')}
            />
          ))}
        {pages.map((other) => (
          <DefaultButton
            key={other}
            text={coming.openPage(shell.pages[other])}
            onClick={() => actions.open(other)}
          />
        ))}
      </div>
    </section>
  );
}
