/** The marks of the small charts, for the charts and for what explains them. Each has its own shape. */
import React from 'react';
import type { ReactElement } from 'react';
import type { Status } from '../../core/measure/status';

interface MarkProps {
  /** Across, in pixels or as a share: `40%`. */
  readonly x: string;
  /** Down, in pixels. */
  readonly middle: number;
}

export function YearMarkLine({ x, middle }: MarkProps): ReactElement {
  return <line className="yearly" x1={x} x2={x} y1={middle - 6} y2={middle + 6} />;
}

export function DueMark({ x, middle }: MarkProps): ReactElement {
  return <line className="due" x1={x} x2={x} y1={middle - 11} y2={middle + 11} />;
}

export function BaselineMark({ x, middle }: MarkProps): ReactElement {
  return <circle className="baseline" cx={x} cy={middle} r={4} />;
}

/** A flag on top; a polygon knows no shares, so it stands in a drawing of its own. */
export function FinalMark({ x, middle }: MarkProps): ReactElement {
  return (
    <svg x={x} y={middle - 15} overflow="visible">
      <path className="final" d="M-5 0h10l-5 8z" />
    </svg>
  );
}

export function ActualMark({ x, middle, status }: MarkProps & { status: Status }): ReactElement {
  return <circle className={`actual ${status}`} cx={x} cy={middle} r={5.5} />;
}
