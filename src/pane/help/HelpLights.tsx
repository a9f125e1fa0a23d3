import React from 'react';
import type { ReactElement } from 'react';
import type { Status } from '../../core/measure/status';
import type { PageProps } from '../paneState';
import { LightMark } from '../shell/LightMark';

/** What a figure is, and what it is not: no light says more than these three. */
const LIGHTS = ['met', 'near', 'off'] as const satisfies readonly Status[];
const OTHERS = [
  'noData',
  'notDue',
  'noTarget',
  'notAssessable',
  'invalid',
] as const satisfies readonly Status[];

function Meanings({ of, text }: Pick<PageProps, 'text'> & { of: readonly Status[] }): ReactElement {
  return (
    <dl className="help-lights">
      {of.map((status) => (
        <div key={status}>
          <dt>
            <LightMark status={status} text={text} />
          </dt>
          <dd>{text.help.lights.when[status]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Each light: shape, word, and when it stands there. */
export function HelpLights({ state, text }: PageProps): ReactElement {
  const { lights } = text.help;
  const { book } = state;
  return (
    <>
      <p>{lights.intro}</p>
      <Meanings of={LIGHTS} text={text} />
      {book?.kind === 'plan' && <p>{lights.tolerance(book.book.plan.tolerance)}</p>}
      <p>{lights.insideYear}</p>
      <p>{lights.notLights}</p>
      <Meanings of={OTHERS} text={text} />
    </>
  );
}
