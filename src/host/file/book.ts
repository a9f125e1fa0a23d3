/**
 * A workbook as parts: which part is which, found by relationships wherever they lie, and what has
 * been read of them so far.
 */
import type { ObservedSheet } from '../host';
import { blankStyles } from './blankBook';
import { CONTENT_TYPE, type Dialect } from './dialect';
import { OpenFault } from './openFault';
import { type Package, type PackageState, PartReader } from './package';
import { folderOf } from './partNames';
import { SharedStrings } from './sharedStrings';
import { readSheetCells, type SheetCells } from './sheetReader';
import { StyleSheet } from './styleSheet';
import { readTable, readTableKey, type TableKey, type TablePart } from './tablePart';
import { readWorkbook, type SheetEntry, type WorkbookPart } from './workbookPart';

/** A worksheet with its part; chart sheets have no cells and are none. */
export interface Worksheet extends SheetEntry {
  readonly part: string;
  /** Position of its tab from 0, chart sheets counted. */
  readonly tab: number;
}

function lastStep(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

function findWorkbook(parts: Package): string {
  const main = parts.relationships('').find(({ type }) => lastStep(type) === 'officeDocument');
  if (main === undefined || !parts.has(main.target)) {
    throw new OpenFault('file.notWorkbook', 'no main part');
  }
  const type = parts.contentType(main.target);
  if (type.includes('sheet.binary')) throw new OpenFault('file.binaryFormat', main.target);
  if (!/spreadsheetml|ms-excel|^application\/xml$|^$/.test(type)) {
    throw new OpenFault('file.notWorkbook', type);
  }
  return main.target;
}

export class Book {
  readonly workbookPart: string;
  private workbookRead: WorkbookPart | null = null;
  private worksheetsRead: readonly Worksheet[] | null = null;
  private stylesRead: StyleSheet | null = null;
  private stringsRead: SharedStrings | null = null;
  private readonly cellsRead = new Map<string, SheetCells>();
  private readonly tableKeyReader = new PartReader(readTableKey);

  /** @throws OpenFault when the package is no workbook */
  constructor(readonly parts: Package) {
    this.workbookPart = findWorkbook(parts);
  }

  get workbook(): WorkbookPart {
    return (this.workbookRead ??= readWorkbook(
      this.parts.text(this.workbookPart),
      this.workbookPart,
    ));
  }

  get dialect(): Dialect {
    return this.workbook.dialect;
  }

  get styles(): StyleSheet {
    if (this.stylesRead !== null) return this.stylesRead;
    const part = this.related('styles');
    const text = part === undefined ? blankStyles(this.dialect.main) : this.parts.text(part);
    return (this.stylesRead = new StyleSheet(text, part ?? 'new styles'));
  }

  get strings(): SharedStrings {
    if (this.stringsRead !== null) return this.stringsRead;
    const part = this.related('sharedStrings');
    return (this.stringsRead =
      part === undefined
        ? SharedStrings.empty(this.dialect)
        : new SharedStrings(this.parts.text(part), part));
  }

  /** Worksheets in the order of their tabs. */
  worksheets(): readonly Worksheet[] {
    return (this.worksheetsRead ??= this.findWorksheets());
  }

  /** Sheet names differ in more than case. */
  worksheet(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.worksheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Tables of a sheet that have a header row. */
  tables(sheetPart: string): TablePart[] {
    return this.tableParts(sheetPart).flatMap(
      (part) => readTable(this.parts.text(part), part) ?? [],
    );
  }

  /** Numbers and names of all tables of a sheet: those without a header row have them too. */
  tableKeys(sheetPart: string): TableKey[] {
    return this.tableParts(sheetPart).map((part) => this.parts.read(part, this.tableKeyReader));
  }

  /** Parts of all tabs: worksheets, chart sheets and others. */
  tabParts(): string[] {
    const related = this.parts.relationships(this.workbookPart);
    return this.workbook.sheets.flatMap(({ relationshipId }) =>
      related.flatMap(({ id, target }) =>
        id === relationshipId && this.parts.has(target) ? [target] : [],
      ),
    );
  }

  /** What the sheet holds. Read once; {@link forget} after a change. */
  cells(sheetPart: string): SheetCells {
    let cells = this.cellsRead.get(sheetPart);
    if (cells === undefined) {
      const { strings, styles } = this;
      const context = { strings, formats: styles.formats };
      cells = readSheetCells(this.parts.text(sheetPart), sheetPart, context);
      this.cellsRead.set(sheetPart, cells);
    }
    return cells;
  }

  observe(sheet: Worksheet): ObservedSheet {
    const tables = this.tables(sheet.part).map(
      ({ name, headerRow, firstColumn, lastRow, lastColumn, headers, totalsRows }) => ({
        name,
        headerRow,
        firstColumn,
        lastRow,
        lastColumn,
        headers,
        ...(totalsRows > 0 ? { hasTotals: true as const } : {}),
      }),
    );
    return { name: sheet.name, hidden: sheet.hidden, ...this.cells(sheet.part), tables };
  }

  /** The sheet's part has changed. */
  forget(sheetPart: string): void {
    this.cellsRead.delete(sheetPart);
  }

  /** Rewrites the workbook part by a function of its text. */
  editWorkbook(edit: (source: string, part: string) => string): void {
    const source = this.parts.text(this.workbookPart);
    const edited = edit(source, this.workbookPart);
    if (edited !== source) this.parts.setText(this.workbookPart, edited);
    this.workbookRead = null;
    this.worksheetsRead = null;
  }

  /** Part of the workbook with this kind of relationship, where there is one. */
  related(kind: string): string | undefined {
    return this.parts
      .relationships(this.workbookPart)
      .find(({ type, target }) => lastStep(type) === kind && this.parts.has(target))?.target;
  }

  /** Writes grown styles and strings back into their parts. */
  flush(): void {
    if (this.stylesRead?.grown === true) {
      this.store('styles', CONTENT_TYPE.styles, this.stylesRead.toXml());
      this.stylesRead = null;
    }
    if (this.stringsRead?.grown === true) {
      this.store('sharedStrings', CONTENT_TYPE.sharedStrings, this.stringsRead.toXml());
      this.stringsRead = null;
    }
  }

  /** Excel makes a new calculation chain; one that names changed cells makes it repair the file. */
  dropCalculationChain(): void {
    const part = this.related('calcChain');
    if (part === undefined) return;
    this.parts.unrelate(this.workbookPart, part);
    this.parts.remove(part);
  }

  /** Goes back to a state of the package; what was read since then is read again. */
  restore(state: PackageState): void {
    this.parts.restore(state);
    this.workbookRead = null;
    this.worksheetsRead = null;
    this.stylesRead = null;
    this.stringsRead = null;
    this.cellsRead.clear();
  }

  private tableParts(sheetPart: string): string[] {
    const related = this.parts.relationships(sheetPart);
    return related.filter(({ type }) => lastStep(type) === 'table').map(({ target }) => target);
  }

  private findWorksheets(): Worksheet[] {
    const related = this.parts.relationships(this.workbookPart);
    return this.workbook.sheets.flatMap((sheet, tab) => {
      const found = related.find(({ id }) => id === sheet.relationshipId);
      if (found === undefined) throw new OpenFault('file.damaged', `sheet ${sheet.name}`);
      return lastStep(found.type) === 'worksheet' ? [{ ...sheet, part: found.target, tab }] : [];
    });
  }

  private store(kind: string, contentType: string, xml: string): void {
    const part = this.related(kind);
    if (part !== undefined) {
      this.parts.setText(part, xml);
      return;
    }
    const stem = `${folderOf(this.workbookPart)}${kind}`;
    const added = this.parts.has(`${stem}.xml`) ? this.parts.freeName(stem, '.xml') : `${stem}.xml`;
    this.parts.add(added, contentType, new TextEncoder().encode(xml));
    this.parts.relate(this.workbookPart, `${this.dialect.relationships}/${kind}`, added);
  }
}
