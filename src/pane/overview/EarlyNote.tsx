import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import { dayText } from './day';
import type { EarlyReview } from './earlyReview';

interface EarlyNoteProps {
  readonly early: EarlyReview;
  readonly text: Texts;
  /** Null where the cut-off cannot be chosen here. */
  readonly onChoose: ((review: number) => void) | null;
}

/** Why nothing is judged, and the way to judge it where the period has ended. */
export function EarlyNote({ early, text, onChoose }: EarlyNoteProps): ReactElement {
  const { review, periodEnd, today } = early;
  const { overview } = text;
  return (
    <p role="status" className="note near small wide">
      {overview.early(dayText(review), dayText(periodEnd), today !== null)}
      {today !== null && onChoose !== null && (
        <>
          {' '}
          <button type="button" className="reveal" onClick={() => onChoose(today)}>
            {overview.asOfToday(dayText(today))}
          </button>
        </>
      )}
    </p>
  );
}
