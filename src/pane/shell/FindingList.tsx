import React from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import type { PaneActions } from '../paneState';
import type { FindingView } from './findingView';
import { useReadOn } from './useReadOn';

interface FindingListProps {
  readonly views: readonly FindingView[];
  /** Whether somebody asked for all of them. */
  readonly isWhole?: boolean;
  readonly text: Texts;
  readonly actions: Pick<PaneActions, 'reveal'>;
}

/** Findings, each with a jump to its cell. */
export function FindingList(props: FindingListProps): ReactElement {
  const { views, isWhole = false, text, actions } = props;
  const { shell } = text;
  const list = useReadOn<HTMLUListElement>(isWhole, views.length);
  return (
    <ul ref={list} className="list">
      {views.map(({ severity, place, sentence }, index) => (
        <li key={index}>
          <span className={`severity ${severity}`}>{shell.severity[severity]}</span>
          {place !== null && (
            <button
              type="button"
              className="reveal"
              onClick={() => actions.reveal(place.sheet, place.cell)}
            >
              {shell.cellPlace(place.sheet, place.cell)}
            </button>
          )}
          <span className="finding-said" lang="vi">
            {sentence}
          </span>
        </li>
      ))}
    </ul>
  );
}
