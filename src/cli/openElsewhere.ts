/**
 * Who has a workbook open. Excel and LibreOffice keep a small file beside it while they do; what
 * would be saved over it then is lost at their next save, or theirs is.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface OpenedBy {
  /** Name of the file that says so; it stays behind when the program dies. */
  readonly lock: string;
  /** Name of the person, null where the file does not tell. */
  readonly person: string | null;
}

/** Characters of a name; what is longer is no name. */
const MAX_NAME = 60;

function nameOf(text: string): string | null {
  const name = text
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return name === '' || [...name].length > MAX_NAME ? null : name;
}

/**
 * LibreOffice: `name of the person,login,computer,time,profile;`, a comma inside a name as `\,`.
 * The name is empty where the person has not given one.
 */
export function personOfLibreOfficeLock(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const [person = null, login = null] = [...text.matchAll(/((?:\\.|[^\\,;])*)[,;]/g)].map(
    ([, field = '']) => nameOf(field.replace(/\\(.)/g, '$1')),
  );
  return person ?? login;
}

/** Bytes of the first name of Excel's lock; its length in 16 bits and the name in UTF-16 follow. */
const EXCEL_NAME = 55;

/** Excel: the length of the name in a byte, the name in the computer's own encoding, then in UTF-16. */
export function personOfExcelLock(bytes: Uint8Array): string | null {
  const [short = 0] = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = bytes.length > EXCEL_NAME + 2 ? view.getUint16(EXCEL_NAME, true) : 0;
  const end = EXCEL_NAME + 2 + 2 * wide;
  if (wide > 0 && end <= bytes.length) {
    return nameOf(new TextDecoder('utf-16le').decode(bytes.subarray(EXCEL_NAME + 2, end)));
  }
  return nameOf(new TextDecoder('windows-1258').decode(bytes.subarray(1, 1 + short)));
}

const LOCKS = [
  { nameFor: (file: string) => `~$${file}`, personOf: personOfExcelLock },
  { nameFor: (file: string) => `.~lock.${file}#`, personOf: personOfLibreOfficeLock },
] as const;

/** The program that has the file open, or null. A lock that cannot be read is one all the same. */
export async function openedBy(path: string): Promise<OpenedBy | null> {
  for (const { nameFor, personOf } of LOCKS) {
    const lock = nameFor(basename(path));
    const place = join(dirname(path), lock);
    if ((await stat(place).catch(() => null)) === null) continue;
    const bytes = await readFile(place).catch(() => null);
    return { lock, person: bytes === null ? null : personOf(bytes) };
  }
  return null;
}
