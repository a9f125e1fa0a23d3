import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { Period } from '../../core/period';
import { PERIODS } from '../../core/period';
import { yearsOf } from '../../core/plan/targets';
import type { Choice } from '../../live/choices';
import { canChoose, choiceChange } from '../../live/choices';
import type { PlanPageProps } from '../paneState';
import { useCellWrite } from '../plan/useCellWrite';
import { ReviewField } from './ReviewField';

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
  const isShut = (part: Choice['part']): boolean => !canChoose(observed, part);
  return (
    <div role="group" aria-label={text.overview.choices} className="overview-choices">
      <label>
        <span>{text.overview.year}</span>
        <select
          value={year}
          disabled={isShut('year')}
          onChange={({ target }) => void choose({ part: 'year', value: Number(target.value) })}
        >
          {yearsOf(book.plan).map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text.overview.period}</span>
        <select
          value={period}
          disabled={isShut('period')}
          onChange={({ target }) => void choose({ part: 'period', value: periodOf(target.value) })}
        >
          {PERIODS.map((known) => (
            <option key={known} value={known}>
              {text.overview.periods[known]}
            </option>
          ))}
        </select>
      </label>
      <ReviewField
        review={book.selection.review}
        disabled={isShut('review')}
        text={text}
        onChoose={(value) => choose({ part: 'review', value })}
      />
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
