import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../locales/texts';
import type { FileControl } from './fileControl';
import type { FileState } from './fileState';
import { Progress } from './Messages';
import type { FoundFocus } from './useFoundFocus';

export interface SecondTabChoices {
  readonly onTakeOver: () => void;
  readonly onCopy: () => void;
  readonly onFresh: () => void;
}

interface SecondTabProps extends SecondTabChoices {
  readonly state: FileState;
  readonly text: Texts;
  readonly control: FileControl;
  readonly found: FoundFocus;
}

/** Another tab has the work: what this one may do. */
export function SecondTab(props: SecondTabProps): ReactElement {
  const { state, text, control, onTakeOver, onCopy, onFresh, found } = props;
  const { second } = text.file;
  const waiting = { disabled: state.busy !== null, allowDisabledFocus: true };
  return (
    <main className="secondTab" {...found}>
      <h1>{text.shell.product}</h1>
      <h2>{second.title}</h2>
      <p>{second.line}</p>
      {state.busy !== null && <Progress busy={state.busy} text={text} control={control} />}
      <ul>
        <li>
          <PrimaryButton {...waiting} text={second.takeOver} onClick={onTakeOver} />
          <p>{second.takeOverTip}</p>
        </li>
        <li>
          <DefaultButton {...waiting} text={second.copy} onClick={onCopy} />
          <p>{second.copyTip}</p>
        </li>
        <li>
          <DefaultButton {...waiting} text={second.fresh} onClick={onFresh} />
          <p>{second.freshTip}</p>
        </li>
      </ul>
    </main>
  );
}
