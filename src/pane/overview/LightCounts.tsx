import { PrimaryButton } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { countsOf } from '../../core/measure/counts';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Status } from '../../core/measure/status';
import type { Texts } from '../../locales/texts';
import { ShapeIcon } from '../../look/lightShapes';
import { LIGHT_SHAPES } from '../shell/lightModel';
import { judgedOf, LIGHTS, NOT_LIGHTS } from './countedLights';

interface LightCountsProps {
  readonly scores: readonly IndicatorScore[];
  readonly text: Texts;
  /** Whose indicators alone are listed. */
  readonly pressed: Status | null;
  readonly onPress: (status: Status) => void;
  readonly onRefresh: () => void;
}

/** How many indicators have each light; a press lists them alone, another one all again. The way to judge anew. */
export function LightCounts(props: LightCountsProps): ReactElement {
  const { scores, text, pressed, onPress, onRefresh } = props;
  const counts = countsOf(scores);
  const button = (status: Status): ReactElement => (
    <button
      key={status}
      type="button"
      className={`light ${status}`}
      aria-pressed={pressed === status}
      onClick={() => onPress(status)}
    >
      <span className="count">{counts[status]}</span>
      <span className="word">
        <ShapeIcon shape={LIGHT_SHAPES[status]} /> {text.shell.lights[status]}
      </span>
    </button>
  );
  const told = NOT_LIGHTS.filter((status) => counts[status] > 0 || pressed === status);
  return (
    <section className="section overview-counts" aria-label={text.overview.lightsHint}>
      <div className="split overview-judged">
        <p>{text.overview.total(judgedOf(counts), scores.length)}</p>
        <PrimaryButton text={text.shell.commands.refresh} onClick={onRefresh} />
      </div>
      <div className="overview-lights">{LIGHTS.map(button)}</div>
      {told.length > 0 && <div className="overview-others">{told.map(button)}</div>}
    </section>
  );
}
