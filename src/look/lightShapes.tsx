/** Shapes of lights, drawn: fonts differ in what ✓ and ▲ look like, and some screens have no colour. */
import React from 'react';
import type { ReactElement } from 'react';

const SHAPES = {
  check: <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  triangle: <path d="M8 2.5l6.5 11.5h-13z" fill="currentColor" />,
  cross: <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  ring: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  /** Something is to be done, though it is no light. */
  mark: (
    <path
      d="M8 2.5v7M8 12v2"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="butt"
    />
  ),
} as const;

export type LightShape = keyof typeof SHAPES;

/** One of the shapes, as high as a letter; screen readers hear the word beside it. */
export function ShapeIcon({ shape }: { readonly shape: LightShape }): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width="0.8em" height="0.8em" aria-hidden="true" focusable="false">
      {SHAPES[shape]}
    </svg>
  );
}
