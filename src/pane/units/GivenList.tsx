import React from 'react';
import type { ReactElement } from 'react';
import type { GivenIndicator } from '../../live/units/unitViews';
import type { Texts } from '../../locales/texts';
import { SHEETS } from '../../sheets/names';
import type { PaneActions } from '../paneState';
import { RevealCell } from './RevealCell';

interface GivenListProps {
  readonly given: readonly GivenIndicator[];
  readonly text: Texts;
  readonly actions: Pick<PaneActions, 'reveal'>;
}

/** What somebody is given, each with a jump to its row in Giao chỉ tiêu. */
export function GivenList({ given, text, actions }: GivenListProps): ReactElement | null {
  const { unit, roles } = text.units;
  if (given.length === 0) return null;
  return (
    <>
      <p className="lead unit-heading">{unit.given}</p>
      <ul className="list">
        {given.map(({ id, name, role, through, cell }) => (
          <li key={`${role}|${id}`}>
            <RevealCell
              place={cell === null ? null : { sheet: SHEETS.assignments, cell }}
              actions={actions}
            >
              <span className="lead">{id}</span> <span lang="vi">{name}</span>
            </RevealCell>
            <span className="muted small unit-role">
              {roles[role]}
              {through !== null && (
                <>
                  {' · '}
                  {unit.through(through)}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
