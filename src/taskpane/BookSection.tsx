import React from 'react';
import type { ReactElement } from 'react';
import type { Status } from '../core/measure/status';
import type { OpenBook } from './openBook';
import type { PaneText } from './paneText';

/** Lights first, in the order of their weight; then what is no light. */
const LIGHTS = [
  ['met', '✓'],
  ['near', '▲'],
  ['off', '✗'],
] as const satisfies readonly (readonly [Status, string])[];
const OTHERS = [
  'noData',
  'notDue',
  'noTarget',
  'notAssessable',
  'invalid',
] as const satisfies readonly Status[];

interface BookProps {
  readonly book: OpenBook | null;
  readonly text: PaneText;
}

type PlanBook = Extract<OpenBook, { readonly kind: 'plan' }>;

function Counts({
  counts,
  text,
}: Pick<PlanBook, 'counts'> & Pick<BookProps, 'text'>): ReactElement {
  return (
    <>
      <dl className="lights">
        {LIGHTS.map(([status, shape]) => (
          <div key={status} className={`light ${status}`}>
            <dt>
              <span aria-hidden="true">{shape}</span> {text.lights[status]}
            </dt>
            <dd>{counts[status]}</dd>
          </div>
        ))}
      </dl>
      <dl className="others">
        {OTHERS.filter((status) => counts[status] > 0).map((status) => (
          <div key={status}>
            <dt>
              <span aria-hidden="true">○</span> {text.lights[status]}
            </dt>
            <dd>{counts[status]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <>
      {lines.map((line) => (
        <p key={line} className="fault">
          {line}
        </p>
      ))}
    </>
  );
}

function Contents({ book, text }: BookProps): ReactElement {
  switch (book?.kind) {
    case undefined:
      return <p className="muted">{text.reading}</p>;
    case 'noPlan':
      return <p>{text.noPlan}</p>;
    case 'unread':
      return (
        <>
          <p>{text.unread}</p>
          <Lines lines={book.lines} />
        </>
      );
    case 'plan':
      return (
        <>
          <p>{text.plan(book.number, book.title)}</p>
          <p className="selection">
            <b>{text.looksAt(book.period, book.year)}</b> · {text.total(book.indicators)}
          </p>
          <Lines lines={book.lines} />
          <Counts counts={book.counts} text={text} />
        </>
      );
  }
}

/** What the open workbook holds. */
export function BookSection({ book, text }: BookProps): ReactElement {
  return (
    <section className="book" aria-labelledby="open-book">
      <h2 id="open-book">{text.openBook}</h2>
      <Contents book={book} text={text} />
    </section>
  );
}
