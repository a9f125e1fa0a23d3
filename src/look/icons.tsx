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
      download: icon('M8 2v8M4.5 6.5L8 10l3.5-3.5M3 13.5h10'),
    },
  });
}
