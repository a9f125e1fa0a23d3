import React from 'react';
import type { ReactElement } from 'react';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import { amountTexts } from '../../core/overview/amountTexts';
import { leadToday } from '../../core/plan/lead';
import type { CellPlace } from '../../live/places';
import type { Texts } from '../../locales/texts';
import type { PlanPageProps } from '../paneState';
import { LightMark } from '../shell/LightMark';
import { BulletChart } from './BulletChart';
import { toldText } from './details';
import { Explanation } from './Explanation';
import { trendKey, valueText } from './figures';
import { Told } from './Told';

type IndicatorRowProps = Pick<PlanPageProps, 'open' | 'text' | 'actions'> & {
  readonly scored: IndicatorScore;
  /** Its row in Theo dõi; undefined where it has none. */
  readonly place: CellPlace | undefined;
};

/** One indicator: its light, its numbers, its way to the last year, and on demand why. */
export const IndicatorRow = React.memo(function IndicatorRow(
  props: IndicatorRowProps,
): ReactElement {
  const { scored, open, text, actions, place } = props;
  const { indicator, current } = scored;
  return (
    <li>
      <div className="overview-row-head">
        <LightMark verdict={current.verdict} text={text} />
        <span className="muted small">{indicator.id}</span>
        {place !== undefined && (
          <button
            type="button"
            className="reveal small"
            aria-label={text.overview.jumpTo(indicator.id)}
            onClick={() => actions.reveal(place.sheet, place.cell)}
          >
            {text.overview.jump}
          </button>
        )}
      </div>
      <h4 lang="vi">{indicator.name}</h4>
      <Amounts scored={scored} text={text} />
      <BulletChart plan={open.book.plan} scored={scored} text={text} />
      <Way scored={scored} text={text} />
      <Reasons scored={scored} text={text} />
      <Explanation scored={scored} open={open} text={text} actions={actions} />
    </li>
  );
});

interface PartProps {
  readonly scored: IndicatorScore;
  readonly text: Texts;
}

/** Mục tiêu, Thực hiện, Chênh lệch; nothing where there is neither of the first two. */
function Amounts({ scored, text }: PartProps): ReactElement | null {
  const { target, actual, gap } = amountTexts(scored);
  if (target === '' && actual === '') return null;
  const amount = (label: string, value: string, kind = ''): ReactElement => (
    <div>
      <dt>{label}</dt>
      <dd lang="vi" className={kind}>
        {value === '' ? <Missing text={text} /> : value}
      </dd>
    </div>
  );
  return (
    <dl className="overview-amounts">
      {amount(text.overview.target, target)}
      {amount(text.overview.actual, actual)}
      {amount(text.overview.gap, gap, `gap ${scored.current.status}`)}
    </dl>
  );
}

function Missing({ text }: { readonly text: Texts }): ReactElement {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{text.overview.missing}</span>
    </>
  );
}

/** Xu hướng and Khả năng hoàn thành. */
function Way({ scored, text }: PartProps): ReactElement | null {
  const trend = trendKey(scored);
  const { before, outlook } = scored;
  if (trend === null && outlook === '') return null;
  const earlier = before === null ? '' : valueText(scored, before);
  return (
    <div className="small overview-way">
      {trend !== null && (
        <p>
          <span className="muted">{text.overview.trend(earlier)}: </span>
          {text.overview.trends[trend]}
        </p>
      )}
      {outlook !== '' && (
        <p>
          <span className="muted">{text.overview.outlook}: </span>
          <span lang="vi">{outlook}</span>
        </p>
      )}
    </div>
  );
}

/** Of what is not met: why, as the unit says, and who answers for it. */
function Reasons({ scored, text }: PartProps): ReactElement | null {
  const cause = toldText(scored, 'cause');
  if (cause === null) return null;
  const lead = leadToday(scored.indicator);
  return (
    <div className="small overview-way">
      <p>
        <span className="muted">{text.overview.cause}: </span>
        <Told told={cause} none={text.overview.noCause} text={text} />
      </p>
      <p>
        <span className="muted">{text.overview.lead}: </span>
        {lead === '' ? text.overview.noLead : <span lang="vi">{lead}</span>}
      </p>
    </div>
  );
}
