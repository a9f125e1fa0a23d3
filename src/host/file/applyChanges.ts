/**
 * Applies a change set to a book. Cells are collected by sheet and written at the end, so that every
 * sheet part is parsed once however many changes there are.
 */
import type { CellContent, NameSpec, SheetSpec } from '../../sheets/spec';
import { checkChanges } from '../changeFaults';
import { checkCharts } from '../chartCheck';
import type { Change, ChangeSet } from '../host';
import { HostError } from '../hostError';
import { addColumns, addedCells, type AddedColumn } from './addColumns';
import type { Book, Worksheet } from './book';
import { addDrawing, setCharts } from './charts/setCharts';
import { CONTENT_TYPE } from './dialect';
import { folderOf } from './partNames';
import { patchFormats } from './patchFormats';
import { patchValidations } from './patchValidations';
import { selectTab, SheetPatcher } from './sheetPatcher';
import { setPrintNames } from './printNames';
import { writeSheet } from './sheetWriter';
import { renameColumns, resizeTable, type TablePart, tableXml } from './tablePart';
import {
  calculateOnLoad,
  checkSheetName,
  insertSheet,
  setActiveTab,
  setDefinedNames,
} from './workbookPart';

type ChangeOf<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** What is still to be written into one sheet. */
interface PendingSheet {
  readonly cells: Map<number, Map<number, CellContent | undefined>>;
  /** Number formats that changes give to their cells. */
  readonly numberFormats: Map<number, Map<number, string>>;
  /** Last row before this change set, by table part. */
  readonly formerLastRows: Map<string, number>;
  /** Columns that tables got. */
  readonly addedColumns: AddedColumn[];
}

class Application {
  private readonly pending = new Map<string, PendingSheet>();
  /** Names that stand one after another in the change set: they are written together. */
  private readonly names: NameSpec[] = [];

  constructor(private readonly book: Book) {}

  apply(change: Change): void {
    if (change.kind !== 'setName') this.writeNames();
    switch (change.kind) {
      case 'addSheet':
        return this.addSheet(change);
      case 'setCells':
        return this.setCells(change);
      case 'resizeTable':
        return this.resizeTable(change);
      case 'setRules':
        return this.setRules(change);
      case 'addColumns':
        return this.addColumns(change);
      case 'setCharts':
        return setCharts(this.book, this.sheet(change.sheet), change.charts);
      case 'setName':
        return this.setName(change.name);
      case 'activate':
        return this.activate(this.sheet(change.sheet));
    }
  }

  /** Writes the collected names and cells. */
  finish(): void {
    this.writeNames();
    // Sheets that were added refer to new formats and strings: these must be there to patch them.
    this.book.flush();
    for (const [part, pending] of this.pending) this.patchSheet(part, pending);
    this.book.flush();
  }

  private sheet(name: string): Worksheet {
    const found = this.book.worksheet(name);
    if (found === undefined) throw new HostError('notFound', { sheet: name });
    return found;
  }

  private pendingOf(part: string): PendingSheet {
    let pending = this.pending.get(part);
    if (pending === undefined) {
      const maps = { cells: new Map(), numberFormats: new Map(), formerLastRows: new Map() };
      pending = { ...maps, addedColumns: [] };
      this.pending.set(part, pending);
    }
    return pending;
  }

