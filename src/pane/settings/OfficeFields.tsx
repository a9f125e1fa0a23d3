import { TextField } from 'office-ui-fabric-react';
import React, { useMemo } from 'react';
import type { ReactElement } from 'react';
import { officeFacts } from '../../live/settings/officeFacts';
import type { OfficeFact } from '../../live/settings/officeFacts';
import type { Texts } from '../../locales/texts';
import { SHEETS } from '../../sheets/names';
import type { PlanPageProps } from '../paneState';
import type { SaveState } from './useOfficeFact';
import { useOfficeFact } from './useOfficeFact';

interface FieldProps extends PlanPageProps {
  readonly fact: OfficeFact;
}

function stateText(state: SaveState, { settings }: Texts): string {
  return state === 'still' ? '' : settings[state];
}

function Field(props: FieldProps): ReactElement {
  const { fact, text, actions } = props;
  const { typed, state, type, save } = useOfficeFact(props, fact);
  const { settings } = text;
  const label = settings.facts[fact.key];
  const isEmpty = typed === '' && fact.whenEmpty !== '';
  const { cell } = fact;
  const hint = `office-${fact.key}-hint`;
  if (cell === null) return <p className="note near">{settings.noRow(label)}</p>;
  return (
    <div>
      <TextField
        label={label}
        aria-describedby={hint}
        value={typed}
        readOnly={fact.isFormula}
        onChange={(_, value) => type(value ?? '')}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
        }}
      />
      <p className="split small">
        <span>
          <span id={hint} className="muted">
            {isEmpty ? settings.whenEmpty(fact.whenEmpty) : settings.factHints[fact.key]}
          </span>{' '}
          <span
            role="status"
            className={state === 'unsaved' ? 'settings-unsaved' : 'settings-saved'}
          >
            {fact.isFormula ? settings.isFormula : stateText(state, text)}
          </span>
        </span>
        <button
          type="button"
          className="reveal"
          aria-label={`${settings.openCell} ${label}`}
          onClick={() => actions.reveal(SHEETS.settings, cell)}
        >
          {settings.openCell}
        </button>
      </p>
    </div>
  );
}

/** Who makes the reports: cells of Thiết lập. */
export function OfficeFields(props: PlanPageProps): ReactElement {
  const { open, text } = props;
  const facts = useMemo(() => officeFacts(open), [open]);
  return (
    <section className="section">
      <h3>{text.settings.office}</h3>
      <p className="muted small">{text.settings.officeNote}</p>
      <div className="stack">
        {facts.map((fact) => (
          <Field key={fact.key} {...props} fact={fact} />
        ))}
      </div>
    </section>
  );
}
