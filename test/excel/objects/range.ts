/** Ranges and sets of ranges. */
import { quoteSheetName, rangeAddress, type CellRange } from '../../../src/core/a1';
import { anyOverlap } from '../../../src/core/areas';
import { invalidArgument, type Arguments, type FarObject } from '../farObject';
import type { BookModel, SheetModel } from '../model/book';
import { borderOf, SIDES, sideAt } from '../model/borders';
import { conditionalFormatsObject } from './conditionalFormats';
import { dataValidationObject, validatedAreas } from './dataValidation';
import { placeValues } from './place';
import { rangeFormatObject } from './rangeFormat';

/** A range object that gives away its area to the objects that take ranges. */
export interface RangeObject extends FarObject {
  readonly sheet: SheetModel;
  readonly area: CellRange;
}

/** The area of an argument that must be a range object. */
export function rangeArgument(value: unknown): RangeObject {
  if (typeof value === 'object' && value !== null && 'area' in value && 'sheet' in value) {
    return value as RangeObject;
  }
  throw invalidArgument('the far end takes a range object here');
}

function rowsOf(area: CellRange): number {
  return area.lastRow - area.firstRow + 1;
}

function columnsOf(area: CellRange): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** A property of every cell, as a two-dimensional array. */
function grid(area: CellRange, read: (row: number, column: number) => unknown): unknown[][] {
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) =>
      read(area.firstRow + row, area.firstColumn + column),
    ),
  );
}

function checkSize(area: CellRange, rows: number, columns: number): void {
  if (rows === rowsOf(area) && columns === columnsOf(area)) return;
  throw invalidArgument(
    `the array is ${rows} x ${columns}, the range ${rowsOf(area)} x ${columnsOf(area)}`,
  );
}

/** Writes an array of the range's size; a single entry goes to every cell, null leaves a cell. */
function writeGrid(
  sheet: SheetModel,
  area: CellRange,
  value: unknown,
  write: (row: number, column: number, entry: unknown) => void,
): void {
  sheet.checkWritable();
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) {
    throw invalidArgument('not a two-dimensional array');
  }
  const rows: unknown[][] = value;
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  if (!isSingle) {
    for (const row of rows) checkSize(area, rows.length, row.length);
  }
  grid(area, (row, column) => {
    const from = isSingle ? rows[0]?.[0] : rows[row - area.firstRow]?.[column - area.firstColumn];
    if (from !== null && from !== undefined) write(row, column, from);
  });
}

/** A formula that speaks of a sheet which is not there is refused: on a screen Excel would ask for a file. */
export function checkSheets(book: BookModel, entry: unknown): void {
  if (typeof entry !== 'string' || !entry.startsWith('=') || !entry.includes('!')) return;
  const names = entry
    .replace(/"(?:[^"]|"")*"/g, '')
    .matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu);
  for (const [, quoted, plain = ''] of names) {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const isThere = book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!isThere) throw invalidArgument(`a formula speaks of the missing sheet ${name}`);
  }
}

/** The lines around one cell, given to each cell of an area of one column. */
function copyBorders(sheet: SheetModel, row: number, column: number, area: CellRange): void {
  const copied = SIDES.flatMap((side) => {
    const isInside = (side === 'Top' || side === 'Bottom') && area.lastRow > area.firstRow;
    const edges = [`Edge${side}`, ...(isInside ? ['InsideHorizontal'] : [])];
    return [...sideAt(sheet.looks, row, column, side)].flatMap(([what, value]) =>
      edges.map((edge) => ({ area, property: `Borders.${edge}.${what}`, value })),
    );
  });
  sheet.looks.push(...copied);
}

/** The look of one cell, given to an area of one column. */
function copyLooks(sheet: SheetModel, row: number, column: number, area: CellRange): void {
  const all = sheet.looks.map((look) => look.property);
  const properties = new Set(all.filter((property) => borderOf(property) === null));
  for (const property of properties) {
    const value = sheet.lookAt(row, column, property);
    if (value !== undefined) sheet.looks.push({ area, property, value });
  }
  copyBorders(sheet, row, column, area);
}

/** Formats of a row of the same sheet, repeated over the area. */
function copyFormats(sheet: SheetModel, area: CellRange, args: Arguments): void {
  sheet.checkWritable();
  const [source, type] = args;
  const from = rangeArgument(source).area;
  if (type !== 'Formats' || rowsOf(from) !== 1 || columnsOf(from) !== columnsOf(area)) {
    throw invalidArgument('the far end copies the formats of one row over rows as wide');
  }
  for (let index = 0; index < columnsOf(area); index += 1) {
    const [fromColumn, column] = [from.firstColumn + index, area.firstColumn + index];
    const { numberFormat } = sheet.cells.at(from.firstRow, fromColumn);
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      sheet.cells.setNumberFormat(row, column, numberFormat);
    }
    const target = { ...area, firstColumn: column, lastColumn: column };
    copyLooks(sheet, from.firstRow, fromColumn, target);
  }
}

function merge(sheet: SheetModel, area: CellRange, across: boolean): void {
  sheet.checkWritable();
  if (!across) {
    sheet.merges.push(area);
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    sheet.merges.push({ ...area, firstRow: row, lastRow: row });
  }
}

