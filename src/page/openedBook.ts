/** A file as the workbook that it holds, or why it is not opened. */
import { afterChanges } from '../changes/afterChanges';
import type { ChangeSet, ObservedWorkbook } from '../host/host';
import type { OpenBook } from '../live/openBook';
import { openBook } from '../live/openBook';
import type { FileFault } from '../locales/fileFault';
import type { FilePort } from './book/fileClient';
import type { WorkFacts } from './book/keptWork';
import { bookFault, errorFault, faultOf } from './fileFaults';

/** A workbook that may take the place of the open one. */
export interface NewBook {
  readonly open: OpenBook;
  readonly observed: ObservedWorkbook;
  /** Name of the file; '' where there is none. */
  readonly name: string;
  /** With its dot. */
  readonly extension: string;
  readonly isUnsaved: boolean;
  /** Its file as it was opened; null where there was none. */
  readonly bytes: Blob | Uint8Array | null;
  /** What was drawn into it since. */
  readonly drawn: ChangeSet;
  /** Sheet to be seen first; the first one unless told. */
  readonly sheet?: string;
}

const NOTHING: ObservedWorkbook = { sheets: [], names: [] };

export const EMPTY_BOOK: NewBook = {
  open: { kind: 'noPlan' },
  observed: NOTHING,
  name: '',
  extension: '.xlsx',
  isUnsaved: false,
  bytes: null,
  drawn: [],
};

export interface Opened {
  readonly fault: FileFault | null;
  /** There beside the fault `noPlan`, too: such a workbook can be opened if somebody wants it. */
  readonly book: NewBook | null;
}

/**
 * Opens a file beside the open one, in the worker. Never rejects.
 * @param prepare loads what the opened workbook needs
 * @param report takes faults of the program
 */
export async function openedBook(
  file: FilePort,
  content: File,
  prepare: () => Promise<void>,
  report: (fault: unknown) => void,
): Promise<Opened> {
  const { name } = content;
  try {
    await prepare();
    const outcome = await file.ask('open', { content, name });
    if (!outcome.ok) return { fault: faultOf(outcome.findings, name), book: null };
    const { observed, extension } = outcome.value;
    const open = openBook(observed, name);
    return {
      fault: bookFault(open),
      book: { ...EMPTY_BOOK, open, observed, name, extension, bytes: content },
    };
  } catch (error) {
    const fault = errorFault(error);
    if (fault === 'worker') report(error);
    return { fault, book: null };
  }
}

/** A workbook as it was kept, its file already with the worker. */
export function keptBook(observed: ObservedWorkbook, facts: WorkFacts): NewBook {
  return { ...EMPTY_BOOK, ...facts, observed, open: openBook(observed, facts.name) };
}

/** A workbook that changes draw into an empty one, in the worker too. */
export async function drawnBook(
  file: FilePort,
  changes: ChangeSet,
  name: string,
): Promise<NewBook> {
  await file.ask('create', name);
  await file.ask('apply', changes);
  const observed = afterChanges(NOTHING, changes);
  return { ...EMPTY_BOOK, open: openBook(observed, name), observed, name, drawn: changes };
}
