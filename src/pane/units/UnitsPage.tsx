import React, { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { vietnameseDate } from '../../core/calendar';
import { unassignedIndicators } from '../../live/units/unassigned';
import { groupViews, reviewDay, unitViews } from '../../live/units/unitViews';
import { SHEETS } from '../../sheets/names';
import type { PlanPageProps } from '../paneState';
import { GiveForm } from './GiveForm';
import { GroupList } from './GroupList';
import { PasteList } from './PasteList';
import { Unassigned } from './Unassigned';
import { UnitList } from './UnitList';
import { NO_GIVING } from './useGiving';
import type { GivingForm } from './useGiving';

/** Đơn vị: who is there, who is given what, and new ones from a pasted list. */
export function UnitsPage(props: PlanPageProps): ReactElement {
  const { text, actions, open } = props;
  const views = useMemo(() => unitViews(open), [open]);
  const groups = useMemo(() => groupViews(open), [open]);
  const unassigned = useMemo(() => unassignedIndicators(open), [open]);
  const { drafts } = actions;
  // Only at first: writing empties the form, and what came of it is said below.
  const [isBegun] = useState(drafts.get('give') !== null);
  // How often the form was begun anew.
  const [turn, setTurn] = useState(0);
  const form = useRef<HTMLDetailsElement>(null);
  const give = (wanted: Partial<GivingForm>): void => {
    drafts.keep('give', { ...NO_GIVING, ...wanted });
    setTurn((before) => before + 1);
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
        onGive={() => give({ chosen: new Set(unassigned.map(({ id }) => id)) })}
      />
      <UnitList {...props} views={views} onGive={(unit) => give({ unit })} />
      <GroupList {...props} groups={groups} day={day} />
      <details className="section unit-fold" ref={form} open={isBegun}>
        <summary>
          <h3>{text.units.give.title}</h3>
        </summary>
        <GiveForm {...props} key={turn} unassigned={unassigned.map(({ id }) => id)} />
      </details>
      <PasteList {...props} />
    </>
  );
}
