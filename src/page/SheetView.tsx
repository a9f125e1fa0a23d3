import React from 'react';
import type { Book } from '../core/book';
import { READING_TABLE } from '../sheets/readingTable';
import type { SheetSpec } from '../sheets/spec';
import { headView } from './headView';
import { ReadingInput } from './ReadingInput';
import { SheetHead } from './SheetHead';
import type { CellRenderer } from './SheetTable';
import { SheetTable } from './SheetTable';
import type { CellView, RowView, ViewOptions } from './tableView';
import { tableView } from './tableView';
import { isTypedColumn } from './typedReading';

/** Cells of Số liệu that can be typed into; all others show their text. */
function readingCell(book: Book, onBook: (book: Book) => void): CellRenderer {
  return function renderReading(row: RowView, cell: CellView) {
    const { key } = cell.column;
    const reading = book.readings.find((known) => String(known.row) === row.key);
    if (reading === undefined || !isTypedColumn(key)) return cell.text;
    return <ReadingInput book={book} reading={reading} column={key} cell={cell} onBook={onBook} />;
  };
}

const plainCell: CellRenderer = (_, cell) => cell.text;

interface SheetViewProps {
  readonly book: Book;
  readonly sheet: SheetSpec;
  /** False where the page's own title says the same. */
  readonly titled: boolean;
  readonly options: ViewOptions;
  readonly onBook: (book: Book) => void;
}

/** One sheet: its head and its tables, which scroll together. */
export function SheetView({ book, sheet, titled, options, onBook }: SheetViewProps): JSX.Element {
  return (
    <main className="sheet" tabIndex={0} aria-label={sheet.name}>
      <SheetHead view={headView(sheet)} titled={titled} />
      <div className={sheet.tables.length > 1 ? 'tables several' : 'tables'}>
        {sheet.tables.map((table) => (
          <SheetTable
            key={table.name}
            view={tableView(sheet, table, options)}
            renderCell={table.name === READING_TABLE.name ? readingCell(book, onBook) : plainCell}
          />
        ))}
      </div>
    </main>
  );
}
