/** Draws a new sheet from its specification. */
import type { SheetSpec } from '../../sheets/spec';
import { callBytes } from './callBytes';
import { conditionalFormatWorks } from './drawConditionalFormats';
import { contentWorks } from './drawContents';
import { columnWorks } from './drawColumns';
import { pageWork } from './drawPage';
import { mergeWorks, rowWorks } from './drawRows';
import { drawStyles } from './drawStyles';
import { tableWorks } from './drawTables';
import { validationWorks } from './drawValidations';
import { fixedWork, type Work } from './packets';

/** @param position place among the tabs from 0; null for the end */
export function createWork(
  context: Excel.RequestContext,
  sheet: SheetSpec,
  position: number | null,
): Work {
  return fixedWork(callBytes(3, sheet.name), () => {
    const added = context.workbook.worksheets.add(sheet.name);
    if (position !== null) added.position = position;
  });
}

/**
 * The works that fill a sheet which is there, all but its number formats, in the order that Excel
 * needs: contents before tables (a table would fill a column with its first formula).
 */
export function drawSheet(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  return [
    ...contentWorks(context, sheet),
    ...drawStyles(context, sheet),
    ...tableWorks(context, sheet),
    ...validationWorks(context, sheet),
    ...conditionalFormatWorks(context, sheet),
    ...mergeWorks(context, sheet),
    ...columnWorks(context, sheet),
    // Rows fit once texts, fonts and widths are what they will be.
    ...rowWorks(context, sheet),
    pageWork(context, sheet),
  ];
}
