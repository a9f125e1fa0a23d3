import { Dropdown, ResponsiveMode, TextField } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { Selection } from '../core/book';
import { PERIODS, PERIOD_WORDS } from '../core/period';
import type { Period } from '../core/period';
import { yearsOf } from '../core/plan/targets';
import type { Plan } from '../core/plan/types';
import { reviewDay, reviewText } from './reviewDate';
import { TEXTS } from './texts';

interface ReviewProps {
  readonly review: number;
  readonly onChange: (review: number) => void;
}

/** Keeps what is being typed; passes on only what is a date. */
function ReviewField({ review, onChange }: ReviewProps): ReactElement {
  const [text, setText] = useState(reviewText(review));
  const type = (typed = ''): void => {
    setText(typed);
    const day = reviewDay(typed);
    if (day !== null) onChange(day);
  };
  return (
    <TextField
      className="choice date"
      label={TEXTS.review}
      placeholder={TEXTS.reviewHint}
      value={text}
      errorMessage={reviewDay(text) === null ? TEXTS.reviewFault : ''}
      onChange={(_, typed) => type(typed)}
    />
  );
}

interface ChoicesProps {
  readonly plan: Plan;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

/**
 * Năm, Kỳ, Chốt số liệu đến ngày: what the workbook has at the top of Theo dõi. Lists open
 * below their field in a narrow pane too, where Fabric would cover the pane with them.
 */
export function Choices({ plan, selection, onChange }: ChoicesProps): ReactElement {
  return (
    <div className="choices">
      <Dropdown
        className="choice"
        responsiveMode={ResponsiveMode.large}
        label={TEXTS.year}
        selectedKey={selection.year}
        options={yearsOf(plan).map((year) => ({ key: year, text: String(year) }))}
        onChange={(_, option) => onChange({ ...selection, year: Number(option?.key) })}
      />
      <Dropdown
        className="choice"
        responsiveMode={ResponsiveMode.large}
        label={TEXTS.period}
        selectedKey={selection.period}
        options={PERIODS.map((key) => ({ key, text: PERIOD_WORDS.words[key], data: key }))}
        onChange={(_, option?: { readonly data?: Period }) =>
          onChange({ ...selection, period: option?.data ?? selection.period })
        }
      />
      <ReviewField
        review={selection.review}
        onChange={(review) => onChange({ ...selection, review })}
      />
    </div>
  );
}
