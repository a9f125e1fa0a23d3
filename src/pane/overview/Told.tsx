import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import type { ToldText } from './details';

interface ToldProps {
  readonly told: ToldText;
  /** What is said where nobody says anything. */
  readonly none: string;
  readonly text: Texts;
}

/** Nguyên nhân or Giải pháp. */
export function Told({ told, none, text }: ToldProps): ReactElement {
  switch (told.kind) {
    case 'one':
      return <span lang="vi">{told.text}</span>;
    case 'several':
      return <>{text.overview.severalTell(told.rows)}</>;
    case 'none':
      return <>{none}</>;
  }
}
