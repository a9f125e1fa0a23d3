import { Link } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/finding';
import type { PageProps } from '../paneState';
import { FindingList } from './FindingList';
import { findingViews } from './findingView';

type UnreadBookProps = PageProps & { readonly findings: readonly Finding[] };

/** A plan that cannot be read: what is to be put right, and where. */
export function UnreadBook({ findings, text, actions }: UnreadBookProps): ReactElement {
  const { shell } = text;
  return (
    <section className="section">
      <h2>{shell.unread}</h2>
      <p>{shell.mend}</p>
      <FindingList views={findingViews(findings)} text={text} actions={actions} />
      <Link onClick={() => actions.open('help')}>{shell.start.help}</Link>
    </section>
  );
}
