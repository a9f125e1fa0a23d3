import React from 'react';
import type { ReactElement } from 'react';
import { HomePage } from './HomePage';
import { NoticePage } from './NoticePage';
import type { PaneControl } from './paneControl';
import type { PaneText } from './paneText';
import { usePaneState } from './usePaneState';

/** What the page has come to. */
export type View =
  | { readonly kind: 'waiting' | 'outside' | 'tooOld' }
  | { readonly kind: 'unreachable'; readonly address: string }
  | { readonly kind: 'ready'; readonly control: PaneControl };

interface PaneProps {
  readonly view: View;
  readonly text: PaneText;
}

function Waiting({ text }: { readonly text: PaneText }): ReactElement {
  return (
    <main className="notice" role="status">
      <p className="lead">{text.waiting}</p>
      <p className="muted">{text.waitingLong}</p>
    </main>
  );
}

/** The pane at work: its home, or a page that the ribbon opened. */
function Ready({ control }: { readonly control: PaneControl }): ReactElement {
  const state = usePaneState(control.store);
  const { text } = control;
  if (state.page === 'home') return <HomePage state={state} text={text} control={control} />;
  return (
    <NoticePage
      notice={text.coming[state.page]}
      action={text.back}
      onAction={() => control.goHome()}
    />
  );
}

function Body({ view, text }: PaneProps): ReactElement {
  switch (view.kind) {
    case 'waiting':
      return <Waiting text={text} />;
    case 'unreachable': {
      const reload = (): void => window.location.reload();
      return (
        <NoticePage
          notice={text.unreachable(view.address)}
          action={text.retry}
          onAction={reload}
          fileMode={text}
        />
      );
    }
    case 'outside':
    case 'tooOld':
      return <NoticePage notice={text[view.kind]} fileMode={text} />;
    case 'ready':
      return <Ready control={view.control} />;
  }
}

export function Pane(props: PaneProps): ReactElement {
  return (
    <>
      <header className="banner">
        <h1>{props.text.product}</h1>
      </header>
      <Body {...props} />
    </>
  );
}
