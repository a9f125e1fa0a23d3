/** The workbook of the far end, in memory. Tests look at it to see what ExcelHost did. */
import { cellAddress, containsCell, quoteSheetName, type CellRange } from '../../../src/core/a1';
import { FarEndError, itemNotFound } from '../farObject';
import { CellStore } from './cellStore';
import type { FormulaResults, TypedCell } from './typed';

export interface TableModel {
  readonly id: string;
  name: string;
  area: CellRange;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  showTotals: boolean;
}

/** One property set on one area, e.g. `Font.Bold`. The last one that holds a cell counts. */
export interface Look {
  readonly area: CellRange;
  readonly property: string;
  readonly value: unknown;
}

export interface RuleModel {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly CellRange[];
  /** With `=`; empty for kinds that have none. */
  formula: string;
  stopIfTrue: boolean;
  readonly looks: Record<string, unknown>;
}

/** Of cells that have no other: what is given to cells is taken from what they had. */
export interface ValidationModel {
  areas: readonly CellRange[];
  rule?: unknown;
  prompt?: unknown;
  errorAlert?: unknown;
}

export interface SeriesModel {
  name: string;
  chartType: string;
  /** Addresses with sheet names; empty until they are set. */
  values: string;
  categories: string;
  readonly looks: Record<string, unknown>;
}

export interface ChartModel {
  name: string;
  chartType: string;
  /** The cells that it covers; null where Excel puts a chart by itself. */
  area: CellRange | null;
  series: SeriesModel[];
  /** Other properties by their path, e.g. `Title.Text`. */
  readonly looks: Record<string, unknown>;
}

export class SheetModel {
  visibility = 'Visible';
  isProtected = false;
  tabColor = '';
  showsGridlines = true;
  freeze = { rows: 0, columns: 0 };
  readonly cells: CellStore;
  readonly tables: TableModel[] = [];
  readonly looks: Look[] = [];
  /** The highest priority first. */
  readonly rules: RuleModel[] = [];
  readonly validations: ValidationModel[] = [];
  readonly merges: CellRange[] = [];
  readonly groups: string[] = [];
  readonly charts: ChartModel[] = [];
  readonly page: Record<string, unknown> = {};

  constructor(
    readonly id: string,
    public name: string,
    readonly book: BookModel,
  ) {
    this.cells = new CellStore(book.results);
  }

  /** To be asked before anything of the sheet is changed. */
  checkWritable(): void {
    if (this.isProtected) throw new FarEndError('AccessDenied', `${this.name} is protected`);
  }

  /** What a property of a cell was set to last; undefined when it never was. */
  lookAt(row: number, column: number, property: string): unknown {
    const own = this.looks.filter(
      (look) => look.property === property && containsCell(look.area, row, column),
    );
    return own[own.length - 1]?.value;
  }
}

export interface NameModel {
  readonly name: string;
  formula: string;
  visible: boolean;
}

/** Row and column of a formula, from 1, and what it yields. */
export type FormulaResult = readonly [row: number, column: number, value: TypedCell['value']];

export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  /** As the title of its window tells it: without an extension until it is saved. */
  name = 'Book1';
  activeSheet = '';
  /** Address of the selected cells, with the sheet. */
  selection = '';
  structureProtected = false;
  calculationMode = 'Automatic';
  /** How often somebody asked for a calculation. */
  calculations = 0;
  /** A cell is being edited: Excel refuses every request. */
  editing = false;
  /** Edits of any sheet are told. */
  tellsEdits = false;
  /** Calculations of any sheet are told. */
  tellsCalculations = false;
  private lastId = 0;

  constructor(readonly results: FormulaResults) {
    this.addSheet('Sheet1');
  }

  nextId(): string {
    this.lastId += 1;
    return `{id-${this.lastId}}`;
  }

  addSheet(name: string): SheetModel {
    const taken = this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new FarEndError('ItemAlreadyExists', `sheet ${name} exists`);
    this.checkStructure();
    const sheet = new SheetModel(this.nextId(), name, this);
    this.sheets.push(sheet);
    return sheet;
  }

  private checkStructure(): void {
    if (this.structureProtected) throw new FarEndError('AccessDenied', 'structure is protected');
  }

  /** Formulas follow a renamed sheet. */
  renameSheet(sheet: SheetModel, name: string): void {
    this.checkStructure();
    const taken = this.sheets.some(
      (other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new FarEndError('ItemAlreadyExists', `sheet ${name} exists`);
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) {
      throw new FarEndError('InvalidArgument', `no name of a sheet: ${name}`);
    }
    const former = sheet.name;
    sheet.name = name;
    this.rewriteReferences(former, `${quoteSheetName(name)}!`);
  }

  /** What spoke of the sheet speaks of nothing from now on. */
  deleteSheet(sheet: SheetModel): void {
    this.checkStructure();
    const others = this.sheets.filter((other) => other !== sheet);
    const isOnly = !others.some(({ visibility }) => visibility === 'Visible');
    if (isOnly || sheet.visibility === 'VeryHidden') {
      throw new FarEndError('InvalidOperation', `${sheet.name} cannot be deleted`);
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteReferences(sheet.name, '#REF!');
  }

  /** @param place what stands before the cells from now on, such as `'Hai'!` */
  private rewriteReferences(former: string, place: string): void {
    const quoted = `'${former.replace(/'/g, "''")}'!`;
    const rewritten = (formula: string): string =>
      formula.split(quoted).join(place).split(`${former}!`).join(place);
    for (const item of this.names) item.formula = rewritten(item.formula);
    for (const sheet of this.sheets) sheet.cells.rewriteFormulas(rewritten);
  }

  /** By name or id. */
  sheet(key: unknown): SheetModel {
    const found = this.sheets.find(
      (sheet) => sheet.id === key || sheet.name.toLowerCase() === String(key).toLowerCase(),
    );
    if (found === undefined) throw itemNotFound(`sheet ${String(key)}`);
    return found;
  }

  /**
   * Formulas of a sheet yield something else by now. Nothing is calculated here: the test says what.
   * @returns the addresses of the cells, as Excel tells them
   */
  calculate(sheet: SheetModel, results: readonly FormulaResult[]): string {
    if (!this.tellsCalculations) throw new Error('nobody listens to calculations');
    for (const result of results) sheet.cells.calculate(...result);
    return results.map(([row, column]) => cellAddress(row, column)).join(',');
  }

  tables(): { readonly sheet: SheetModel; readonly table: TableModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
}