function group(sheet: SheetModel, area: CellRange, option: unknown): void {
  if (option !== 'ByColumns' || area.firstRow !== 1 || area.lastRow < 1_048_576) {
    throw invalidArgument('the far end groups whole columns only');
  }
  sheet.groups.push(`${area.firstColumn}:${area.lastColumn}`);
}

function boundingArea(one: CellRange, other: CellRange): CellRange {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

function rowOf(area: CellRange, index: unknown): CellRange {
  const row = area.firstRow + Number(index);
  return { ...area, firstRow: row, lastRow: row };
}

function areasOrNull(sheet: SheetModel, areas: readonly CellRange[]): FarObject | null {
  return areas.length === 0 ? null : rangeAreasObject(sheet, areas);
}

function specialCells(
  sheet: SheetModel,
  areas: readonly CellRange[],
  type: unknown,
): FarObject | null {
  if (type === 'DataValidations') return areasOrNull(sheet, validatedAreas(sheet, areas));
  if (type !== 'Formulas') throw invalidArgument(`no special cells ${String(type)}`);
  return areasOrNull(
    sheet,
    areas.flatMap((area) => sheet.cells.formulaCells(area)),
  );
}

function usedPart(sheet: SheetModel, area: CellRange, valuesOnly: unknown): FarObject | null {
  if (valuesOnly !== true) throw invalidArgument('the far end knows only the values that are used');
  const used = sheet.cells.usedArea(area);
  return used === null ? null : rangeObject(sheet, used);
}

/** With the sheet's name, as Excel gives it. */
function fullAddress(sheet: SheetModel, areas: readonly CellRange[]): string {
  const name = quoteSheetName(sheet.name);
  return areas.map((area) => `${name}!${rangeAddress(area)}`).join(',');
}

export function rangeObject(sheet: SheetModel, area: CellRange): RangeObject {
  const { cells } = sheet;
  const read = (value: (row: number, column: number) => unknown) => () => grid(area, value);
  const typed = (value: unknown): void =>
    writeGrid(sheet, area, value, (row, column, entry) => {
      checkSheets(sheet.book, entry);
      cells.type(row, column, entry);
    });
  return {
    className: 'Range',
    sheet,
    area,
    kept: true,
    values: {
      Address: () => fullAddress(sheet, [area]),
      RowIndex: () => area.firstRow - 1,
      ColumnIndex: () => area.firstColumn - 1,
      RowCount: () => rowsOf(area),
      ColumnCount: () => columnsOf(area),
      Values: read((row, column) => cells.at(row, column).value),
      // An apostrophe is no part of what is given, here as in Excel.
      Formulas: read((row, column) => cells.at(row, column).formula ?? cells.at(row, column).value),
      NumberFormat: read((row, column) => cells.at(row, column).numberFormat),
      ValueTypes: read((row, column) => cells.at(row, column).type),
      ...placeValues(sheet, () => area),
    },
    setters: {
      Formulas: typed,
      Values: typed,
      NumberFormat: (value) =>
        writeGrid(sheet, area, value, (row, column, code) =>
          cells.setNumberFormat(row, column, String(code)),
        ),
      ColumnHidden: (value) => void sheet.looks.push({ area, property: 'ColumnHidden', value }),
    },
    objects: {
      Format: () => rangeFormatObject(sheet, [area]),
      ConditionalFormats: () => conditionalFormatsObject(sheet, [area]),
      DataValidation: () => dataValidationObject(sheet, [area]),
    },
    methods: {
      _ValidateArraySize: ([rows, columns]) => checkSize(area, Number(rows), Number(columns)),
      GetUsedRangeOrNullObject: ([valuesOnly]) => usedPart(sheet, area, valuesOnly),
      GetMergedAreasOrNullObject: () =>
        areasOrNull(
          sheet,
          sheet.merges.filter((merged) => anyOverlap([merged], [area])),
        ),
      GetSpecialCellsOrNullObject: ([type]) => specialCells(sheet, [area], type),
      GetRow: ([index]) => rangeObject(sheet, rowOf(area, index)),
      GetBoundingRect: ([other]) =>
        rangeObject(sheet, boundingArea(area, rangeArgument(other).area)),
      CopyFrom: (args) => copyFormats(sheet, area, args),
      Select: () => void (sheet.book.selection = `${sheet.name}!${rangeAddress(area)}`),
      Merge: ([across]) => merge(sheet, area, across === true),
      Group: ([option]) => group(sheet, area, option),
    },
  };
}

export function rangeAreasObject(sheet: SheetModel, areas: readonly CellRange[]): FarObject {
  return {
    className: 'RangeAreas',
    kept: true,
    values: { Address: () => fullAddress(sheet, areas) },
    methods: { GetSpecialCellsOrNullObject: ([type]) => specialCells(sheet, areas, type) },
    objects: {
      Format: () => rangeFormatObject(sheet, areas),
      ConditionalFormats: () => conditionalFormatsObject(sheet, areas),
      DataValidation: () => dataValidationObject(sheet, areas),
    },
  };
}
