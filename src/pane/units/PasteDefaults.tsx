import { TextField } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/types';
import { isValidOn } from '../../core/units/validity';
import { reviewDay } from '../../live/units/unitViews';
import type { PlanPageProps } from '../paneState';
import { PaneDropdown } from '../shell/PaneDropdown';
import type { PasteDraft } from './pasteDraft';

interface PasteDefaultsProps extends PlanPageProps {
  readonly draft: PasteDraft;
  readonly isDateFaulty: boolean;
  readonly change: (part: Partial<PasteDraft>) => void;
}

const each = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => word !== '');

function Known({ id, words }: { id: string; words: readonly string[] }): ReactElement {
  return (
    <datalist id={id}>
      {each(words).map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}

function groupOptions({ groups }: Plan, day: string) {
  return groups
    .filter((group) => isValidOn(group, day))
    .map(({ code, name }) => ({ key: code, text: name }));
}

/** What holds for every line that does not say it itself. */
export function PasteDefaults(props: PasteDefaultsProps): ReactElement {
  const { open, text, draft, isDateFaulty, change } = props;
  const { plan } = open.book;
  const { paste } = text.units;
  return (
    <fieldset className="unit-picker stack">
      <legend>{paste.forAll}</legend>
      <TextField
        label={paste.validFrom}
        description={paste.validFromHint}
        value={draft.validFrom}
        {...(isDateFaulty ? { errorMessage: paste.badDate } : {})}
        onChange={(_, validFrom) => change({ validFrom: validFrom ?? '' })}
      />
      <TextField
        label={paste.level}
        description={paste.levelHint}
        value={draft.level}
        list="units-levels"
        autoComplete="off"
        onChange={(_, level) => change({ level: level ?? '' })}
      />
      <Known id="units-levels" words={plan.units.map(({ level }) => level)} />
      <TextField
        label={paste.block}
        value={draft.block}
        list="units-blocks"
        autoComplete="off"
        onChange={(_, block) => change({ block: block ?? '' })}
      />
      <Known id="units-blocks" words={plan.units.map(({ block }) => block)} />
      <PaneDropdown
        label={paste.group}
        selectedKey={draft.group}
        options={[{ key: '', text: paste.noGroup }, ...groupOptions(plan, reviewDay(open))]}
        onChange={(_, option) => change({ group: String(option?.key ?? '') })}
      />
      <label className="unit-tick">
        <input
          type="checkbox"
          checked={draft.mustReport}
          onChange={() => change({ mustReport: !draft.mustReport })}
        />
        <span>{paste.mustReport}</span>
      </label>
    </fieldset>
  );
}
