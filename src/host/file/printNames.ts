/** The names by which a book keeps what of a sheet is printed. */
import { columnName, quoteSheetName } from '../../core/a1';
import type { SheetSpec } from '../../sheets/spec';
import type { Book } from './book';
import { setDefinedNames } from './workbookPart';

/**
 * Whole columns as the print area: it ends with the data by itself, also after rows were added by
 * hand.
 */
export function setPrintNames(book: Book, spec: SheetSpec, tab: number): void {
  if (spec.print === undefined) return;
  const { titleRows, lastColumn } = spec.print;
  const sheet = quoteSheetName(spec.name);
  const area = {
    name: '_xlnm.Print_Area',
    refersTo: `${sheet}!$A:$${columnName(lastColumn)}`,
    tab,
  };
  const titles = (titleRows === undefined ? [] : [titleRows]).map(([first, last]) => ({
    name: '_xlnm.Print_Titles',
    refersTo: `${sheet}!$${first}:$${last}`,
    tab,
  }));
  book.editWorkbook((source, part) => setDefinedNames(source, part, [area, ...titles]));
}
