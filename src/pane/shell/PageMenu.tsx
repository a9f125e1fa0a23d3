import React from 'react';
import type { ReactElement } from 'react';
import type { PageProps } from '../paneState';
import { PAGES } from '../paneState';

/** The way to the pages: as many rows as the width and the size of the text ask for. */
export function PageMenu({ state, text, actions }: PageProps): ReactElement {
  return (
    <nav className="menu" aria-label={text.shell.menu}>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <button
              type="button"
              aria-current={page === state.page ? 'page' : undefined}
              onClick={() => actions.open(page)}
            >
              {text.shell.pages[page]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