  private addSheet({ sheet: spec, before }: ChangeOf<'addSheet'>): void {
    checkSheetName(spec.name);
    const { book } = this;
    const { sheets } = book.workbook;
    const taken = sheets.some(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
    if (taken) throw new HostError('nameTaken', { sheet: spec.name });
    const position = before === undefined ? sheets.length : this.sheet(before).tab;
    const folder = folderOf(book.workbookPart);
    const part = book.parts.freeName(`${folder}worksheets/sheet`, '.xml');
    const { dialect, styles, strings } = book;
    const firstShown = spec.hidden !== true && sheets.every(({ hidden }) => hidden);
    // The sheet comes before its tables: relationships start from a part that exists.
    book.parts.add(part, CONTENT_TYPE.worksheet, new Uint8Array());
    const tableIds = this.addTables(spec, part);
    const drawingId = addDrawing(book, part, spec.charts);
    const parts = { dialect, styles, strings, tableIds, drawingId, selected: firstShown };
    book.parts.setBytes(part, writeSheet(spec, parts));
    const type = `${dialect.relationships}/worksheet`;
    const entry = {
      name: spec.name,
      sheetId: Math.max(0, ...sheets.map(({ sheetId }) => sheetId)) + 1,
      relationshipId: book.parts.relate(book.workbookPart, type, part),
      hidden: spec.hidden === true,
    };
    book.editWorkbook((source, name) => insertSheet(source, name, entry, position));
    setPrintNames(book, spec, position);
    this.formulasChanged();
    if (firstShown) book.editWorkbook((source, name) => setActiveTab(source, name, position));
  }

  private addTables(spec: SheetSpec, sheetPart: string): string[] {
    const { book } = this;
    return spec.tables.map((table) => {
      const known = book.worksheets().flatMap(({ part }) => book.tableKeys(part));
      const siblings = book.tableKeys(sheetPart);
      const all = [...known, ...siblings];
      const key = table.name.toLowerCase();
      const taken = all.some(({ name }) => name.toLowerCase() === key);
      if (taken || book.workbook.takenNames.has(key)) {
        throw new HostError('nameTaken', { sheet: spec.name, item: table.name });
      }
      const id = Math.max(0, ...all.map((each) => each.id)) + 1;
      const part = book.parts.freeName(`${folderOf(book.workbookPart)}tables/table`, '.xml');
      const xml = new TextEncoder().encode(tableXml(table, id, book.dialect.main));
      book.parts.add(part, CONTENT_TYPE.table, xml);
      return book.parts.relate(sheetPart, `${book.dialect.relationships}/table`, part);
    });
  }

  private setCells({ sheet, row, column, rows, numberFormat }: ChangeOf<'setCells'>): void {
    const { cells, numberFormats } = this.pendingOf(this.sheet(sheet).part);
    rows.forEach((contents, down) => {
      contents.forEach((content, right) => {
        if (content === undefined) return;
        let line = cells.get(row + down);
        if (line === undefined) {
          line = new Map<number, CellContent | undefined>();
          cells.set(row + down, line);
        }
        line.set(column + right, content);
        if (numberFormat === undefined) return;
        const formats = numberFormats.get(row + down) ?? new Map<number, string>();
        numberFormats.set(row + down, formats.set(column + right, numberFormat));
      });
    });
  }

  /** A table whose extent is to change. */
  private table(sheet: Worksheet, name: string): TablePart {
    const key = name.toLowerCase();
    const found = this.book.tables(sheet.part).find((table) => table.name.toLowerCase() === key);
    if (found === undefined) throw new HostError('notFound', { sheet: sheet.name, item: name });
    if (found.totalsRows > 0) {
      // Its totals row would have to move, and what officers keep below it as well.
      throw new HostError('other', { sheet: sheet.name, item: name, cause: 'totals row' });
    }
    return found;
  }

  private setRules(change: ChangeOf<'setRules'>): void {
    const { book } = this;
    const { part } = this.sheet(change.sheet);
    // Looks of rules are compared with what the styles part says.
    book.flush();
    const source = book.parts.text(part);
    const formats = patchFormats(source, part, change, book.styles);
    const patched = patchValidations(formats, part, change);
    if (patched !== source) book.parts.setText(part, patched);
  }

  private addColumns(change: ChangeOf<'addColumns'>): void {
    const sheet = this.sheet(change.sheet);
    const table = this.table(sheet, change.table);
    const added = addColumns(this.book, sheet.part, table, change);
    const { cells, addedColumns } = this.pendingOf(sheet.part);
    addedColumns.push(...added);
    for (const [row, contents] of addedCells(added, table)) {
      // What the same change set has written below the header before stays.
      const before = cells.get(row) ?? [];
      const isHeader = row === table.headerRow;
      cells.set(row, new Map(isHeader ? [...before, ...contents] : [...contents, ...before]));
    }
  }

  private resizeTable({ sheet: name, table: tableName, lastRow }: ChangeOf<'resizeTable'>): void {
    const sheet = this.sheet(name);
    const table = this.table(sheet, tableName);
    if (lastRow === table.lastRow) return;
    const { parts } = this.book;
    parts.setText(table.part, resizeTable(parts.text(table.part), table.part, lastRow));
    const { cells, formerLastRows } = this.pendingOf(sheet.part);
    if (!formerLastRows.has(table.part)) formerLastRows.set(table.part, table.lastRow);
    for (let row = table.lastRow + 1; row <= lastRow; row++) {
      const line = cells.get(row) ?? new Map<number, CellContent | undefined>();
      for (let column = table.firstColumn; column <= table.lastColumn; column++) {
        if (!line.has(column)) line.set(column, undefined);
      }
      cells.set(row, line);
    }
  }

  private setName(name: NameSpec): void {
    const { book } = this;
    const tables = book.worksheets().flatMap(({ part }) => book.tableKeys(part));
    if (tables.some((table) => table.name.toLowerCase() === name.name.toLowerCase())) {
      throw new HostError('nameTaken', { item: name.name });
    }
    this.names.push(name);
  }

  private writeNames(): void {
    const names = this.names.splice(0);
    if (names.length === 0) return;
    this.book.editWorkbook((source, part) => setDefinedNames(source, part, names));
  }

  private activate(sheet: Worksheet): void {
    const { book } = this;
    if (sheet.hidden) throw new HostError('other', { sheet: sheet.name, cause: 'hidden sheet' });
    book.editWorkbook((source, part) => setActiveTab(source, part, sheet.tab));
    // Also a chart sheet: what is typed goes into all sheets that are selected.
    for (const part of book.tabParts()) {
      const source = book.parts.text(part);
      const selected = selectTab(source, part === sheet.part);
      if (selected !== source) book.parts.setText(part, selected);
    }
  }

  private patchSheet(part: string, pending: PendingSheet): void {
    const { cells, numberFormats, formerLastRows, addedColumns } = pending;
    const { book } = this;
    const source = book.parts.text(part);
    const tables = book.tables(part);
    const grown = tables.map((table) => ({
      table,
      formerLastRow: formerLastRows.get(table.part) ?? table.lastRow,
    }));
    for (const table of tables) this.renameHeaders(table, cells);
    const { strings, styles } = book;
    const { values } = book.cells(part);
    const context = { strings, styles, values, tables: grown, numberFormats, addedColumns };
    const patcher = new SheetPatcher(source, part, context);
    const patched = patcher.patched(cells);
    if (patched === source) return;
    book.parts.setText(part, patched);
    book.forget(part);
    this.formulasChanged();
  }

  private formulasChanged(): void {
    this.book.dropCalculationChain();
    this.book.editWorkbook(calculateOnLoad);
  }

  /** Header cells that are written anew name their columns anew. */
  private renameHeaders(table: TablePart, cells: PendingSheet['cells']): void {
    const names = new Map<number, string>();
    for (const [column, content] of cells.get(table.headerRow) ?? []) {
      const index = column - table.firstColumn;
      if (content === undefined || table.headers[index] === undefined) continue;
      if (typeof content !== 'string' || content === '') {
        throw new RangeError(`${table.name}: a header is a text`);
      }
      names.set(index, content);
    }
    const all = table.headers.map((header, index) => (names.get(index) ?? header).toLowerCase());
    if (new Set(all).size < all.length) throw new RangeError(`${table.name}: header used twice`);
    if (names.size === 0) return;
    const { parts } = this.book;
    parts.setText(table.part, renameColumns(parts.text(table.part), table.part, names));
  }
}

/**
 * Applies the changes in order, all or none.
 * @throws HostError for a sheet, table or name that is missing or taken; RangeError for content that
 *   no workbook can hold, a chart that cannot be drawn
 */
export function applyChanges(book: Book, changes: ChangeSet): void {
  checkChanges(changes);
  const before = book.parts.snapshot();
  try {
    checkCharts(
      changes,
      book.workbook.sheets.map(({ name }) => name),
    );
    const application = new Application(book);
    for (const change of changes) application.apply(change);
    application.finish();
  } catch (error) {
    book.restore(before);
    throw error;
  }
}
