import { Link, TextField } from 'office-ui-fabric-react';
import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { searchedIndicators } from '../../live/units/assignee';
import type { PlanPageProps } from '../paneState';

interface IndicatorPickerProps extends PlanPageProps {
  readonly chosen: ReadonlySet<string>;
  readonly unassigned: readonly string[];
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(chosen);
  if (!after.delete(id)) after.add(id);
  return after;
}

/** Indicators to tick, with a search that needs no marks. */
export function IndicatorPicker(props: IndicatorPickerProps): ReactElement {
  const { open, text, chosen, unassigned, onChange } = props;
  const [question, setQuestion] = useState('');
  const [isOpenOnly, setOpenOnly] = useState(false);
  const words = text.units.give;
  const shown = useMemo(() => {
    const waiting = new Set(unassigned);
    return searchedIndicators(open.book.plan, question).filter(
      ({ id }) => !isOpenOnly || waiting.has(id),
    );
  }, [open, question, isOpenOnly, unassigned]);
  return (
    <fieldset className="unit-picker stack">
      <legend>{words.indicators}</legend>
      <TextField
        label={words.search}
        value={question}
        onChange={(_, value) => setQuestion(value ?? '')}
      />
      <label className="unit-tick">
        <input type="checkbox" checked={isOpenOnly} onChange={() => setOpenOnly((is) => !is)} />
        <span>{words.onlyUnassigned}</span>
      </label>
      <div className="unit-choices">
        {shown.length === 0 && <p className="muted">{words.noMatch}</p>}
        {shown.map(({ id, name }) => (
          <label key={id} className="unit-tick">
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={() => onChange(toggled(chosen, id))}
            />
            <span lang="vi">
              <span className="lead">{id}</span> {name}
            </span>
          </label>
        ))}
      </div>
      <p className="split">
        <span role="status">{words.chosen(chosen.size)}</span>
        {chosen.size > 0 && <Link onClick={() => onChange(new Set())}>{words.clear}</Link>}
      </p>
    </fieldset>
  );
}
