import React from 'react';
import type { ReactElement } from 'react';
import type { PageProps } from '../paneState';

export function HelpPage({ text }: PageProps): ReactElement {
  return <h2>{text.shell.pages.help}</h2>;
}
