import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { Clarification, ClarificationOption } from '../../core/plan/types';
import { optionLines } from '../../live/openPoints';
import { choiceChanges } from '../../live/planCells';
import type { Texts } from '../../locales/texts';
import type { PlanPageProps } from '../paneState';
import { useCellWrite } from './useCellWrite';

/** What an option says of targets, a line an indicator: `III.5.3 – 2022 - 2024: không đặt; 2025: 35`. */
function OptionTargets({
  option,
  text,
}: {
  readonly option: ClarificationOption;
  readonly text: Texts;
}): ReactElement | null {
  const { points, number } = text.plan;
  const lines = optionLines(option.targets);
  if (lines.length === 0) return null;
  const shown = (value: number | string | null): string =>
    value === null ? points.noTarget : typeof value === 'number' ? number(value) : value;
  return (
    <span className="option-targets muted small">
      {lines.map(({ id, years }) => (
        <span key={id}>
          {`${id} – ${years.map(({ year, value }) => `${year}: ${shown(value)}`).join('; ')}`}
        </span>
      ))}
    </span>
  );
}

/** Lựa chọn of a point, written into its cell as soon as it is made. */
export function PointChoice({
  point,
  open,
  text,
  actions,
}: PlanPageProps & { readonly point: Clarification }): ReactElement {
  const { points } = text.plan;
  const [wanted, setWanted] = useState<string | null>(null);
  const { isWriting, fault, write } = useCellWrite(actions, text);
  const choose = async (label: string): Promise<void> => {
    setWanted(label);
    await write(choiceChanges(open.observed, point.id, label));
  };
  const chosen = (isWriting ? wanted : null) ?? point.choice;
  return (
    <fieldset className="radio-set" aria-busy={isWriting}>
      <legend>{points.choice}</legend>
      {point.options.map((option, index) => (
        <label key={option.label} className="radio-line">
          <input
            type="radio"
            name={`point-${point.id}`}
            checked={option.label === chosen}
            onChange={() => void choose(option.label)}
          />
          <span>
            <span lang="vi">{option.label}</span>
            {index === 0 && <span className="muted"> ({points.byDefault})</span>}
            <OptionTargets option={option} text={text} />
          </span>
        </label>
      ))}
      {fault !== null && (
        <p className="note off" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
