import { Link } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Texts } from '../../locales/texts';
import type { PlanPageProps } from '../paneState';
import { useReadOn } from '../shell/useReadOn';
import type { ReadingLine } from './details';
import { pairOf, readingLines } from './details';

/** Rows that are named at first: a pool may have 165. */
const NAMED = 8;

type FiguresUsedProps = Pick<PlanPageProps, 'open' | 'text' | 'actions'> & {
  readonly scored: IndicatorScore;
};

/** (a) and (b), how many units the figure covers, and the rows of Số liệu with a jump to each. */
export function FiguresUsed({ open, text, actions, scored }: FiguresUsedProps): ReactElement {
  const lines = readingLines(open, scored);
  const words = text.overview;
  const [isAll, setAll] = useState(false);
  const shown = isAll ? lines : lines.slice(0, NAMED);
  const list = useReadOn<HTMLUListElement>(isAll, shown.length);
  return (
    <>
      <Pairs scored={scored} open={open} text={text} />
      {lines.length === 0 && <p>{words.noReadings}</p>}
      <ul ref={list} className="overview-readings">
        {shown.map((line) => (
          <Line key={line.row} line={line} text={text} actions={actions} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Link onClick={() => setAll(true)}>{words.allReadings(lines.length)}</Link>
      )}
    </>
  );
}

function Pairs({ scored, open, text }: Omit<FiguresUsedProps, 'actions'>): ReactElement | null {
  const { indicator, coverage, current } = scored;
  const pooled = current.resolution.poolRows?.pooled ?? 0;
  const pair = pairOf(open.book.plan, scored);
  const words = text.overview;
  const term = (label: string, meaning: string, value: string): ReactElement => (
    <div>
      <dt>
        {label}
        {meaning !== '' && <span lang="vi">: {meaning}</span>}
      </dt>
      <dd>{value}</dd>
    </div>
  );
  if (pair === null && pooled === 0) return null;
  return (
    <dl className="facts">
      {pair !== null && term(words.numerator, indicator.numerator, pair.numerator)}
      {pair !== null && term(words.denominator, indicator.denominator, pair.denominator)}
      {pooled > 0 &&
        term(words.pooledFrom, '', words.pooled(pooled, coverage.covered, coverage.assigned))}
    </dl>
  );
}

interface LineProps {
  readonly line: ReadingLine;
  readonly text: Texts;
  readonly actions: PlanPageProps['actions'];
}

function Line({ line, text, actions }: LineProps): ReactElement {
  const { row, unit, type, says, isUsed, skipped, place } = line;
  const words = text.overview;
  return (
    <li>
      <button
        type="button"
        className="reveal"
        aria-label={words.readingJump(row)}
        onClick={() => actions.reveal(place.sheet, place.cell)}
      >
        {words.readingRow(row)}
      </button>
      <span lang="vi">: {[unit, type, says].filter((part) => part !== '').join(' · ')}</span>
      {!isUsed && (
        <span className="muted">
          {' '}
          ({words.unused}
          {skipped !== '' && <span lang="vi">: {skipped}</span>})
        </span>
      )}
    </li>
  );
}
