import { DefaultButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PageName, PageProps } from '../paneState';
import { HelpLights } from './HelpLights';
import { PairTable } from './PairTable';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps): ReactElement {
  return (
    <section className="section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul className="help-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function GoTo({ page, text, actions }: PageProps & { readonly page: PageName }): ReactElement {
  return (
    <button type="button" className="reveal" onClick={() => actions.open(page)}>
      {text.help.goTo(text.shell.pages[page])}
    </button>
  );
}

const STEPS = [
  ['load', 'plan'],
  ['type', 'readings'],
  ['read', 'overview'],
] as const;

function Steps(props: PageProps): ReactElement {
  const { steps } = props.text.help;
  return (
    <ol className="help-lines">
      {STEPS.map(([step, page]) => (
        <li key={step}>
          {steps[step]} <GoTo {...props} page={page} />
        </li>
      ))}
    </ol>
  );
}

/** For who closed the notice of a run, which has such a button. */
function UndoRun({ state, text, actions }: PageProps): ReactElement | null {
  if (state.book?.kind !== 'plan') return null;
  return (
    <DefaultButton
      text={text.shell.commands.undo}
      disabled={state.running !== null}
      allowDisabledFocus
      onClick={() => void actions.run({ command: 'undo' })}
    />
  );
}

/** Trợ giúp: one calm page, in the order in which questions come up. */
export function HelpPage(props: PageProps): ReactElement {
  const { state, text } = props;
  const { help } = text;
  const { what, steps, lights, typed, refresh, undo, sent, errors, keys, numbers } = help;
  return (
    <>
      <section className="section">
        <h2>{text.shell.pages.help}</h2>
        <h3>{what.title}</h3>
        <Lines lines={what.lines} />
      </section>
      <Part title={steps.title}>
        <Steps {...props} />
      </Part>
      <Part title={lights.title}>
        <HelpLights {...props} />
      </Part>
      <Part title={typed.title}>
        <Lines lines={typed.lines} />
        <GoTo {...props} page="readings" />
      </Part>
      <Part title={refresh.title}>
        <Lines lines={refresh.lines} />
      </Part>
      <Part title={undo.title}>
        <Lines lines={undo.lines} />
        <UndoRun {...props} />
      </Part>
      <Part title={sent.title}>
        <Lines lines={sent.lines} />
      </Part>
      <Part title={errors.title}>
        <PairTable heads={[errors.found, errors.todo]} rows={errors.rows} />
      </Part>
      <Part title={keys.title}>
        <PairTable heads={keys.heads} rows={[...keys.rows.pane, ...keys.rows[state.setting]]} />
      </Part>
      <Part title={numbers.title}>
        <Lines lines={numbers.lines} />
        <GoTo {...props} page="plan" />
      </Part>
    </>
  );
}
