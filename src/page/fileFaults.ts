/** What is wrong with a file that somebody wants to open. */
import type { Finding } from '../core/finding';
import type { OpenBook } from '../live/openBook';
import type { FileFault } from '../locales/fileFault';
import { isUnloaded } from '../runs/unloaded';

/** Bytes. A larger file is refused before any of it is read. */
const LARGEST_FILE = 100_000_000;

/** Files that people take for a workbook, by their extension. */
const OTHER_KINDS: Readonly<Record<string, FileFault>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  pdf: 'pdf',
  doc: 'word',
  docx: 'word',
  rtf: 'word',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  heic: 'picture',
};

const OPEN_FAULTS: readonly FileFault[] = [
  'file.empty',
  'file.tooLarge',
  'file.notZip',
  'file.encrypted',
  'file.oldFormat',
  'file.binaryFormat',
  'file.notWorkbook',
  'file.damaged',
  'file.date1904',
];

/** Code of the finding about a workbook of a later version of the program. */
const NEWER = 'book.newer';

/** What the page knows before it reads anything; null when it is worth reading. */
export function faultBefore({ size }: { readonly size: number }): FileFault | null {
  if (size === 0) return 'file.empty';
  return size > LARGEST_FILE ? 'file.tooLarge' : null;
}

/**
 * Why the file host refused. A file of another program is named as what it is.
 * @example faultOf([{ code: 'file.notZip', … }], 'bao-cao.pdf') // 'pdf'
 */
export function faultOf(findings: readonly Finding[], name: string): FileFault {
  const code = OPEN_FAULTS.find((fault) => fault === findings[0]?.code) ?? 'file.damaged';
  const extension = /\.([^.]*)$/.exec(name.toLowerCase())?.[1] ?? '';
  const isOtherProgram =
    code === 'file.notZip' || code === 'file.notWorkbook' || code === 'file.oldFormat';
  return (isOtherProgram ? OTHER_KINDS[extension] : undefined) ?? code;
}

/** Why a workbook that can be read is not opened without asking; null when it is. */
export function bookFault(open: OpenBook): FileFault | null {
  if (open.kind === 'noPlan') return 'noPlan';
  if (open.kind === 'plan') return null;
  return open.findings.some(({ code }) => code === NEWER) ? 'newer' : null;
}

/** Names of what browsers say of a file that was moved or is locked; the worker passes them on in a message. */
const GONE = /NotFound|NotReadable|could not be (?:found|read)/;

/** What an error while opening says of the file. */
export function errorFault(error: unknown): FileFault {
  if (isUnloaded(error)) return 'unloaded';
  return error instanceof Error && GONE.test(error.message) ? 'unreadable' : 'worker';
}
