import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { OpenPoint } from '../../live/openPoints';
import { choiceSpot, indicatorSpot } from '../../live/planCells';
import type { PlanPageProps } from '../paneState';
import { PointChoice } from './PointChoice';

type PointProps = PlanPageProps & { readonly shown: OpenPoint };

/** The clause behind its label, which it may begin with: "Phụ lục, phần V" is said once. */
function afterLabel(label: string, clause: string): string {
  return clause.startsWith(`${label},`) ? clause.slice(label.length) : ` ${clause}`;
}

/** The document's own words, body and appendix, each with its place. */
function Quotes({ shown: { point }, text }: Pick<PointProps, 'shown' | 'text'>): ReactElement {
  const { points } = text.plan;
  const sides = [
    { label: points.body, side: point.body },
    { label: points.appendix, side: point.appendix },
  ];
  return (
    <>
      {sides.map(({ label, side }) =>
        side === null ? null : (
          <figure key={label} className="quote">
            <figcaption className="small">
              <span className="lead">{label}</span>
              <span className="muted" lang="vi">
                {afterLabel(label, side.clause)}
              </span>
            </figcaption>
            <blockquote lang="vi">{side.quote}</blockquote>
          </figure>
        ),
      )}
    </>
  );
}

/** Jumps to the indicators that the point is about. */
function Related({ shown: { point }, open, text, actions }: PointProps): ReactElement | null {
  const { points } = text.plan;
  if (point.indicators.length === 0) return null;
  const reveal = (id: string): void => {
    const spot = indicatorSpot(open.observed, open.book.plan, id);
    if (spot !== null) actions.reveal(spot.sheet, spot.cell);
  };
  return (
    <div>
      <p className="small lead">{points.related}</p>
      <div className="row related">
        {point.indicators.map((id) => (
          <button
            key={id}
            type="button"
            className="reveal"
            aria-label={points.showIndicator(id)}
            onClick={() => reveal(id)}
          >
            {id}
          </button>
        ))}
      </div>
    </div>
  );
}

function Inside(props: PointProps): ReactElement {
  const { shown, open, text, actions } = props;
  const { points } = text.plan;
  const spot = choiceSpot(open.observed, shown.point.id);
  return (
    <div className="stack point-inside">
      <Quotes shown={shown} text={text} />
      <div>
        <p className="small lead">{points.applied}</p>
        <p lang="vi">{shown.point.applied}</p>
      </div>
      <PointChoice {...props} point={shown.point} />
      {shown.pending.length > 0 && (
        <p className="note near">{points.pending(shown.pending.length)}</p>
      )}
      <Related {...props} />
      {spot !== null && (
        <button
          type="button"
          className="reveal"
          onClick={() => actions.reveal(spot.sheet, spot.cell)}
        >
          {points.show}
        </button>
      )}
    </div>
  );
}

/** One point to clarify; what is inside is made when it is first opened. */
export function PointCard(props: PointProps): ReactElement {
  const { shown, text } = props;
  const { points } = text.plan;
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className="point"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <span lang="vi">{`${shown.point.order}. ${shown.point.topic}`}</span>
        {!shown.isOpen && (
          <span className="point-mark small">
            {points.chosen}: <span lang="vi">{shown.point.choice}</span>
          </span>
        )}
        {shown.isOpen && shown.bearsOnTargets && (
          <span className="point-mark small">{points.bears}</span>
        )}
      </summary>
      {wasOpened && <Inside {...props} />}
    </details>
  );
}
