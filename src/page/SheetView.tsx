import React from 'react';
import type { ReactElement } from 'react';
import type { Book } from '../core/book';
import { SHEETS } from '../sheets/names';
import { READING_TABLE } from '../sheets/readingTable';
import type { SheetSpec } from '../sheets/spec';
import { gridView } from './gridView';
import { headView } from './headView';
import { ReadingInput } from './ReadingInput';
import type { Recalculated } from './recalculate';
import { SheetGrid } from './SheetGrid';
import { SheetHead } from './SheetHead';
import type { CellRenderer } from './SheetTable';
import { SheetTable } from './SheetTable';
import { tableView } from './tableView';
import { isTypedColumn, readingAddress, withTyped } from './typedReading';

const plainCell: CellRenderer = (_, cell) => cell.text;

interface SheetViewProps {
  readonly book: Book;
  readonly recalculated: Recalculated;
  readonly sheet: SheetSpec;
  readonly allColumns: boolean;
  readonly onBook: (book: Book) => void;
}

/** Cells of Số liệu that can be typed into; all others show their text. */
function readingCell({ book, recalculated, onBook }: SheetViewProps): CellRenderer {
  return function renderReading(row, { column, text }) {
    const { key, header } = column;
    if (!isTypedColumn(key)) return text;
    const place = Number(row.key);
    return (
      <ReadingInput
        row={place}
        header={header}
        text={text}
        advice={recalculated.advice.get(readingAddress(place, key))}
        onType={(typed) => onBook(withTyped(book, place, key, typed))}
      />
    );
  };
}

/** One sheet: its head and its tables, which scroll together; a sheet without tables cell by cell. */
export function SheetView(props: SheetViewProps): ReactElement {
  const { sheet, allColumns, recalculated } = props;
  const { fineRows } = recalculated;
  if (sheet.tables.length === 0) {
    return (
      <main className="sheet" tabIndex={0} aria-label={sheet.name}>
        <SheetGrid view={gridView(sheet)} />
      </main>
    );
  }
  return (
    <main className="sheet" tabIndex={0} aria-label={sheet.name}>
      {/* The page's own title says what the title of Theo dõi says. */}
      <SheetHead view={headView(sheet)} titled={sheet.name !== SHEETS.track} />
      <div className={sheet.tables.length > 1 ? 'tables several' : 'tables'}>
        {sheet.tables.map((table) => (
          <SheetTable
            key={table.name}
            view={tableView(sheet, table, { allColumns, fineRows })}
            renderCell={table.name === READING_TABLE.name ? readingCell(props) : plainCell}
          />
        ))}
      </div>
    </main>
  );
}
