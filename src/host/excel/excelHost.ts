/** The open workbook, by way of the Excel JavaScript API (ExcelApi 1.14 or later). */
import type { Change, ChangeSet, Editor, LiveHost, ObservedWorkbook, SheetEdit } from '../host';
import { applyChanges } from './applyChanges';
import { asHostError, type Progress } from './errorReason';
import { rangeAt, sheetNamed } from './ranges';
import { readWorkbook } from './readWorkbook';

function sheetOf(change: Change): string | null {
  switch (change.kind) {
    case 'addSheet':
      return change.sheet.name;
    case 'setName':
      return null;
    default:
      return change.sheet;
  }
}

/** The sheet that the names are about, if they are about a single one. */
function onlySheet(names: readonly (string | null)[]): string | undefined {
  const [first, ...others] = new Set(names);
  return others.length === 0 ? (first ?? undefined) : undefined;
}

function editorOf({ source, triggerSource }: Excel.WorksheetChangedEventArgs): Editor {
  if (source === 'Remote') return 'coAuthor';
  return triggerSource === 'ThisLocalAddin' ? 'program' : 'officer';
}

export class ExcelHost implements LiveHost {
  /** @param run `Excel.run` of the page's Office.js */
  constructor(private readonly run: typeof Excel.run) {}

  /**
   * Reads the sheets of these names (those that exist), or all.
   * @throws HostError
   */
  async read(sheetNames?: readonly string[]): Promise<ObservedWorkbook> {
    const progress: Progress = { writesSent: 0, sheet: onlySheet(sheetNames ?? []) };
    try {
      return await this.run((context) => readWorkbook(context, sheetNames));
    } catch (error) {
      throw asHostError(error, progress);
    }
  }

  /**
   * Applies the changes in order.
   * @throws HostError; its `touched` says whether some of the changes may have been made
   */
  async apply(changes: ChangeSet): Promise<void> {
    if (changes.length === 0) return;
    let writesSent = 0;
    try {
      await this.run((context) => applyChanges(context, changes, () => (writesSent += 1)));
    } catch (error) {
      throw asHostError(error, { writesSent, sheet: onlySheet(changes.map(sheetOf)) });
    }
  }

  /** Tells every edit of any sheet from now on. */
  async watch(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    const changed = (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
      listener({ sheet: null, address: args.address, by: editorOf(args) });
      return Promise.resolve();
    };
    try {
      const added = await this.run(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add(changed);
        await context.sync();
        return handler;
      });
      return async () => {
        added.remove();
        await added.context.sync();
      };
    } catch (error) {
      throw asHostError(error, { writesSent: 0, sheet: undefined });
    }
  }

  /** Shows a cell: its sheet comes to the front, the cell is selected. */
  async reveal(sheet: string, cell: string): Promise<void> {
    try {
      await this.run(async (context) => {
        const worksheet = sheetNamed(context, sheet);
        worksheet.activate();
        rangeAt(worksheet, cell).select();
        await context.sync();
      });
    } catch (error) {
      throw asHostError(error, { writesSent: 0, sheet });
    }
  }
}
