/**
 * The two hosts with an officer before each: the same load, the same day's work, the same refresh. Both
 * begin with the new workbook of Excel, one empty sheet.
 */
import { parseAreas } from '../../../src/core/areas';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import type { FileHost } from '../../../src/host/file/fileHost';
import { appendColumns } from '../../../src/host/file/tablePart';
import type { Host } from '../../../src/host/host';
import { isFormula, type WorkbookSpec } from '../../../src/sheets/spec';
import { FarEnd } from '../../excel/farEnd';
import { BookModel } from '../../excel/model/book';
import type { FormulaResults } from '../../excel/model/typed';
import { savedBook } from '../../excel/saved/savedBook';
import { FILE } from '../../support/runs';
import type { DeskFormat } from '../contract/ruleDesk';
import { ExcelDesk } from '../excel/excelDesk';
import { sheetPartOf, withFormats, withValidation } from '../file/fileDesk';
import { openHost, partsOf, zipParts } from '../file/packages';

/** What is typed into a cell: null leaves it. */
export type Typed = string | number | null;

/** What an officer sets up on a sheet for himself. */
export interface Arrangement {
  readonly sheet: string;
  /** A header that stands beside a table already: the table grows by its column, as in Excel. */
  readonly column?: { readonly table: string; readonly header: string };
  readonly formats?: readonly DeskFormat[];
  readonly place?: 'first' | 'last';
  /** Words that are offered in cells without a rule. */
  readonly offer?: { readonly range: string; readonly words: string };
}

export interface Side {
  host(): Host;
  /** Types into cells, rows from this place on. */
  type(
    sheet: string,
    row: number,
    column: number,
    rows: readonly (readonly Typed[])[],
  ): Promise<void>;
  arrange(arrangements: readonly Arrangement[]): Promise<void>;
  save(): Uint8Array;
}

function offerXml({ range, words }: NonNullable<Arrangement['offer']>): string {
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">` +
    `<formula1>"${words}"</formula1></dataValidation>`
  );
}

export class FileSide implements Side {
  private current: FileHost = openHost(savedBook(new BookModel({})));

  host(): Host {
    return this.current;
  }

  type(
    sheet: string,
    row: number,
    column: number,
    rows: readonly (readonly Typed[])[],
  ): Promise<void> {
    const contents = rows.map((cells) => cells.map((cell) => cell ?? undefined));
    return this.current.apply([{ kind: 'setCells', sheet, row, column, rows: contents }]);
  }

  /** Into the XML, as another program would; the file is opened once for all. */
  arrange(arrangements: readonly Arrangement[]): Promise<void> {
    const parts = partsOf(this.save());
    const edit = (part: string, change: (xml: string) => string): void => {
      parts[part] = change(parts[part] ?? '');
    };
    for (const { sheet, column, formats, place = 'last', offer } of arrangements) {
      const part = sheetPartOf(parts, sheet);
      if (formats !== undefined) edit(part, (xml) => withFormats(xml, formats, place));
      if (offer !== undefined) edit(part, (xml) => withValidation(xml, offerXml(offer)));
      if (column === undefined) continue;
      const named = `displayName="${column.table}"`;
      const [table = ''] = Object.entries(parts).find(([, text]) => text.includes(named)) ?? [];
      edit(table, (xml) => appendColumns(xml, table, [column.header]));
    }
    this.current = openHost(zipParts(parts));
    return Promise.resolve();
  }

  save(): Uint8Array {
    return this.current.save();
  }
}

/** What the formulas of a specification yield, by their text with `=`. */
function resultsOf({ sheets }: WorkbookSpec): FormulaResults {
  const contents = sheets.flatMap(({ cells, tables }) => [
    ...cells.map(({ content }) => content),
    ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  ]);
  return Object.fromEntries(
    contents.filter(isFormula).map(({ formula, value }) => {
      const shown = value ?? '';
      return [`=${formula}`, typeof shown === 'object' ? shown.error : shown];
    }),
  );
}

/** One at a time: the client library talks to the far end that was made last. */
export class ExcelSide implements Side {
  private readonly farEnd: FarEnd;
  private readonly excel: ExcelHost;
  private readonly desk: ExcelDesk;

  /** @param spec what is going to be loaded: the far end cannot calculate, its formulas yield this */
  constructor(spec: WorkbookSpec) {
    this.farEnd = new FarEnd({ results: resultsOf(spec) });
    // The commands are told this name of the file; Excel tells it itself.
    this.farEnd.book.name = FILE;
    this.excel = new ExcelHost(this.farEnd.run);
    this.desk = new ExcelDesk(this.farEnd);
  }

  host(): Host {
    return this.excel;
  }

  type(
    sheet: string,
    row: number,
    column: number,
    rows: readonly (readonly Typed[])[],
  ): Promise<void> {
    const { cells } = this.farEnd.book.sheet(sheet);
    rows.forEach((entries, down) => {
      entries.forEach((entry, right) => {
        if (entry === null) return;
        const place = [row + down, column + right] as const;
        // A text stays one, as it comes from another program: `1.234` is no number to an office here.
        const isKept = typeof entry === 'number' || cells.at(...place).numberFormat === '@';
        cells.type(...place, isKept ? entry : `'${entry}`);
      });
    });
    return Promise.resolve();
  }

  async arrange(arrangements: readonly Arrangement[]): Promise<void> {
    for (const { sheet, column, formats, place, offer } of arrangements) {
      const { tables, validations } = this.farEnd.book.sheet(sheet);
      const table = tables.find(({ name }) => name === column?.table);
      if (table !== undefined) {
        table.area = { ...table.area, lastColumn: table.area.lastColumn + 1 };
      }
      if (formats !== undefined) await this.desk.format(sheet, formats, place);
      if (offer === undefined) continue;
      validations.push({
        areas: parseAreas(offer.range) ?? [],
        rule: { list: { inCellDropDown: true, source: offer.words } },
        errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
      });
    }
  }

  save(): Uint8Array {
    return savedBook(this.farEnd.book);
  }
}
