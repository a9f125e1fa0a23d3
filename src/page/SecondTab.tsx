import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../locales/texts';

export interface SecondTabProps {
  readonly text: Texts;
  readonly onTakeOver: () => void;
  readonly onCopy: () => void;
  readonly onFresh: () => void;
}

/** Another tab has the work: what this one may do. */
export function SecondTab({ text, onTakeOver, onCopy, onFresh }: SecondTabProps): ReactElement {
  const { second } = text.file;
  return (
    <main className="secondTab">
      <h1>{text.shell.product}</h1>
      <h2>{second.title}</h2>
      <p>{second.line}</p>
      <ul>
        <li>
          <PrimaryButton text={second.takeOver} onClick={onTakeOver} />
          <p>{second.takeOverTip}</p>
        </li>
        <li>
          <DefaultButton text={second.copy} onClick={onCopy} />
          <p>{second.copyTip}</p>
        </li>
        <li>
          <DefaultButton text={second.fresh} onClick={onFresh} />
          <p>{second.freshTip}</p>
        </li>
      </ul>
    </main>
  );
}
