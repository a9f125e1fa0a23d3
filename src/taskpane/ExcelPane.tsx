import React from 'react';
import type { ReactElement } from 'react';
import { textsIn } from '../locales/spoken';
import type { Language } from '../locales/language';
import type { Theme } from '../look/palettes';
import { Pane } from '../pane/Pane';
import type { PaneControl } from '../pane/paneControl';
import { NoticePage } from './NoticePage';
import { officeTheme } from './officeTheme';

/** What the page has come to. */
export type View =
  | { readonly kind: 'waiting' | 'outside' | 'tooOld' }
  | { readonly kind: 'unreachable'; readonly address: string }
  | { readonly kind: 'ready'; readonly control: PaneControl };

interface ExcelPaneProps {
  readonly view: View;
  readonly language: Language;
}

const themeAround = (): Theme | null => officeTheme(Office.context);

function Body({ view, language }: ExcelPaneProps): ReactElement | null {
  const { shell, file } = textsIn(language);
  switch (view.kind) {
    case 'waiting':
      return (
        <main className="notice" role="status">
          <p className="lead">{shell.waiting}</p>
          <p className="muted">{shell.waitingLong}</p>
        </main>
      );
    case 'unreachable': {
      const reload = (): void => window.location.reload();
      return (
        <NoticePage
          notice={shell.unreachable(view.address)}
          action={shell.retry}
          onAction={reload}
          fileMode={file}
        />
      );
    }
    case 'outside':
    case 'tooOld':
      return <NoticePage notice={shell[view.kind]} fileMode={file} />;
    case 'ready':
      return null;
  }
}

/** The pane, once Excel is there for it; until then, and where it cannot be, what to do. */
export function ExcelPane(props: ExcelPaneProps): ReactElement {
  const { view, language } = props;
  if (view.kind === 'ready') {
    return <Pane control={view.control} themeAround={themeAround} />;
  }
  return (
    <>
      <header className="banner">
        <h1>{textsIn(language).shell.product}</h1>
      </header>
      <Body {...props} />
    </>
  );
}
