import { PrimaryButton } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { Book } from '../core/book';
import type { WorkbookSpec } from '../sheets/spec';
import { TEXTS } from './texts';
import { offerDownload, workbookBytes, workbookFileName } from './workbookFile';

interface SaveButtonProps {
  readonly book: Book;
  readonly spec: WorkbookSpec;
}

/** Makes the .xlsx of what is shown and hands it over. */
export function SaveButton({ book, spec }: SaveButtonProps): ReactElement {
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  const save = (): void => {
    setState('saving');
    workbookBytes(spec).then(
      (bytes) => {
        offerDownload(bytes, workbookFileName(book));
        setState('idle');
      },
      () => setState('failed'),
    );
  };
  return (
    <div className="save">
      <PrimaryButton
        iconProps={{ iconName: 'Download' }}
        disabled={state === 'saving'}
        text={state === 'saving' ? TEXTS.saving : TEXTS.save}
        onClick={save}
      />
      {state === 'failed' && <p role="alert">{TEXTS.saveFault}</p>}
    </div>
  );
}
