/**
 * The two hosts with an officer before each: the same load, the same day's work, the same refresh. Both
 * begin with the new workbook of Excel, one empty sheet.
 */
import { parseAreas } from '../../../src/core/areas';
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { appendColumns } from '../../../src/host/file/tablePart';
import type { Host } from '../../../src/host/host';
import { isFormula, type WorkbookSpec } from '../../../src/sheets/spec';
import { FarEnd } from '../../excel/farEnd';
import { BookModel } from '../../excel/model/book';
import type { FormulaResults } from '../../excel/model/typed';
import { savedBook } from '../../excel/saved/savedBook';
import type { RuleDesk } from '../contract/ruleDesk';
import { ExcelDesk } from '../excel/excelDesk';
import { FileDesk } from '../file/fileDesk';
import { openHost, partsOf, zipParts } from '../file/packages';

/** What is typed into a cell: null leaves it. */
export type Typed = string | number | null;

export interface Side {
  host(): Host;
  rules(): RuleDesk;
  /** Types into cells, rows from this place on. */
  type(
    sheet: string,
    row: number,
    column: number,
    rows: readonly (readonly Typed[])[],
  ): Promise<void>;
  /** Types a header beside a table: the table grows by its column, as in Excel. */
  addColumn(sheet: string, table: string, header: string): Promise<void>;
  /** Offers a list of words in cells that have no rule. */
  offer(sheet: string, range: string, words: string): Promise<void>;
  save(): Uint8Array;
}

export class FileSide implements Side {
  private desk = new FileDesk(openHost(savedBook(new BookModel({}))));

  host(): Host {
    return this.desk;
  }

  rules(): RuleDesk {
    return this.desk;
  }

  async type(
    sheet: string,
    row: number,
    column: number,
    rows: readonly (readonly Typed[])[],
  ): Promise<void> {
    const contents = rows.map((cells) => cells.map((cell) => cell ?? undefined));
    await this.desk.apply([{ kind: 'setCells', sheet, row, column, rows: contents }]);
  }

  async addColumn(sheet: string, table: string, header: string): Promise<void> {
    const [observed] = (await this.desk.read([sheet])).sheets;
    const found = observed?.tables.find(({ name }) => name === table);
    if (found === undefined) throw new Error(`no table ${table}`);
    await this.type(sheet, found.headerRow, found.lastColumn + 1, [[header]]);
    const parts = partsOf(this.desk.save());
    const [part = '', xml = ''] =
      Object.entries(parts).find(([, text]) => text.includes(`displayName="${table}"`)) ?? [];
    const widened = appendColumns(xml, part, [header]);
    this.desk = new FileDesk(openHost(zipParts({ ...parts, [part]: widened })));
  }

  offer(sheet: string, range: string, words: string): Promise<void> {
    const added =
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">` +
      `<formula1>"${words}"</formula1></dataValidation>`;
    return this.desk.edit(sheet, (xml) =>
      xml
        .replace(/<dataValidations count="(\d+)"/, (_, count: string) => {
          return `<dataValidations count="${Number(count) + 1}"`;
        })
        .replace('</dataValidations>', `${added}</dataValidations>`),
    );
  }

  save(): Uint8Array {
    return this.desk.save();
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
    this.excel = new ExcelHost(this.farEnd.run);
    this.desk = new ExcelDesk(this.farEnd);
  }

  host(): Host {
    return this.excel;
  }

  rules(): RuleDesk {
    return this.desk;
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

  addColumn(sheet: string, name: string, header: string): Promise<void> {
    const { tables, cells } = this.farEnd.book.sheet(sheet);
    const table = tables.find((each) => each.name === name);
    if (table === undefined) throw new Error(`no table ${name}`);
    const lastColumn = table.area.lastColumn + 1;
    cells.type(table.area.firstRow, lastColumn, header);
    table.area = { ...table.area, lastColumn };
    return Promise.resolve();
  }

  offer(sheet: string, range: string, words: string): Promise<void> {
    const errorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
    const rule = { list: { inCellDropDown: true, source: words } };
    const areas = parseAreas(range) ?? [];
    this.farEnd.book.sheet(sheet).validations.push({ areas, rule, errorAlert });
    return Promise.resolve();
  }

  save(): Uint8Array {
    return savedBook(this.farEnd.book);
  }
}
