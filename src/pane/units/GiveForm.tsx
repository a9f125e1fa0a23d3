import { PrimaryButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { ROLES } from '../../core/assign/assignment';
import { SCOPES } from '../../core/readingWords';
import { SHEETS } from '../../sheets/names';
import type { PlanPageProps } from '../paneState';
import { PaneDropdown } from '../shell/PaneDropdown';
import { AssigneeField } from './AssigneeField';
import { IndicatorPicker } from './IndicatorPicker';
import { Said } from './Said';
import { useGiving } from './useGiving';
import type { GivingForm } from './useGiving';

interface GiveFormProps extends PlanPageProps {
  /** Ids of indicators that nobody leads. */
  readonly unassigned: readonly string[];
}

interface ChoicesProps extends PlanPageProps {
  readonly form: GivingForm;
  readonly change: (part: Partial<GivingForm>) => void;
}

const NO_SCOPE = '';

function RoleAndScope({ form, change, text }: ChoicesProps): ReactElement {
  const { give, roles } = text.units;
  return (
    <>
      <PaneDropdown
        label={give.role}
        selectedKey={form.role}
        options={ROLES.map((key) => ({ key, text: roles[key] }))}
        onChange={(_, option) =>
          change({ role: ROLES.find((role) => role === option?.key) ?? form.role })
        }
      />
      <p className="muted small">{give.roleHints[form.role]}</p>
      <PaneDropdown
        label={give.scope}
        selectedKey={form.scope ?? NO_SCOPE}
        options={[
          { key: NO_SCOPE, text: give.noScope },
          ...SCOPES.map((key) => ({ key, text: give.scopes[key] })),
        ]}
        onChange={(_, option) =>
          change({ scope: SCOPES.find((scope) => scope === option?.key) ?? null })
        }
      />
    </>
  );
}

/** Gives indicators to a unit or a group: rows of Giao chỉ tiêu. */
export function GiveForm(props: GiveFormProps): ReactElement {
  const { text, actions, unassigned } = props;
  const { form, assignee, said, change, give } = useGiving(props);
  const words = text.units.give;
  return (
    <div className="stack">
      <p className="muted">{words.intro}</p>
      <AssigneeField
        {...props}
        value={form.unit}
        assignee={assignee}
        onChange={(unit) => change({ unit })}
      />
      <RoleAndScope {...props} form={form} change={change} />
      <IndicatorPicker
        {...props}
        chosen={form.chosen}
        unassigned={unassigned}
        onChange={(chosen) => change({ chosen })}
      />
      <PrimaryButton text={words.write(form.chosen.size)} onClick={() => void give()} />
      <Said said={said}>
        <button
          type="button"
          className="reveal"
          onClick={() => actions.reveal(SHEETS.assignments, 'A1')}
        >
          {words.openSheet}
        </button>
      </Said>
    </div>
  );
}
