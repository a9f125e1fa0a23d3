/** What a component draws at first, as HTML, without a browser. */
import type { ReactElement } from 'react';
import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { registerOwnIcons } from '../../src/look/icons';

registerOwnIcons();

/** Fabric measures what it has drawn, and React warns where nothing is drawn: there both do nothing. */
export function markupOf(element: ReactElement): string {
  const layout = jest.spyOn(React, 'useLayoutEffect').mockImplementation(() => undefined);
  try {
    return renderToStaticMarkup(element);
  } finally {
    layout.mockRestore();
  }
}
