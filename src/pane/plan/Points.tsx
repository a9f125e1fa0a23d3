import { PrimaryButton } from 'office-ui-fabric-react';
import React, { useState } from 'react';
import type { ReactElement } from 'react';
import type { OpenPoint } from '../../live/openPoints';
import { openFirst, openPoints } from '../../live/openPoints';
import type { PlanPageProps } from '../paneState';
import { FewItems } from './FewItems';
import { PointCard } from './PointCard';

/** Targets about to change that are shown before somebody asks for all. */
const FEW = 5;

/** Choices bear on targets at the next Cập nhật đánh giá: which ones, and the button for it. */
function Pending({
  points,
  state,
  text,
  actions,
}: PlanPageProps & { readonly points: readonly OpenPoint[] }): ReactElement | null {
  const { points: words, number } = text.plan;
  const pending = points.flatMap((point) => point.pending);
  if (pending.length === 0) return null;
  const shown = (value: number | string | null): string =>
    value === null ? words.noTarget : typeof value === 'number' ? number(value) : value;
  return (
    <div className="note near stack" role="status">
      <p className="lead">{words.pending(pending.length)}</p>
      <FewItems items={pending} few={FEW} text={text}>
        {({ indicator, year, before, after }) =>
          words.change(indicator.id, year, shown(before), shown(after))
        }
      </FewItems>
      <PrimaryButton
        text={words.refresh}
        disabled={state.running !== null}
        allowDisabledFocus
        onClick={() => void actions.run({ command: 'refresh' })}
      />
    </div>
  );
}

/** Điểm cần làm rõ: both quotes, what is applied, the officer's choice. */
export function Points(props: PlanPageProps): ReactElement {
  const { open, text } = props;
  const { points: words } = text.plan;
  const points = openPoints(open.book.plan);
  const first = openFirst(points);
  // A point that is decided on stays where it is until the list is asked for again.
  const [asked, setAsked] = useState(() => first.map(({ point }) => point.id));
  const [showsAll, setAll] = useState(false);
  if (points.length === 0) return <p>{words.none}</p>;
  const filters = [
    { label: words.open(first.length), all: false },
    { label: words.all(points.length), all: true },
  ];
  const shown = showsAll
    ? points
    : asked.flatMap((id) => points.filter(({ point }) => point.id === id));
  const choose = (all: boolean): void => {
    setAll(all);
    setAsked(first.map(({ point }) => point.id));
  };
  return (
    <>
      <p className="muted">{words.hint}</p>
      <Pending {...props} points={points} />
      <fieldset className="radio-set">
        <legend className="visually-hidden">{words.filter}</legend>
        <div className="row">
          {filters.map(({ label, all }) => (
            <label key={label} className="radio-line">
              <input
                type="radio"
                name="points-filter"
                checked={showsAll === all}
                onChange={() => choose(all)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {shown.length === 0 && <p>{words.allDecided}</p>}
      <ul className="list points">
        {shown.map((point) => (
          <li key={point.point.id}>
            <PointCard {...props} shown={point} />
          </li>
        ))}
      </ul>
    </>
  );
}
