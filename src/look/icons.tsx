/** Our own few icons: Fabric's icon fonts are licensed for Office integrations only. */
import { registerIcons } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';

function icon(path: string): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** Gives Fabric the icons that our components ask for by name. */
export function registerOwnIcons(): void {
  registerIcons({
    style: { lineHeight: 1 },
    icons: {
      checkmark: icon('M3 8.5l3.5 3.5L13 4.5'),
      close: icon('M3.5 3.5l9 9m0-9l-9 9'),
      chevrondown: icon('M3 5.5l5 5 5-5'),
      // The four of message bars
      info: icon('M8 7v5M8 4v1.5M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13'),
      completed: icon('M5 8.5l2 2 4-4.5M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13'),
      errorbadge: icon('M5.5 5.5l5 5m0-5l-5 5M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13'),
      warning: icon('M8 2l6.5 12h-13zM8 6.5v4M8 11.5V13'),
      // … and the two that close them and open them
      clear: icon('M3.5 3.5l9 9m0-9l-9 9'),
      doublechevrondown: icon('M3 3.5l5 4.5 5-4.5M3 8l5 4.5L13 8'),
      download: icon('M8 2v8M4.5 6.5L8 10l3.5-3.5M3 13.5h10'),
    },
  });
}
