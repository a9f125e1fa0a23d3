import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { Period } from '../../core/period';
import { PERIODS } from '../../core/period';
import { yearsOf } from '../../core/plan/targets';
import type { Choice } from '../../live/choices';
import { canChoose, choiceChange } from '../../live/choices';
import { clock } from '../clock';
import type { PlanPageProps } from '../paneState';
import { useCellWrite } from '../plan/useCellWrite';
import { EarlyNote } from './EarlyNote';
import { earlyReview } from './earlyReview';
import { ReviewField } from './ReviewField';

interface ChoiceSelectProps {
  readonly label: string;
  readonly value: string | number;
  readonly disabled: boolean;
  /** Each with what is said of it. */
  readonly options: readonly (readonly [value: string | number, said: string])[];
  readonly onChoose: (value: string) => void;
}

function ChoiceSelect(props: ChoiceSelectProps): ReactElement {
  const { label, value, disabled, options, onChoose } = props;
  return (
    <label>
      <span>{label}</span>
      <select value={value} disabled={disabled} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([known, said]) => (
          <option key={known} value={known}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Năm, Kỳ, Chốt số liệu đến ngày: cells of sheet Theo dõi, one of which is written when one is chosen. */
export function ChoiceFields({ open, text, actions }: PlanPageProps): ReactElement {
  const { observed, book } = open;
  /** What was chosen and is being written: shown at once, taken back where it cannot be written. */
  const [pending, setPending] = useState<Choice | null>(null);
  const { fault, write } = useCellWrite(actions, text);
  const choose = async (choice: Choice): Promise<void> => {
    setPending(choice);
    await write(choiceChange(observed, choice));
    setPending(null);
  };
  const year = pending?.part === 'year' ? pending.value : book.selection.year;
  const period = pending?.part === 'period' ? pending.value : book.selection.period;
  const early = earlyReview(book, open.scores, clock().today);
  const isShut = (part: Choice['part']): boolean => !canChoose(observed, part);
  return (
    <div role="group" aria-label={text.overview.choices} className="overview-choices">
      <ChoiceSelect
        label={text.overview.year}
        value={year}
        disabled={isShut('year')}
        options={yearsOf(book.plan).map((known) => [known, String(known)])}
        onChoose={(value) => void choose({ part: 'year', value: Number(value) })}
      />
      <ChoiceSelect
        label={text.overview.period}
        value={period}
        disabled={isShut('period')}
        options={PERIODS.map((known) => [known, text.overview.periods[known]])}
        onChoose={(value) => void choose({ part: 'period', value: periodOf(value) })}
      />
      <ReviewField
        review={book.selection.review}
        disabled={isShut('review')}
        text={text}
        onChoose={(value) => choose({ part: 'review', value })}
      />
      {early !== null && (
        <EarlyNote
          early={early}
          text={text}
          onChoose={isShut('review') ? null : (value) => void choose({ part: 'review', value })}
        />
      )}
      {fault !== null && (
        <p role="alert" className="overview-fault wide">
          {fault}
        </p>
      )}
      {isShut('year') && <p className="muted small wide">{text.overview.noChoices}</p>}
    </div>
  );
}

function periodOf(value: string): Period {
  return PERIODS.find((known) => known === value) ?? 'year';
}
