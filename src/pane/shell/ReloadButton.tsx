import { DefaultButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';

/** Loads the page anew, with the program as the server has it now. */
export function ReloadButton({ label }: { readonly label: string }): ReactElement {
  return <DefaultButton text={label} onClick={() => window.location.reload()} />;
}
