import React from 'react';
import type { ReactElement } from 'react';
import type { GroupView } from '../../live/units/unitViews';
import type { PageProps } from '../paneState';
import { GivenList } from './GivenList';
import { givenText } from './unitWords';

interface GroupListProps extends PageProps {
  readonly groups: readonly GroupView[];
  /** The review date as people write it. */
  readonly day: string;
}

function Group({
  view: { group, isInUse, members, given },
  text,
  actions,
}: PageProps & { readonly view: GroupView }): ReactElement {
  const words = text.units.groups;
  const isEmpty = members.length === 0 && isInUse;
  return (
    <li>
      <details className="unit-fold">
        <summary>
          <span lang="vi">{group.name}</span>
          <span className="unit-given muted small">
            {isInUse ? words.members(members.length) : words.ended} · {givenText(given, text)}
          </span>
        </summary>
        {isEmpty && (
          <p className="note near">
            {words.none}
            {given.length > 0 && ` ${words.notAsked}`}
          </p>
        )}
        {members.length > 0 && <p lang="vi">{members.map(({ name }) => name).join('; ')}</p>}
        <GivenList given={given} text={text} actions={actions} />
      </details>
    </li>
  );
}

/** Groups that plans give work to, with who is in them on the review date. */
export function GroupList({ groups, day, ...props }: GroupListProps): ReactElement | null {
  const words = props.text.units.groups;
  if (groups.length === 0) return null;
  return (
    <details className="section unit-fold">
      <summary>
        <h3>{words.title(groups.length)}</h3>
      </summary>
      <p className="muted">{words.intro(day)}</p>
      <ul className="list">
        {groups.map((view) => (
          <Group key={view.group.code} {...props} view={view} />
        ))}
      </ul>
    </details>
  );
}
