/**
 * Reads the cells of a worksheet part: values, formulas, number formats. Strict about nothing that
 * Excel, openpyxl, LibreOffice or SheetJS write: rows and cells may lack their addresses, strings
 * may be shared, inline or results of formulas.
 */
import { MAX_COLUMN, MAX_ROW, parseCell } from '../../core/a1';
import { CELL_ERRORS, type CellErrorCode, type CellValue } from '../../core/cells';
import type { ObservedSheet } from '../host';
import { OpenFault } from './openFault';
import { serialOfIsoText } from './serialDate';
import { moveFormula } from '../../core/moveFormula';
import { StringItemReader, type SharedStrings } from './sharedStrings';
import { readXml, type XmlAttributes, type XmlHandler } from './xmlRead';
import { unescapeText } from './xmlWrite';

export type SheetCells = Pick<ObservedSheet, 'values' | 'formulas' | 'numberFormats'>;

/** What cells refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** Number-format code by cell style (`s`); null is General. */
  readonly formats: readonly (string | null)[];
}

/** Codes outside the closed set (`#SPILL!`, `#CALC!` …) count as `#VALUE!`: an error all the same. */
function errorValue(text: string): CellValue {
  const known = CELL_ERRORS.find((code): code is CellErrorCode => code === text);
  return { error: known ?? '#VALUE!' };
}

