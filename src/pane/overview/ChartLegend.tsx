import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import { ActualMark, BaselineMark, DueMark, FinalMark, YearMarkLine } from './chartMarks';

/** What the marks of the charts mean, for who asks. */
export function ChartLegend({ text }: { readonly text: Texts }): ReactElement {
  const { legend } = text.overview;
  const place = { x: '50%', middle: 16 };
  const entry = (mark: ReactElement, word: string): ReactElement => (
    <li key={word}>
      <svg className="bullet-mark" width={24} height={32} aria-hidden="true" focusable="false">
        {mark}
      </svg>
      {word}
    </li>
  );
  return (
    <details className="overview-legend">
      <summary>{legend.title}</summary>
      <ul>
        {entry(<BaselineMark {...place} />, legend.baseline)}
        {entry(<YearMarkLine {...place} />, legend.yearly)}
        {entry(<DueMark {...place} />, legend.due)}
        {entry(<FinalMark {...place} />, legend.final)}
        {entry(<ActualMark {...place} status="noTarget" />, legend.actual)}
      </ul>
      <p>{legend.right}</p>
    </details>
  );
}
