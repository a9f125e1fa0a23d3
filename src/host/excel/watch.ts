/** Tells what is edited in the open workbook, by whom, and what Excel calculated after it. */
import type { Editor, SheetEdit } from '../host';

/** Co-authors are known by the source of the event, our own writes by what triggered it. */
function editorOf({ source, triggerSource }: Excel.WorksheetChangedEventArgs): Editor {
  if (source === 'Remote') return 'coAuthor';
  return triggerSource === 'ThisLocalAddin' ? 'program' : 'officer';
}

/**
 * One sync.
 * @param nameOf name of a sheet by its id; null when it is not known
 * @returns ends it, with another sync
 */
export async function watchSheets(
  context: Excel.RequestContext,
  nameOf: (id: string) => string | null,
  edited: (edit: SheetEdit) => void,
  calculated: (sheet: string) => void,
): Promise<() => Promise<void>> {
  const { onChanged, onCalculated } = context.workbook.worksheets;
  const changes = onChanged.add((event) => {
    edited({
      sheet: nameOf(event.worksheetId),
      address: event.address,
      by: editorOf(event),
      isStructural: event.changeType !== 'RangeEdited',
    });
    return Promise.resolve();
  });
  // Cells that change because others did are no change to Excel: it tells their sheet, after the edit.
  const calculations = onCalculated.add(({ worksheetId }) => {
    const sheet = nameOf(worksheetId);
    if (sheet !== null) calculated(sheet);
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    changes.remove();
    calculations.remove();
    await changes.context.sync();
  };
}
