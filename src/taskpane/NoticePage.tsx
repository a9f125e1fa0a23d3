import { DefaultButton, Link } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../locales/texts';

interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}

interface NoticePageProps {
  readonly notice: Notice;
  readonly action?: string;
  readonly onAction?: () => void;
  /** Where the same product can be used without Excel, if that helps here. */
  readonly fileMode?: Pick<Texts['file'], 'fileMode' | 'fileModeLink'>;
}

/** Why the pane cannot do what it is for, and what to do. */
export function NoticePage(props: NoticePageProps): ReactElement {
  const { notice, action, onAction, fileMode } = props;
  return (
    <main className="notice">
      <div role="alert">
        <h2>{notice.title}</h2>
        {notice.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {action !== undefined && <DefaultButton text={action} onClick={onAction} />}
      {fileMode !== undefined && (
        <div className="instead">
          <p>{fileMode.fileMode}</p>
          <Link href="index.html" target="_blank" rel="noopener">
            {fileMode.fileModeLink}
          </Link>
        </div>
      )}
    </main>
  );
}
