import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';

interface OverwriteQuestionProps {
  readonly cells: number;
  readonly isBusy: boolean;
  readonly text: Texts;
  readonly back: () => void;
  readonly overwrite: () => void;
}

/** What overwriting will do, before it is done. */
export function OverwriteQuestion(props: OverwriteQuestionProps): ReactElement {
  const { cells, isBusy, text, back, overwrite } = props;
  const { revision } = text.plan;
  return (
    <div className="note near stack" role="group" aria-labelledby="overwrite-ask">
      <p id="overwrite-ask">{revision.ask(cells)}</p>
      <div className="row">
        <DefaultButton autoFocus text={revision.back} onClick={back} />
        <PrimaryButton
          text={revision.sure(cells)}
          disabled={isBusy}
          allowDisabledFocus
          onClick={overwrite}
        />
      </div>
    </div>
  );
}
