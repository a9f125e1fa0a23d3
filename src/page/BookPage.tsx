import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Book } from '../core/book';
import { SHEETS } from '../sheets/names';
import { READING_TABLE } from '../sheets/readingTable';
import { Choices } from './Choices';
import { Header } from './Header';
import { recalculate } from './recalculate';
import { SheetBar } from './SheetBar';
import { SheetView } from './SheetView';
import { TEXTS } from './texts';
import { typedHeaders } from './typedReading';

/** The workbook of a book: choices above, one sheet at a time below. */
export function BookPage({ initial }: { readonly initial: Book }): ReactElement {
  const [book, setBook] = useState(initial);
  const recalculated = useMemo(() => recalculate(book), [book]);
  const { spec } = recalculated;
  const sheets = spec.sheets.filter(({ hidden }) => hidden !== true);
  const [selected, setSelected] = useState<string>(SHEETS.track);
  const [allColumns, setAllColumns] = useState(false);
  const sheet = sheets.find(({ name }) => name === selected) ?? sheets[0];
  return (
    <div className="page">
      <Header book={book} spec={spec} />
      <section className="controls">
        <Choices
          plan={book.plan}
          selection={book.selection}
          onChange={(selection) => setBook({ ...book, selection })}
        />
        <p className="hint">
          {TEXTS.demo} {TEXTS.howTo(READING_TABLE.sheet, typedHeaders())}
        </p>
      </section>
      <SheetBar
        names={sheets.map(({ name }) => name)}
        selected={selected}
        onSelect={setSelected}
        allColumns={allColumns}
        onAllColumns={setAllColumns}
      />
      {sheet !== undefined && (
        <SheetView
          key={sheet.name}
          book={book}
          recalculated={recalculated}
          sheet={sheet}
          allColumns={allColumns}
          onBook={setBook}
        />
      )}
    </div>
  );
}
