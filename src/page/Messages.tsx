import { DefaultButton, IconButton } from 'office-ui-fabric-react';
import React, { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../locales/texts';
import { ReloadButton } from '../pane/shell/ReloadButton';
import type { FileControl } from './fileControl';
import type { Busy, FileState } from './fileState';
import { noticeText, standingTexts } from './noticeText';

export interface MessagesProps {
  readonly state: FileState;
  readonly text: Texts;
  readonly control: FileControl;
}

/** Milliseconds before it is worth saying that something is under way. */
const SOON = 500;

type ProgressProps = Pick<MessagesProps, 'text' | 'control'> & { readonly busy: Busy };

/** What is under way, once it has lasted a while. */
export function Progress({ busy, text: { file }, control }: ProgressProps): ReactElement | null {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const words = busy.kind === 'opening' ? file.opening(busy.name) : file[busy.kind];
  return (
    <div className="bar" role="status">
      <label>
        {words} <progress />
      </label>
      {busy.kind === 'opening' && (
        <DefaultButton text={file.cancel} onClick={() => control.cancel()} />
      )}
    </div>
  );
}

function Said({ state, text, control }: MessagesProps): ReactElement | null {
  const { notice, name } = state;
  if (notice === null) return null;
  const said = noticeText(notice, name, text);
  const canReload =
    notice.kind === 'restoreFault' || (notice.kind === 'fault' && notice.fault === 'unloaded');
  const canOpen = notice.kind === 'fault' && notice.fault === 'noPlan';
  return (
    <div className={said.isTrouble ? 'bar trouble' : 'bar'}>
      <p role={said.isTrouble ? 'alert' : 'status'} {...(said.isVietnamese ? { lang: 'vi' } : {})}>
        {said.text}
      </p>
      {canReload && <ReloadButton label={text.shell.reload} />}
      {canOpen && (
        <DefaultButton
          text={text.file.openAnyway}
          onClick={() => void control.wish({ kind: 'candidate' })}
        />
      )}
      <IconButton
        iconProps={{ iconName: 'close' }}
        ariaLabel={text.file.close}
        title={text.file.close}
        onClick={() => control.notice(null)}
      />
    </div>
  );
}

/** What the page has to say, above the workbook. */
export function Messages(props: MessagesProps): ReactElement {
  const { state, text, control } = props;
  return (
    <div className="messages">
      {standingTexts(state, text).map((line) => (
        <div key={line} className="bar trouble">
          <p role="alert">{line}</p>
          {line === text.file.taken && (
            <DefaultButton
              text={text.file.takeBack}
              disabled={state.busy !== null}
              allowDisabledFocus
              onClick={() => void control.wish({ kind: 'takeBack' })}
            />
          )}
          {line === text.file.broken && <ReloadButton label={text.shell.reload} />}
        </div>
      ))}
      {state.busy !== null && <Progress key={state.busy.kind} {...props} busy={state.busy} />}
      <Said {...props} />
    </div>
  );
}
