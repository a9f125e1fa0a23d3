import React from 'react';
import type { ReactElement } from 'react';
import type { BoxView, HeadView } from './headView';

function Box({ box }: { readonly box: BoxView }): ReactElement {
  return (
    <div className={`box ${box.className}${box.long ? ' long' : ''}`}>
      <dt className={box.labelClass}>{box.label}</dt>
      <dd>{box.text}</dd>
    </div>
  );
}

interface SheetHeadProps {
  readonly view: HeadView;
  readonly titled: boolean;
}

/** Titles and count boxes above a sheet's tables. */
export function SheetHead({ view, titled }: SheetHeadProps): ReactElement {
  return (
    <div className="head">
      {titled &&
        view.lines.map(({ key, text, className }) => (
          <p key={key} className={className}>
            {text}
          </p>
        ))}
      {view.boxes.length > 0 && (
        <dl className="boxes">
          {view.boxes.map((box) => (
            <Box key={box.key} box={box} />
          ))}
        </dl>
      )}
    </div>
  );
}
