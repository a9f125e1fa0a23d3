/** What the page of file mode shows beside the pane. */
import type { Finding } from '../core/finding';
import type { FileFault } from '../locales/fileFault';
import type { KeepingFault } from './book/keptWork';
import type { GridSelection } from './grid/sheetModel';

/** What is said until somebody closes it, or something else is to be said. */
export type Notice =
  | { readonly kind: 'fault'; readonly fault: FileFault; readonly name: string }
  | { readonly kind: 'restored' | 'restoreFault' | 'saveFault' | 'unkeptFault' }
  /** Edits that the file did not take are in the workbook no longer. */
  | { readonly kind: 'refused'; readonly count: number }
  /** Ctrl+Z found nothing of its own. */
  | { readonly kind: 'nothingTyped' }
  | { readonly kind: 'formula' | 'tooLong'; readonly cell: string }
  | { readonly kind: 'stopped'; readonly cell: string; readonly error: string }
  /** Nothing was written: another tab has the work. What was typed is not lost; null for what has no text. */
  | { readonly kind: 'closed'; readonly typed: TypedText | null }
  /** About what was typed. */
  | { readonly kind: 'findings'; readonly findings: readonly [Finding, ...Finding[]] };

/** What was typed, and its cell. */
export interface TypedText {
  readonly cell: string;
  readonly text: string;
}

export interface Busy {
  readonly kind: 'opening' | 'saving' | 'restoring';
  /** Name of the file. */
  readonly name: string;
}

/** What is to be opened in place of unsaved work. */
export type Wish =
  /** A file that was read already. */
  | { readonly kind: 'candidate' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'demo' }
  /** The work that went to another tab. */
  | { readonly kind: 'takeBack' };

export interface FileState {
  /** `second`: another tab works on the work that is kept. */
  readonly phase: 'starting' | 'second' | 'open';
  /** Name of the file with its extension; '' for a workbook that was never saved. */
  readonly name: string;
  /** With its dot; macro workbooks keep theirs. */
  readonly extension: string;
  readonly isUnsaved: boolean;
  /** The work goes on in another tab. */
  readonly isReadOnly: boolean;
  /** The file lacks edits until it is made anew of what is kept. */
  readonly isBroken: boolean;
  /** Formulas of one's own are without a result until a spreadsheet calculates them. */
  readonly isUncalculated: boolean;
  readonly keeping: KeepingFault | null;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** What waits for an answer whether unsaved work may go. */
  readonly wish: Wish | null;
  /** Sheet in view; '' in an empty workbook. */
  readonly sheet: string;
  readonly selections: Readonly<Record<string, GridSelection>>;
  /** Counts what memory went through, so that views know when to look again. */
  readonly version: number;
  /** On a narrow screen one of both is seen. */
  readonly side: 'workbook' | 'pane';
}

export const FIRST_STATE: FileState = {
  phase: 'starting',
  name: '',
  extension: '.xlsx',
  isUnsaved: false,
  isReadOnly: false,
  isBroken: false,
  isUncalculated: false,
  keeping: null,
  busy: null,
  notice: null,
  wish: null,
  sheet: '',
  selections: {},
  version: 0,
  side: 'pane',
};

/** What views look at again when the workbook shows something else. */
export function shownAnew(
  { version }: FileState,
  { isUncalculated }: Pick<FileState, 'isUncalculated'>,
): Partial<FileState> {
  return { version: version + 1, isUncalculated };
}

/** What was said of a cell is over when the next one is typed well, or typing is taken back. */
export function isAboutTyping({ kind }: Notice): boolean {
  return ['findings', 'nothingTyped', 'closed', 'formula', 'tooLong', 'stopped'].includes(kind);
}

/** Whether a file has to wait. An opening does not make it: the file that was chosen last counts. */
export function isEngaged({ busy, wish }: FileState): boolean {
  return wish !== null || (busy !== null && busy.kind !== 'opening');
}

/** Whether there is a workbook, and nothing is being done with it. */
export function canSave({ busy, sheet }: FileState): boolean {
  return busy === null && sheet !== '';
}
