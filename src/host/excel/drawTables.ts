/** Native tables of a new sheet, over contents that are there already. */
import type { SheetSpec, TableSpec } from '../../sheets/spec';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { rangeOf, sheetNamed } from './ranges';
import { tableArea } from './sheetLayout';

function addTable(context: Excel.RequestContext, sheet: string, table: TableSpec): void {
  const worksheet = sheetNamed(context, sheet);
  // A range, not an address: an address without sheet name means the active sheet.
  const added = worksheet.tables.add(rangeOf(worksheet, tableArea(table)), true);
  added.name = table.name;
  // Our own styles are drawn on the cells; an empty style name takes Excel's away.
  added.style = '';
  added.showBandedRows = false;
  added.showFilterButton = table.filter;
}

export function tableWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  return sheet.tables.map((table) =>
    fixedWork(callBytes(8, table.name), () => addTable(context, sheet.name, table)),
  );
}
