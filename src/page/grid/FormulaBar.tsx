import React from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Texts } from '../../locales/texts';

interface FormulaBarProps {
  readonly text: Texts;
  /** Of what is selected, e.g. `B5:D9`. */
  readonly address: string;
  /** Of the active cell, or what is being typed into it. */
  readonly content: string;
  readonly isLocked: boolean;
  readonly onEnter: () => void;
  readonly onDraft: (draft: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: (to: EventTarget | null) => void;
}

/** The active cell's address and whole content; what can be typed into can be typed into here, too. */
export function FormulaBar(props: FormulaBarProps): ReactElement {
  const { text, address, content, isLocked, onEnter, onDraft, onKeyDown, onLeave } = props;
  return (
    <div className="formula-bar">
      <output aria-label={text.grid.address} className="address">
        {address}
      </output>
      <textarea
        className="content"
        aria-label={text.grid.content}
        rows={1}
        spellCheck={false}
        readOnly={isLocked}
        value={content}
        onFocus={onEnter}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => onLeave(event.relatedTarget)}
      />
    </div>
  );
}
