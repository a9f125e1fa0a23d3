import { TextField } from 'office-ui-fabric-react';
import React, { useMemo } from 'react';
import type { ReactElement } from 'react';
import { assigneeNames } from '../../live/units/assignee';
import type { Assignee } from '../../live/units/assignee';
import { reviewDay } from '../../live/units/unitViews';
import type { PlanPageProps } from '../paneState';

interface AssigneeFieldProps extends PlanPageProps {
  readonly value: string;
  readonly assignee: Assignee;
  readonly onChange: (value: string) => void;
}

const LIST = 'units-assignees';

/** A unit or a group, chosen or typed; a text that names nobody for certain is asked about. */
export function AssigneeField(props: AssigneeFieldProps): ReactElement {
  const { open, text, value, assignee, onChange } = props;
  const { plan } = open.book;
  const names = useMemo(() => assigneeNames(plan, reviewDay(open)), [plan, open]);
  const words = text.units.give;
  return (
    <div>
      <TextField
        label={words.toWhom}
        description={words.toWhomHint}
        value={value}
        list={LIST}
        autoComplete="off"
        onChange={(_, typed) => onChange(typed ?? '')}
      />
      <datalist id={LIST}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {assignee.name === null && assignee.suggestions.length > 0 && (
        <p className="row">
          {words.didYouMean}
          {assignee.suggestions.map((name) => (
            <button key={name} type="button" className="reveal" onClick={() => onChange(name)}>
              <span lang="vi">{name}</span>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
