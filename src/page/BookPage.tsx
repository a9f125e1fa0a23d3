import { Pivot, PivotItem, Toggle } from 'office-ui-fabric-react';
import React, { useMemo, useState } from 'react';
import type { Book } from '../core/book';
import { READING_TABLE } from '../sheets/readingTable';
import { Choices } from './Choices';
import { recalculate } from './recalculate';
import { SaveButton } from './SaveButton';
import { SheetView } from './SheetView';
import { TEXTS } from './texts';
import { typedHeaders } from './typedReading';

interface TabsProps {
  readonly names: readonly string[];
  readonly selected: string;
  readonly onSelect: (name: string) => void;
}

function Tabs({ names, selected, onSelect }: TabsProps): JSX.Element {
  return (
    <Pivot
      className="tabs"
      aria-label={TEXTS.sheets}
      headersOnly
      selectedKey={selected}
      onLinkClick={(item) => onSelect(item?.props.itemKey ?? selected)}
    >
      {names.map((name) => (
        <PivotItem key={name} itemKey={name} headerText={name} />
      ))}
    </Pivot>
  );
}

/** The workbook of a book: choices above, one sheet at a time below. */
export function BookPage({ initial }: { readonly initial: Book }): JSX.Element {
  const [book, setBook] = useState(initial);
  const { spec, fineRows } = useMemo(() => recalculate(book), [book]);
  const sheets = spec.sheets.filter(({ hidden }) => hidden !== true);
  const [selected, setSelected] = useState(spec.activeSheet ?? '');
  const [allColumns, setAllColumns] = useState(false);
  const sheet = sheets.find(({ name }) => name === selected) ?? sheets[0];
  return (
    <div className="page">
      <header className="banner">
        <div>
          <h1>{TEXTS.product}</h1>
          <p>{TEXTS.planLine(book.plan.number, book.plan.title)}</p>
        </div>
        <SaveButton book={book} spec={spec} />
      </header>
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
      <nav className="bar">
        <Tabs names={sheets.map(({ name }) => name)} selected={selected} onSelect={setSelected} />
        <Toggle
          className="columns"
          inlineLabel
          label={TEXTS.allColumns}
          checked={allColumns}
          onChange={(_, checked) => setAllColumns(checked === true)}
        />
      </nav>
      {sheet !== undefined && (
        <SheetView
          key={sheet.name}
          book={book}
          sheet={sheet}
          titled={sheet.name !== spec.activeSheet}
          options={{ allColumns, fineRows }}
          onBook={setBook}
        />
      )}
    </div>
  );
}