function numberValue(text: string): CellValue {
  if (text === '') return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function put<T>(row: (T | null)[], column: number, item: T | null): void {
  while (row.length < column - 1) row.push(null);
  row[column - 1] = item;
}

/** Number of the column letters that an address begins with, 0 for none. Called for every cell. */
function leadingColumn(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column;
}

const EMPTY_ROW: readonly CellValue[] = [];

class SheetReader implements XmlHandler {
  readonly values: (readonly CellValue[])[] = [];
  readonly formulas: (readonly (string | null)[] | undefined)[] = [];
  readonly numberFormats: (readonly (string | null)[] | undefined)[] = [];

  private row = 0;
  private rowNamed = false;
  private column = 0;
  private rowValues: CellValue[] = [];
  private rowFormulas: (string | null)[] = [];
  private rowFormats: (string | null)[] = [];

  private inData = false;
  private inCell = false;
  private type = 'n';
  private style = 0;
  private capture: 'value' | 'formula' | 'string' | null = null;
  private value: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: XmlAttributes = {};
  private inline: string | null = null;
  private readonly item = new StringItemReader();
  private readonly masters = new Map<string, SharedMaster>();

  constructor(
    private readonly context: CellContext,
    private readonly part: string,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.inCell) this.openInCell(name, attributes);
    else if (!this.inData) this.inData = name === 'sheetData';
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
  }

  text(text: string): void {
    if (this.capture === 'value') this.value = (this.value ?? '') + text;
    else if (this.capture === 'formula') this.formula = (this.formula ?? '') + text;
    else if (this.capture === 'string') this.item.add(text);
  }

  close(name: string): void {
    if (this.inCell) this.closeInCell(name);
    else if (name === 'row') this.closeRow();
    else if (name === 'sheetData') this.inData = false;
  }

  private openRow(attributes: XmlAttributes): void {
    const named = attributes['r'];
    this.rowNamed = named !== undefined;
    this.row = named === undefined ? this.row + 1 : Number(named);
    this.checkRow();
    this.column = 0;
    this.rowValues = [];
    this.rowFormulas = [];
    this.rowFormats = [];
  }

  private checkRow(): void {
    if (this.row >= 1 && this.row <= MAX_ROW) return;
    throw new OpenFault('file.damaged', `${this.part}: row ${this.row}`);
  }

  private openCell(attributes: XmlAttributes): void {
    const address = attributes['r'];
    this.column = address === undefined ? this.column + 1 : this.columnOf(address);
    if (this.column > MAX_COLUMN) throw new OpenFault('file.damaged', `${this.part}: too wide`);
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = null;
    this.formula = null;
    this.inline = null;
    this.inCell = true;
  }

  private columnOf(address: string): number {
    const column = leadingColumn(address);
    if (column === 0) throw new OpenFault('file.damaged', `${this.part}: cell ${address}`);
    if (!this.rowNamed) this.row = parseCell(address)?.row ?? this.row;
    return column;
  }

  private openInCell(name: string, attributes: XmlAttributes): void {
    if (this.capture === 'string') this.item.open(name);
    else if (name === 'v') this.capture = 'value';
    else if (name === 'f') {
      this.capture = 'formula';
      this.formula = '';
      this.formulaAttributes = attributes;
    } else if (name === 'is') {
      this.capture = 'string';
      this.item.start();
    }
  }

  private closeInCell(name: string): void {
    if (name === 'c') {
      this.inCell = false;
      this.closeCell();
    } else if (name === 'is') {
      this.inline = this.item.finish().text;
      this.capture = null;
    } else if (this.capture === 'string') this.item.close(name);
    else this.capture = null;
  }

  private closeCell(): void {
    const formula = this.formula === null ? null : this.formulaText(this.formula);
    const value = this.cellValue();
    if (value !== null || formula !== null) put(this.rowValues, this.column, value);
    if (formula !== null) put(this.rowFormulas, this.column, formula);
    const format = this.context.formats[this.style] ?? null;
    if (format !== null) put(this.rowFormats, this.column, format);
  }

  private cellValue(): CellValue {
    if (this.inline !== null) return this.inline;
    const { value } = this;
    // A formula's empty text is written `t="str"` with or without an empty <v>.
    if (this.type === 'str') return value === null ? this.emptyText() : unescapeText(value);
    if (value === null) return null;
    if (this.type === 'n') return numberValue(value);
    if (this.type === 's') return value === '' ? null : (this.context.strings.at(+value) ?? null);
    if (this.type === 'b') return value.trim() === '1' || value.trim() === 'true';
    if (this.type === 'e') return errorValue(value.trim());
    if (this.type === 'd') return serialOfIsoText(value) ?? value;
    return this.type === 'inlineStr' ? unescapeText(value) : numberValue(value);
  }

  private emptyText(): CellValue {
    return this.formula === null ? null : '';
  }

  /**
   * Text of a formula as the file has it: functions newer than Excel 2010 keep their `_xlfn.`. A
   * cell that shares another's gets its own text; a data table (`t="dataTable"`)
   * has no text that a cell could take, so it counts as a value.
   */
  private formulaText(text: string): string | null {
    const { t, si } = this.formulaAttributes;
    if (t === 'dataTable') return null;
    if (t !== 'shared' || si === undefined) return text === '' ? null : text;
    if (text !== '') {
      this.masters.set(si, { row: this.row, column: this.column, formula: text });
      return text;
    }
    const master = this.masters.get(si);
    if (master === undefined) return null;
    return moveFormula(master.formula, this.row - master.row, this.column - master.column);
  }

  /** Rows that hold nothing but formats are passed over: files format a million of them. */
  private closeRow(): void {
    this.checkRow();
    if (this.rowValues.length === 0) return;
    while (this.values.length < this.row - 1) this.values.push(EMPTY_ROW);
    this.values[this.row - 1] = this.rowValues;
    if (this.rowFormulas.length > 0) this.formulas[this.row - 1] = this.rowFormulas;
    if (this.rowFormats.length > 0) this.numberFormats[this.row - 1] = this.rowFormats;
  }
}

/**
 * The cells of a worksheet part.
 * @throws OpenFault `file.damaged`
 */
export function readSheetCells(source: string, part: string, context: CellContext): SheetCells {
  const reader = new SheetReader(context, part);
  readXml(source, part, reader);
  return {
    values: reader.values,
    formulas: reader.formulas,
    numberFormats: reader.numberFormats,
  };
}
