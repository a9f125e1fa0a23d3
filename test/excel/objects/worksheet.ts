/** A worksheet. */
import { MAX_COLUMN, MAX_ROW, parseRange, type CellRange } from '../../../src/core/a1';
import { invalidArgument, type Arguments, type FarObject } from '../farObject';
import type { SheetModel } from '../model/book';
import { chartsObject } from './charts';
import { freezePanesObject, pageLayoutObject } from './page';
import { rangeAreasObject, rangeObject } from './range';
import { sheetTablesObject } from './tables';

const WHOLE_SHEET: CellRange = {
  firstRow: 1,
  firstColumn: 1,
  lastRow: MAX_ROW,
  lastColumn: MAX_COLUMN,
};

/** `Worksheet.getRanges` and `getRange` refuse longer addresses. */
const MAX_ADDRESS = 8_192;

/** The area of an address on a sheet. */
export function areaAt(address: unknown): CellRange {
  const area = typeof address === 'string' ? parseRange(address.trim()) : null;
  if (area === null) throw invalidArgument(`no address: ${String(address)}`);
  return area;
}

function areasAt(address: unknown): CellRange[] {
  const text = String(address);
  if (text.length > MAX_ADDRESS) throw invalidArgument('the address is too long');
  return text.split(',').map(areaAt);
}

function byIndexes(args: Arguments): CellRange {
  const [row, column, rows, columns] = args.map(Number);
  const area = {
    firstRow: (row ?? NaN) + 1,
    firstColumn: (column ?? NaN) + 1,
    lastRow: (row ?? NaN) + (rows ?? NaN),
    lastColumn: (column ?? NaN) + (columns ?? NaN),
  };
  const isValid =
    area.firstRow >= 1 &&
    area.firstColumn >= 1 &&
    area.lastRow >= area.firstRow &&
    area.lastColumn >= area.firstColumn &&
    area.lastRow <= MAX_ROW &&
    area.lastColumn <= MAX_COLUMN;
  if (!isValid) throw invalidArgument(`no range: ${args.join(', ')}`);
  return area;
}

function usedRange(sheet: SheetModel, [valuesOnly]: Arguments): FarObject | null {
  if (valuesOnly !== true) throw invalidArgument('the far end knows only the values that are used');
  const area = sheet.cells.usedArea();
  return area === null ? null : rangeObject(sheet, area);
}

function move(sheet: SheetModel, position: unknown): void {
  const { sheets } = sheet.book;
  const to = Number(position);
  if (!(to >= 0 && to < sheets.length)) throw invalidArgument(`no position: ${String(position)}`);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
}

export function worksheetObject(sheet: SheetModel): FarObject {
  return {
    className: 'Worksheet',
    id: () => sheet.id,
    values: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
    },
    setters: {
      Name: (value) => sheet.book.renameSheet(sheet, String(value)),
      Position: (value) => move(sheet, value),
      Gridlines: (value) => void (sheet.showsGridlines = value === true),
      TabColor: (value) => void (sheet.tabColor = String(value)),
      Visibility: (value) => void (sheet.visibility = String(value)),
    },
    objects: {
      Protection: () => ({
        className: 'WorksheetProtection',
        values: { Protected: () => sheet.isProtected },
      }),
      Tables: () => sheetTablesObject(sheet),
      Charts: () => chartsObject(sheet),
      Shapes: () => ({ className: 'ShapeCollection', items: () => [] }),
      PivotTables: () => ({ className: 'PivotTableCollection', items: () => [] }),
      FreezePanes: () => freezePanesObject(sheet),
      PageLayout: () => pageLayoutObject(sheet),
    },
    methods: {
      Delete: () => sheet.book.deleteSheet(sheet),
      Activate: () => void (sheet.book.activeSheet = sheet.name),
      GetRange: ([address]) =>
        rangeObject(sheet, typeof address === 'string' ? areaAt(address) : WHOLE_SHEET),
      GetRangeByIndexes: (args) => rangeObject(sheet, byIndexes(args)),
      GetRanges: ([address]) => rangeAreasObject(sheet, areasAt(address)),
      GetUsedRangeOrNullObject: (args) => usedRange(sheet, args),
    },
  };
}
