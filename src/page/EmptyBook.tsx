import { DefaultButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../locales/texts';
import type { FileControl } from './fileControl';

interface EmptyBookProps {
  readonly text: Texts;
  readonly control: FileControl;
}

/** In place of sheets, as long as there are none: where to begin. */
export function EmptyBook({ text: { file }, control }: EmptyBookProps): ReactElement {
  return (
    <section className="emptyBook">
      <h2>{file.empty.title}</h2>
      {file.empty.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <DefaultButton text={file.openDemo} onClick={() => void control.wish({ kind: 'demo' })} />
      <p className="muted">{file.local}</p>
    </section>
  );
}
