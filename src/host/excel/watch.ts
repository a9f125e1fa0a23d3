/** Tells what is edited in the open workbook, by whom. */
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
  listener: (edit: SheetEdit) => void,
): Promise<() => Promise<void>> {
  const added = context.workbook.worksheets.onChanged.add((event) => {
    listener({
      sheet: nameOf(event.worksheetId),
      address: event.address,
      by: editorOf(event),
      isStructural: event.changeType !== 'RangeEdited',
    });
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    added.remove();
    await added.context.sync();
  };
}
