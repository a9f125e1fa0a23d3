import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { LastRun, PageProps } from '../paneState';
import { findingViews } from '../shell/findingView';
import { FewFindings } from './FewFindings';
import { OverwriteQuestion } from './OverwriteQuestion';
import { RevisionList } from './RevisionList';
import { revisionGroups } from './revisionGroups';

interface LoadPreviewProps extends PageProps {
  /** What comparing told. */
  readonly told: LastRun;
  readonly load: (overwrite: boolean) => void;
}

/** Overwriting is asked for twice: the second time with what will happen. */
function Overwrite({
  cells,
  isBusy,
  text,
  load,
}: Pick<LoadPreviewProps, 'text' | 'load'> & {
  readonly cells: number;
  readonly isBusy: boolean;
}): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const { revision } = text.plan;
  if (!isAsking) {
    return (
      <DefaultButton
        text={revision.overwrite(cells)}
        disabled={isBusy}
        allowDisabledFocus
        onClick={() => setAsking(true)}
      />
    );
  }
  return (
    <OverwriteQuestion
      cells={cells}
      isBusy={isBusy}
      text={text}
      back={() => setAsking(false)}
      overwrite={() => load(true)}
    />
  );
}

/** Xem trước: how plan and workbook differ, then what to do about it. */
export function LoadPreview({ told, load, ...page }: LoadPreviewProps): ReactElement {
  const { state, text, actions } = page;
  const { revision: words } = text.plan;
  const isBusy = state.running !== null;
  if (!told.isDone) {
    return (
      <div className="note off" role="alert">
        {told.lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
        <FewFindings views={findingViews(told.findings)} text={text} actions={actions} />
      </div>
    );
  }
  const groups = told.revision === undefined ? [] : revisionGroups(told.revision);
  const cells = told.revision?.differences.length ?? 0;
  const differing = cells === 0 ? words.rowsOnly : `${words.differ(cells)}.`;
  const headline = groups.length === 0 ? words.same : `${differing} ${words.nothingWritten}`;
  return (
    <div className="stack">
      <p role="status" className="lead">
        {headline}
      </p>
      {groups.map((group) => (
        <RevisionList key={group.sheet} group={group} text={text} actions={actions} />
      ))}
      <PrimaryButton
        text={groups.length === 0 ? words.again : cells === 0 ? text.plan.load.load : words.keep}
        disabled={isBusy}
        allowDisabledFocus
        onClick={() => load(false)}
      />
      {cells > 0 && <Overwrite cells={cells} isBusy={isBusy} text={text} load={load} />}
    </div>
  );
}
