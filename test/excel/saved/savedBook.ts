/**
 * The far end's workbook as an .xlsx: what it holds, put into parts by FileHost's own writers, so that
 * another program can calculate and show it. Whatever those cannot say is an error with its place.
 */
import { addDrawing } from '../../../src/host/file/charts/setCharts';
import { blankPackage } from '../../../src/host/file/blankBook';
import { Book } from '../../../src/host/file/book';
import { CONTENT_TYPE } from '../../../src/host/file/dialect';
import { tableXml } from '../../../src/host/file/tablePart';
import { insertSheet, setActiveTab, setDefinedNames } from '../../../src/host/file/workbookPart';
import type { TableSpec } from '../../../src/sheets/spec';
import type { BookModel, NameModel, SheetModel, TableModel } from '../model/book';
import { savedChart } from './savedChart';
import { savedPage } from './savedPage';
import { savedSheet } from './savedSheet';
import { Unsaved } from './unsaved';

const encoder = new TextEncoder();

/** The table as the writer knows tables: without a style, without stripes, without totals. */
function savedTable({ cells }: SheetModel, table: TableModel): TableSpec {
  const { name, area, style, showBandedRows, showTotals } = table;
  if (style !== '' || showBandedRows || showTotals) {
    throw new Unsaved(`table ${name}`, 'look', { style, showBandedRows, showTotals });
  }
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => {
    const header = String(cells.at(area.firstRow, area.firstColumn + index).value);
    return { key: header, header, style: 'text' } as const;
  });
  const rows = Array.from({ length: area.lastRow - area.firstRow }, (_, index) => ({
    key: String(index),
    cells: [],
  }));
  const { firstRow: headerRow, firstColumn } = area;
  return { name, headerRow, firstColumn, columns, rows, filter: table.showFilterButton };
}

class BookSaver {
  private readonly book = new Book(blankPackage('Theo dõi chỉ tiêu'));
  private lastTable = 0;

  constructor(private readonly model: BookModel) {
    if (model.structureProtected) throw new Unsaved('workbook', 'protection', true);
  }

  save(): Uint8Array {
    const { book, model } = this;
    model.sheets.forEach((sheet, tab) => this.addSheet(sheet, tab));
    for (const name of model.names) this.addName(name);
    book.editWorkbook((source, part) => setActiveTab(source, part, this.activeTab()));
    book.flush();
    return book.parts.save();
  }

  /** Excel shows the sheet that was activated last, before that the first. */
  private activeTab(): number {
    const { sheets, activeSheet } = this.model;
    return Math.max(
      0,
      sheets.findIndex(({ name }) => name === activeSheet),
    );
  }

  private addSheet(sheet: SheetModel, tab: number): void {
    const { book } = this;
    const part = `xl/worksheets/sheet${tab + 1}.xml`;
    book.parts.add(part, CONTENT_TYPE.worksheet, new Uint8Array());
    const page = savedPage(sheet);
    const xml = savedSheet(sheet, {
      book,
      page,
      selected: tab === this.activeTab(),
      tableIds: sheet.tables.map((table) => this.addTable(sheet, table, part)),
      drawingId: addDrawing(
        book,
        part,
        sheet.charts.map((chart) => savedChart(this.model, chart)),
      ),
    });
    book.parts.setText(part, xml);
    const type = `${book.dialect.relationships}/worksheet`;
    const entry = {
      name: sheet.name,
      sheetId: tab + 1,
      relationshipId: book.parts.relate(book.workbookPart, type, part),
      hidden: sheet.visibility !== 'Visible',
    };
    book.editWorkbook((source, name) => insertSheet(source, name, entry, tab));
    for (const name of page.names) {
      book.editWorkbook((source, where) => setDefinedNames(source, where, [{ ...name, tab }]));
    }
  }

  private addTable(sheet: SheetModel, table: TableModel, sheetPart: string): string {
    const { parts, dialect } = this.book;
    this.lastTable += 1;
    const part = `xl/tables/table${this.lastTable}.xml`;
    const xml = tableXml(savedTable(sheet, table), this.lastTable, dialect.main);
    parts.add(part, CONTENT_TYPE.table, encoder.encode(xml));
    return parts.relate(sheetPart, `${dialect.relationships}/table`, part);
  }

  private addName({ name, formula, visible }: NameModel): void {
    if (!visible) throw new Unsaved(`name ${name}`, 'visible', visible);
    const refersTo = formula.replace(/^=/, '');
    this.book.editWorkbook((source, part) => setDefinedNames(source, part, [{ name, refersTo }]));
  }
}

/**
 * @throws Unsaved for what the writers cannot say
 */
export function savedBook(model: BookModel): Uint8Array {
  return new BookSaver(model).save();
}
