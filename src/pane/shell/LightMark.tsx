import React from 'react';
import type { ReactElement } from 'react';
import { STATUS_WORDS } from '../../core/measure/status';
import type { Status, Verdict } from '../../core/measure/status';
import type { Texts } from '../../locales/texts';
import { ShapeIcon } from '../../look/lightShapes';
import { LIGHT_SHAPES } from './lightModel';

type LightMarkProps = { readonly text: Texts } & (
  | { readonly verdict: Verdict }
  /** Of many indicators: `Đạt, vượt`. */
  | { readonly status: Status }
);

/** A light: shape and word, so that colour never stands alone. Of one indicator it says the verdict. */
export function LightMark(props: LightMarkProps): ReactElement {
  const { shell } = props.text;
  const status = 'verdict' in props ? STATUS_WORDS[props.verdict].status : props.status;
  const word = 'verdict' in props ? shell.verdicts[props.verdict] : shell.lights[status];
  return (
    <span className={`light light-mark ${status}`}>
      <ShapeIcon shape={LIGHT_SHAPES[status]} />
      {word}
    </span>
  );
}
