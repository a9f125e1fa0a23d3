import React from 'react';
import type { ReactElement } from 'react';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Status } from '../../core/measure/status';
import type { Plan } from '../../core/plan/types';
import type { Texts } from '../../locales/texts';
import type { Bullet } from './bullet';
import { bulletOf, isBaselineBeyond } from './bullet';
import { ActualMark, BaselineMark, DueMark, FinalMark, YearMarkLine } from './chartMarks';
import type { ChartTexts } from './figures';
import { chartTexts } from './figures';

/** Pixels; widths are shares of the chart's. */
const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;
const GROUND = 12;
const BAR = 6;

const percent = (share: number): string => `${share}%`;

interface BulletChartProps {
  readonly plan: Plan;
  readonly scored: IndicatorScore;
  readonly text: Texts;
}

/** From the baseline through the yearly targets to the last, with the actual and this period's target. */
export function BulletChart({ plan, scored, text }: BulletChartProps): ReactElement | null {
  const bullet = bulletOf(plan, scored);
  if (bullet === null) return null;
  const said = chartTexts(scored, bullet);
  return (
    <figure className="bullet">
      <svg role="img" aria-label={text.overview.chart(said)} width="100%" height={HEIGHT}>
        {bullet.steps === null ? <Ground /> : <Steps count={bullet.steps} />}
        <Marks bullet={bullet} status={scored.current.status} />
      </svg>
      <figcaption aria-hidden="true" className="muted">
        <Captions said={said} isBaselineLast={isBaselineBeyond(bullet)} text={text} />
      </figcaption>
    </figure>
  );
}

interface CaptionsProps {
  readonly said: ChartTexts;
  readonly isBaselineLast: boolean;
  readonly text: Texts;
}

/** Each word with its mark: under another one it would pass for that one's. */
function Captions({ said, isBaselineLast, text }: CaptionsProps): ReactElement {
  const last = said.targets[said.targets.length - 1];
  const baseline = (
    <span>
      {said.baseline !== null && (
        <>
          <CaptionMark>
            <BaselineMark x="50%" middle={6} />
          </CaptionMark>
          {text.overview.chartFrom(said.baseline)}
        </>
      )}
    </span>
  );
  const target = (
    <span>
      {last !== undefined && (
        <CaptionMark>
          <FinalMark x="50%" middle={17} />
        </CaptionMark>
      )}
      {last === undefined ? text.overview.noTarget : text.overview.chartTo(last)}
    </span>
  );
  return isBaselineLast ? (
    <>
      {target}
      {baseline}
    </>
  ) : (
    <>
      {baseline}
      {target}
    </>
  );
}

function CaptionMark({ children }: { readonly children: ReactElement }): ReactElement {
  return (
    <svg className="caption-mark" width={12} height={12} focusable="false">
      {children}
    </svg>
  );
}

function Ground(): ReactElement {
  return <rect className="ground" width="100%" height={GROUND} y={MIDDLE - GROUND / 2} rx={3} />;
}

/** Words of a list, one block each. */
function Steps({ count }: { readonly count: number }): ReactElement {
  const width = 100 / count;
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <rect
          key={index}
          className="ground"
          x={percent(index * width + 0.5)}
          width={percent(width - 1)}
          height={GROUND}
          y={MIDDLE - GROUND / 2}
          rx={3}
        />
      ))}
    </>
  );
}

function Marks({ bullet, status }: { bullet: Bullet; status: Status }): ReactElement {
  const { from, actual, targets, due, baseline } = bullet;
  const last = targets[targets.length - 1];
  return (
    <>
      {from !== null && actual !== null && (
        <rect
          className={`bar ${status}`}
          x={percent(Math.min(from, actual.at))}
          width={percent(Math.abs(actual.at - from))}
          height={BAR}
          y={MIDDLE - BAR / 2}
        />
      )}
      {targets.map(({ year, at }) => (
        <YearMarkLine key={year} x={percent(at)} middle={MIDDLE} />
      ))}
      {baseline !== null && <BaselineMark x={percent(baseline.at)} middle={MIDDLE} />}
      {due !== null && <DueMark x={percent(due.at)} middle={MIDDLE} />}
      {last !== undefined && <FinalMark x={percent(last.at)} middle={MIDDLE} />}
      {actual !== null && <ActualMark x={percent(actual.at)} middle={MIDDLE} status={status} />}
    </>
  );
}
