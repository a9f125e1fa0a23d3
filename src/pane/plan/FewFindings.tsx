import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { PageProps } from '../paneState';
import { FindingList } from '../shell/FindingList';
import type { FindingView } from '../shell/findingView';

/** Findings that are shown before somebody asks for all. */
const FEW = 8;

/** The first findings: a file that is none of ours lacks everything at once. */
export function FewFindings({
  views,
  text,
  actions,
}: Pick<PageProps, 'text' | 'actions'> & {
  readonly views: readonly FindingView[];
}): ReactElement {
  const [showsAll, setAll] = useState(false);
  const shown = showsAll ? views : views.slice(0, FEW);
  return (
    <>
      <FindingList views={shown} isWhole={showsAll} text={text} actions={actions} />
      {shown.length < views.length && (
        <button type="button" className="reveal" onClick={() => setAll(true)}>
          {text.shell.showAll(views.length)}
        </button>
      )}
    </>
  );
}
