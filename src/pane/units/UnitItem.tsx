import React from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Unit } from '../../core/plan/types';
import type { UnitView } from '../../live/units/unitViews';
import { SHEETS } from '../../sheets/names';
import type { PageProps } from '../paneState';
import { GivenList } from './GivenList';
import { givenText, validityText } from './unitWords';

interface UnitItemProps extends PageProps {
  readonly view: UnitView;
  readonly onGive: (unit: string) => void;
}

function Fact({ term, children }: { term: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const names = (units: readonly Unit[]): ReactElement => (
  <span lang="vi">{units.map(({ name }) => name).join('; ')}</span>
);

function Facts({ view, text }: Pick<UnitItemProps, 'view' | 'text'>): ReactElement {
  const { unit, groups, successors, predecessors } = view;
  const words = text.units.unit;
  const place = [unit.level, unit.block].filter((part) => part !== '').join(', ');
  return (
    <dl className="facts">
      <Fact term={words.code}>
        {unit.shortName === '' ? unit.code : `${unit.code} (${unit.shortName})`}
      </Fact>
      {place !== '' && (
        <Fact term={words.level}>
          <span lang="vi">{place}</span>
        </Fact>
      )}
      <Fact term={words.validity}>{validityText(unit, text)}</Fact>
      {groups.length > 0 && (
        <Fact term={words.groups}>
          <span lang="vi">{groups.map(({ name }) => name).join('; ')}</span>
        </Fact>
      )}
      {successors.length > 0 && <Fact term={words.successors}>{names(successors)}</Fact>}
      {predecessors.length > 0 && <Fact term={words.predecessors}>{names(predecessors)}</Fact>}
      {unit.aliases.length > 0 && (
        <Fact term={words.aliases}>
          <span lang="vi">{unit.aliases.join('; ')}</span>
        </Fact>
      )}
    </dl>
  );
}

/** A unit: what counts on one line, the rest when it is opened. */
export function UnitItem({ view, text, actions, onGive }: UnitItemProps): ReactElement {
  const { unit, cell, existence, given } = view;
  const words = text.units.unit;
  return (
    <li>
      <details className="unit-fold">
        <summary>
          <span lang="vi">{unit.name}</span>
          {existence !== 'now' && (
            <span className="unit-ended"> · {words.existence[existence]}</span>
          )}
          <span className="unit-given muted small">{givenText(given, text)}</span>
        </summary>
        <Facts view={view} text={text} />
        <GivenList given={given} text={text} actions={actions} />
        <div className="row unit-links">
          {cell !== null && (
            <button
              type="button"
              className="reveal"
              onClick={() => actions.reveal(SHEETS.units, cell)}
            >
              {words.openRow}
            </button>
          )}
          {existence !== 'ended' && (
            <button type="button" className="reveal" onClick={() => onGive(unit.name)}>
              {words.give}
            </button>
          )}
        </div>
      </details>
    </li>
  );
}
