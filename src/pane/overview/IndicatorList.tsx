import { DefaultButton, Link } from 'office-ui-fabric-react';
import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { countsOf } from '../../core/measure/counts';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import { trackPlaces } from '../../live/places';
import type { PlanPageProps } from '../paneState';
import { useReadOn } from '../shell/useReadOn';
import { ChartLegend } from './ChartLegend';
import { judgedOf } from './countedLights';
import { IndicatorRow } from './IndicatorRow';
import type { ListFilter } from './listFilter';
import { EVERYTHING, filtered, searchable } from './listFilter';
import { listOrder } from './listOrder';

/** Rows that are drawn at first, and more at each press: eighty charts at once would be slow. */
const PAGE = 20;

interface IndicatorListProps extends PlanPageProps {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

/** Rows drawn so far; a new filter begins at the top. */
function usePages(filter: ListFilter) {
  const [pages, setPages] = useState({ filter, shown: PAGE });
  const shown = pages.filter === filter ? pages.shown : PAGE;
  return { shown, more: () => setPages({ filter, shown: shown + PAGE }) };
}

/** The indicators, what is not met first. */
export function IndicatorList(props: IndicatorListProps): ReactElement {
  const { open, text, actions, filter, onFilter } = props;
  const ordered = useMemo(() => listOrder(open.scores).map(searchable), [open.scores]);
  const found = useMemo(() => filtered(ordered, filter), [ordered, filter]);
  const { shown, more } = usePages(filter);
  const { status, search } = filter;
  return (
    <section className="section overview-all">
      <h3>
        {status === null ? text.overview.list : text.overview.listOf(text.shell.lights[status])}
      </h3>
      <input
        className="overview-search"
        type="search"
        aria-label={text.overview.search}
        placeholder={text.overview.searchHint}
        value={search}
        onChange={({ target }) => onFilter({ ...filter, search: target.value })}
      />
      <div className="split small">
        <p role="status" className="muted">
          {text.overview.shown(Math.min(shown, found.length), found.length)}
        </p>
        {found.length > 0 && <ChartLegend text={text} />}
      </div>
      {status === null && search === '' && <NoneNotMet {...props} />}
      {found.length === 0 && <NothingFound {...props} />}
      <Rows found={found.slice(0, shown)} asked={shown} open={open} text={text} actions={actions} />
      {found.length > shown && (
        <DefaultButton text={text.overview.showMore(PAGE, found.length - shown)} onClick={more} />
      )}
    </section>
  );
}

type RowsProps = Pick<PlanPageProps, 'open' | 'text' | 'actions'> & {
  readonly found: readonly IndicatorScore[];
  /** How many somebody asked for. */
  readonly asked: number;
};

function Rows({ found, asked, open, text, actions }: RowsProps): ReactElement {
  const places = useMemo(() => trackPlaces(open), [open]);
  const list = useReadOn<HTMLUListElement>(asked, found.length);
  return (
    <ul ref={list} className="list overview-list">
      {found.map((scored) => (
        <IndicatorRow
          key={scored.indicator.id}
          scored={scored}
          place={places.get(scored.indicator.id)}
          open={open}
          text={text}
          actions={actions}
        />
      ))}
    </ul>
  );
}

/** Good news is said; where there is none to say yet, what comes next. */
function NoneNotMet({ open, text, actions }: PlanPageProps): ReactElement | null {
  const counts = countsOf(open.scores);
  if (counts.off + counts.near > 0) return null;
  const judged = judgedOf(counts);
  return judged === 0 ? (
    <div className="note">
      <p>{text.overview.noneJudged}</p>
      <Link onClick={() => actions.open('readings')}>{text.overview.enterFigures}</Link>
    </div>
  ) : (
    <p className="note met">{text.overview.noneNotMet(judged)}</p>
  );
}

function NothingFound({ text, filter, onFilter }: IndicatorListProps): ReactElement {
  const { status, search } = filter;
  const isOnlyLight = status !== null && search === '';
  return (
    <div className="note">
      <p>
        {isOnlyLight
          ? text.overview.nothingOf(text.shell.lights[status])
          : text.overview.nothingFound}
      </p>
      <Link onClick={() => onFilter(EVERYTHING)}>{text.overview.clearFilter}</Link>
    </div>
  );
}
