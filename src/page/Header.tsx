import React from 'react';
import type { ReactElement } from 'react';
import type { Book } from '../core/book';
import type { WorkbookSpec } from '../sheets/spec';
import { SaveButton } from './SaveButton';
import { TEXTS } from './texts';

interface HeaderProps {
  readonly book: Book;
  readonly spec: WorkbookSpec;
}

/** What the page is, for which plan, and the button that takes it home. */
export function Header({ book, spec }: HeaderProps): ReactElement {
  return (
    <header className="banner">
      <div>
        <h1>{TEXTS.product}</h1>
        <p>{TEXTS.planLine(book.plan.number, book.plan.title)}</p>
      </div>
      <SaveButton book={book} spec={spec} />
    </header>
  );
}
