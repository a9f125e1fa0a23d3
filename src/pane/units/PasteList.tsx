import { PrimaryButton, TextField } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import { SHEETS } from '../../sheets/names';
import type { PlanPageProps } from '../paneState';
import { PasteDefaults } from './PasteDefaults';
import { PastePreview } from './PastePreview';
import { Said } from './Said';
import { usePaste } from './usePaste';

/** A list of units from elsewhere: looked at line by line, then written below the others. */
export function PasteList(props: PlanPageProps): ReactElement {
  const { text, actions } = props;
  const { draft, preview, isDateFaulty, said, change, write } = usePaste(props);
  // Only at first: writing empties the box, and what came of it is said below.
  const [isBegun] = useState(draft.pasted !== '');
  const { paste } = text.units;
  const { units, lines } = preview;
  const cell = said?.cell ?? null;
  return (
    <details className="section unit-fold" open={isBegun}>
      <summary>
        <h3>{paste.title}</h3>
      </summary>
      <div className="stack">
        <p className="muted">{paste.intro}</p>
        <TextField
          label={paste.box}
          multiline
          rows={6}
          resizable={false}
          spellCheck={false}
          placeholder={paste.placeholder}
          value={draft.pasted}
          onChange={(_, pasted) => change({ pasted: pasted ?? '' })}
        />
        <PasteDefaults {...props} draft={draft} isDateFaulty={isDateFaulty} change={change} />
        <PastePreview preview={preview} draft={draft} text={text} change={change} />
        {lines.length > 0 && <p className="muted small">{paste.kept}</p>}
        <PrimaryButton
          text={paste.write(units.length)}
          disabled={units.length === 0 || isDateFaulty}
          allowDisabledFocus
          onClick={() => void write()}
        />
        {units.length === 0 && said === null && <p className="muted small">{paste.nothing}</p>}
        <Said said={said}>
          {cell !== null && (
            <button
              type="button"
              className="reveal"
              onClick={() => actions.reveal(SHEETS.units, cell)}
            >
              {paste.openRows}
            </button>
          )}
        </Said>
      </div>
    </details>
  );
}
