import React from 'react';
import type { ReactElement } from 'react';
import type { UnassignedIndicator } from '../../live/units/unassigned';
import type { PageProps } from '../paneState';
import { RevealCell } from './RevealCell';

interface UnassignedProps extends PageProps {
  readonly unassigned: readonly UnassignedIndicator[];
  readonly onGive: () => void;
}

/** Indicators that nobody leads: counted, each with the row that waits. */
export function Unassigned({ unassigned, onGive, text, actions }: UnassignedProps): ReactElement {
  const words = text.units.unassigned;
  if (unassigned.length === 0) {
    return (
      <section className="section">
        <p className="note met">{words.none}</p>
      </section>
    );
  }
  return (
    <section className="section">
      <div className="note near">
        <h3>{words.title(unassigned.length)}</h3>
        <p>{words.why}</p>
        <button type="button" className="reveal" onClick={onGive}>
          {words.give}
        </button>
      </div>
      <details className="unit-fold">
        <summary>{words.show}</summary>
        <ul className="list">
          {unassigned.map(({ id, name, place }) => (
            <li key={id}>
              <RevealCell place={place} actions={actions}>
                <span className="lead">{id}</span> <span lang="vi">{name}</span>
              </RevealCell>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
