import React from 'react';
import type { ReactElement } from 'react';
import type { PageProps } from '../paneState';

export function SettingsPage({ text }: PageProps): ReactElement {
  return <h2>{text.shell.pages.settings}</h2>;
}
