import React, { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar';
import { unassignedIndicators } from '../../live/units/unassigned';
import { groupViews, reviewDay, unitViews } from '../../live/units/unitViews';
import { SHEETS } from '../../sheets/names';
import type { PlanPageProps } from '../paneState';
import { GiveForm } from './GiveForm';
import type { GiveStart } from './GiveForm';
import { GroupList } from './GroupList';
import { PasteList } from './PasteList';
import { Unassigned } from './Unassigned';
import { UnitList } from './UnitList';

/** Đơn vị: who is there, who is given what, and new ones from a pasted list. */
export function UnitsPage(props: PlanPageProps): ReactElement {
  const { text, actions, open } = props;
  const views = useMemo(() => unitViews(open), [open]);
  const groups = useMemo(() => groupViews(open), [open]);
  const unassigned = useMemo(() => unassignedIndicators(open), [open]);
  const [start, setStart] = useState<GiveStart | null>(null);
  const form = useRef<HTMLDetailsElement>(null);
  const give = (wanted: Omit<GiveStart, 'turn'>): void => {
    setStart((before) => ({ ...wanted, turn: (before?.turn ?? 0) + 1 }));
    if (form.current === null) return;
    form.current.open = true;
    form.current.querySelector('summary')?.focus();
    form.current.scrollIntoView({ block: 'start' });
  };
  const day = vietnameseDate(reviewDay(open));
  const existing = views.filter(({ existence }) => existence === 'now').length;
  return (
    <>
      <section className="section">
        <h2>{text.shell.pages.units}</h2>
        <p>{text.units.summary(views.length, existing, day)}</p>
        <button
          type="button"
          className="reveal"
          onClick={() => actions.reveal(SHEETS.units, views[0]?.cell ?? 'A1')}
        >
          {text.units.openSheet}
        </button>
      </section>
      <Unassigned
        {...props}
        unassigned={unassigned}
        onGive={() => give({ unit: '', indicators: unassigned.map(({ id }) => id) })}
      />
      <UnitList {...props} views={views} onGive={(unit) => give({ unit, indicators: [] })} />
      <GroupList {...props} groups={groups} day={day} />
      <details className="section unit-fold" ref={form}>
        <summary>
          <h3>{text.units.give.title}</h3>
        </summary>
        <GiveForm
          {...props}
          key={start?.turn ?? 0}
          start={start}
          unassigned={unassigned.map(({ id }) => id)}
        />
      </details>
      <PasteList {...props} />
    </>
  );
}
