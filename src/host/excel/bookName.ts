/** The name of the open workbook, which Save As changes while the pane stays open. */
import type { ObservedWorkbook } from '../host';

/** Asks for the name with the next sync. */
export function askName(context: Excel.RequestContext): Excel.Workbook {
  return context.workbook.load('name');
}

/** The name as part of what was read. */
export function namePart({ name }: Excel.Workbook): Pick<ObservedWorkbook, 'file'> {
  return name === '' ? {} : { file: name };
}
