import React, { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { TEXTS } from './texts';

interface ReadingInputProps {
  /** Row of the sheet and header of the column, for whoever cannot see the table. */
  readonly row: number;
  readonly header: string;
  readonly text: string;
  /** What to do about the cell, if anything. */
  readonly advice: string | undefined;
  readonly onType: (text: string) => void;
}

/** A cell of Số liệu to type into. As in a spreadsheet, Enter or leaving the cell takes the text. */
export function ReadingInput(props: ReadingInputProps): ReactElement {
  const { row, header, text, advice, onType } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    if (draft !== null && draft !== text) onType(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') setDraft(null);
  };
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        title={text}
        aria-label={TEXTS.readingCell(header, row)}
        aria-invalid={advice !== undefined}
        value={draft ?? text}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {advice !== undefined && (
        <p className="advice" role="status">
          {advice}
        </p>
      )}
    </>
  );
}
