/** Native tables, those of a sheet and those of the workbook. */
import type { CellRange } from '../../../src/core/a1';
import { overlaps } from '../../../src/core/areas';
import { FarEndError, invalidArgument, itemNotFound, orNull, type FarObject } from '../farObject';
import type { BookModel, SheetModel, TableModel } from '../model/book';
import { rangeArgument, rangeObject } from './range';
import { worksheetObject } from './worksheet';

function sameName(one: string, other: unknown): boolean {
  return one.toLowerCase() === String(other).toLowerCase();
}

function checkFree(sheet: SheetModel, area: CellRange, own: TableModel | null): void {
  const taken = sheet.tables.some((other) => other !== own && overlaps(other.area, area));
  if (taken) throw invalidArgument('the table would overlap another one');
  if (area.lastRow === area.firstRow) throw invalidArgument('a table has a body row');
}

/** Excel makes texts of the headers, and gives one to a column that has none. */
function settleHeaders(sheet: SheetModel, area: CellRange): void {
  const seen = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const { value } = sheet.cells.at(area.firstRow, column);
    const header = value === '' ? `Column${column - area.firstColumn + 1}` : String(value);
    if (seen.has(header.toLowerCase())) throw invalidArgument(`two columns named ${header}`);
    seen.add(header.toLowerCase());
    sheet.cells.type(area.firstRow, column, `'${header}`);
  }
}

function rename(book: BookModel, table: TableModel, name: string): void {
  const taken = book
    .tables()
    .some((other) => other.table !== table && sameName(other.table.name, name));
  if (taken) throw new FarEndError('ItemAlreadyExists', `table ${name} exists`);
  table.name = name;
}

function resize(sheet: SheetModel, table: TableModel, range: unknown): void {
  sheet.checkWritable();
  const { area } = rangeArgument(range);
  if (area.firstRow !== table.area.firstRow) throw invalidArgument('the header row must stay');
  if (!overlaps(area, table.area)) throw invalidArgument('the areas must overlap');
  checkFree(sheet, area, table);
  settleHeaders(sheet, area);
  table.area = area;
}

function columnsObject(
  sheet: SheetModel,
  { firstRow, firstColumn, lastColumn }: CellRange,
): FarObject {
  const names = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
    String(sheet.cells.at(firstRow, firstColumn + index).value),
  );
  return {
    className: 'TableColumnCollection',
    items: () => names.map((name) => ({ className: 'TableColumn', values: { Name: () => name } })),
  };
}

function tableObject(sheet: SheetModel, table: TableModel): FarObject {
  return {
    className: 'Table',
    id: () => table.id,
    values: { Name: () => table.name, ShowTotals: () => table.showTotals },
    setters: {
      Name: (value) => rename(sheet.book, table, String(value)),
      Style: (value) => void (table.style = String(value)),
      ShowBandedRows: (value) => void (table.showBandedRows = value === true),
      ShowFilterButton: (value) => void (table.showFilterButton = value === true),
    },
    objects: {
      Worksheet: () => worksheetObject(sheet),
      Columns: () => columnsObject(sheet, table.area),
    },
    methods: {
      GetRange: () => rangeObject(sheet, table.area),
      Resize: ([range]) => resize(sheet, table, range),
    },
  };
}

function addTable(sheet: SheetModel, range: unknown, hasHeaders: unknown): FarObject {
  sheet.checkWritable();
  const { area, sheet: own } = rangeArgument(range);
  if (own !== sheet || hasHeaders !== true) throw invalidArgument('not a table of this sheet');
  checkFree(sheet, area, null);
  settleHeaders(sheet, area);
  const table: TableModel = {
    id: sheet.book.nextId(),
    name: `Table${sheet.book.tables().length + 1}`,
    area,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
    showTotals: false,
  };
  sheet.tables.push(table);
  return tableObject(sheet, table);
}

function tableItem(tables: ReturnType<BookModel['tables']>, key: unknown): FarObject {
  const found = tables.find(({ table }) => table.id === key || sameName(table.name, key));
  if (found === undefined) throw itemNotFound(`table ${String(key)}`);
  return tableObject(found.sheet, found.table);
}

export function sheetTablesObject(sheet: SheetModel): FarObject {
  const own = (): ReturnType<BookModel['tables']> =>
    sheet.tables.map((table) => ({ sheet, table }));
  return {
    className: 'TableCollection',
    item: (key) => tableItem(own(), key),
    methods: { Add: ([range, hasHeaders]) => addTable(sheet, range, hasHeaders) },
  };
}

export function bookTablesObject(book: BookModel): FarObject {
  return {
    className: 'TableCollection',
    items: () => book.tables().map(({ sheet, table }) => tableObject(sheet, table)),
    item: (key) => tableItem(book.tables(), key),
    methods: { GetItemOrNullObject: ([key]) => orNull(() => tableItem(book.tables(), key)) },
  };
}
