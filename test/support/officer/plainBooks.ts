/** Workbooks of ours as plainer programs save them: what those do not know is gone. */
import { parseCell } from '../../../src/core/a1';
import { OfficersBook } from './officersBook';

const SHEETS = /^xl\/worksheets\/sheet\d+\.xml$/;

/** Google Sheets: values, formulas and formats, no tables. */
export function withoutTables(bytes: Uint8Array): OfficersBook {
  const book = new OfficersBook(bytes);
  for (const name of book.names()) {
    if (/^xl\/tables\//.test(name)) book.drop(name);
    if (!SHEETS.test(name)) continue;
    // A page has no table.
    if (!book.text(name).includes('<tableParts')) continue;
    book.edit(name, /<tableParts.*<\/tableParts>/, '');
    book.drop(name.replace('worksheets/', 'worksheets/_rels/') + '.rels');
  }
  book.edit('[Content_Types].xml', /<Override PartName="\/xl\/tables\/[^>]*>/g, '');
  return book;
}

/** A cell without its format, its string inside it, its address only where it is needed. */
function plainCell(cell: string, strings: readonly string[], isNext: boolean): string {
  const inline = cell.replace(
    / t="s"><v>(\d+)<\/v>/,
    (_, at: string) => ` t="inlineStr"><is>${strings[Number(at)] ?? ''}</is>`,
  );
  const unformatted = inline.replace(/ s="\d+"/, '');
  return isNext ? unformatted.replace(/ r="[A-Z]+\d+"/, '') : unformatted;
}

function plainRow(row: string, strings: readonly string[]): string {
  let next = 1;
  return row.replace(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs, (cell, address: string) => {
    const column = parseCell(address)?.column ?? 0;
    const isNext = column === next;
    next = column + 1;
    return plainCell(cell, strings, isNext);
  });
}

/** SheetJS: no tables, no formats, no rules, strings in their cells, no addresses where cells follow. */
export function withoutLooks(bytes: Uint8Array): Uint8Array {
  const book = withoutTables(bytes);
  const table = book.text('xl/sharedStrings.xml');
  const strings = [...table.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => item);
  for (const name of book.names().filter((each) => SHEETS.test(each))) {
    book.edit(name, /<row .*?<\/row>/gs, (row) => plainRow(row, strings));
    const text = book.text(name);
    if (!/<(?:conditionalFormatting|dataValidations)/.test(text)) continue;
    book.edit(name, /<(conditionalFormatting|dataValidations).*<\/\1>/s, '');
  }
  return book.save();
}
