/** Books as .xlsx files, as the product saves them. */
import type { Book, Reading } from '../../src/core/book';
import type { CellValue } from '../../src/core/cells';
import { isCellError } from '../../src/core/cells';
import { scoreBook } from '../../src/core/measure/scoreBook';
import type { Change } from '../../src/host/host';
import { FileHost } from '../../src/host/file/fileHost';
import { READING_TABLE } from '../../src/sheets/readingTable';
import type { CellContent, WorkbookSpec } from '../../src/sheets/spec';
import { workbookSpec } from '../../src/sheets/workbook';

export function specOf(book: Book): WorkbookSpec {
  return workbookSpec(book, scoreBook(book));
}

/** Formulas of officers that yield what no typed cell can hold: an empty text, an error. */
const TYPED_FORMULAS: Readonly<Record<string, string>> = {
  '#DIV/0!': '1/0',
  '#N/A': 'NA()',
};

/** What was typed so that the cell holds the value: below the table, errors and '' are formulas. */
function typed(value: CellValue): CellContent {
  if (value === '') return { formula: '""', value };
  const formula = isCellError(value) ? TYPED_FORMULAS[value.error] : undefined;
  return formula === undefined ? value : { formula, value };
}

/** The change that another program makes when it writes a row of Số liệu. */
export function typeReading(reading: Reading): Change {
  return {
    kind: 'setCells',
    sheet: READING_TABLE.sheet,
    row: reading.row,
    column: READING_TABLE.firstColumn,
    rows: [READING_TABLE.columns.map(({ key }) => typed(reading[key]))],
  };
}

/**
 * A book's file.
 * @param inTable so many of the readings are in the table when the book is made; the others are
 *   typed into the saved book afterwards, and the table is not resized
 */
export async function bookFile(book: Book, inTable = book.readings.length): Promise<Uint8Array> {
  const spec = specOf({ ...book, readings: book.readings.slice(0, inTable) });
  const host = FileHost.create({ title: spec.title });
  await host.apply([
    ...spec.sheets.map((sheet): Change => ({ kind: 'addSheet', sheet })),
    ...spec.names.map((name): Change => ({ kind: 'setName', name })),
    ...(spec.activeSheet === undefined
      ? []
      : [{ kind: 'activate' as const, sheet: spec.activeSheet }]),
  ]);
  const below = book.readings.slice(inTable);
  if (below.length > 0) await host.apply(below.map(typeReading));
  return host.save();
}
