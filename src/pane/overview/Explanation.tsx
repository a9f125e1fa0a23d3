import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { PlanPageProps } from '../paneState';
import { ExplanationBody } from './ExplanationBody';

type ExplanationProps = Pick<PlanPageProps, 'open' | 'text' | 'actions'> & {
  readonly scored: IndicatorScore;
};

/** Diễn giải of one indicator; its body is made when somebody opens it. */
export function Explanation(props: ExplanationProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { text, scored } = props;
  return (
    <details className="overview-why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={text.overview.explainOf(scored.indicator.id)}>
        {text.overview.explain}
      </summary>
      {isOpen && <ExplanationBody {...props} />}
    </details>
  );
}
