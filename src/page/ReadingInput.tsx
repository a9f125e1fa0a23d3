import React, { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Book, Reading } from '../core/book';
import type { CellView } from './tableView';
import { TEXTS } from './texts';
import { adviceOn, withTyped } from './typedReading';
import type { TypedColumn } from './typedReading';

interface ReadingInputProps {
  readonly book: Book;
  readonly reading: Reading;
  readonly column: TypedColumn;
  readonly cell: CellView;
  readonly onBook: (book: Book) => void;
}

/** A cell of Số liệu to type into. As in a spreadsheet, Enter or leaving the cell takes the text. */
export function ReadingInput(props: ReadingInputProps): JSX.Element {
  const { book, reading, column, cell, onBook } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    if (draft !== null && draft !== cell.text) {
      onBook(withTyped(book, reading.row, column, draft));
    }
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') setDraft(null);
  };
  const advice = adviceOn(book.plan, reading, column);
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={TEXTS.readingCell(cell.column.header, reading.row)}
        aria-invalid={advice !== null}
        value={draft ?? cell.text}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {advice !== null && (
        <p className="advice" role="alert">
          {advice}
        </p>
      )}
    </>
  );
}
