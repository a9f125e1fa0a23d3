/** Which existing file a command may write over with `--out`, and under which name a book may be saved. */
import { existsSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Finding } from '../core/finding';
import type { FileHost } from '../host/file/fileHost';
import type { ObservedWorkbook } from '../host/host';
import { locate } from '../sheets/locate';
import { NAMES } from '../sheets/names';
import { indicatorTable } from '../sheets/planTables';
import { readPlan } from '../sheets/readPlan';
import { READING_TABLE } from '../sheets/readingTable';
import type { TableDef } from '../sheets/table';
import { openWorkbook } from './files';
import { fileFault } from './saveFaults';

/** A kind of workbook that may be written over, as nothing of an officer's is lost with it. */
export interface Replaceable {
  /** What it is, as the sentence calls it. */
  readonly what: string;
  readonly includes: (book: ObservedWorkbook) => boolean;
}

const isOurs = ({ names }: ObservedWorkbook): boolean =>
  names.some(({ name }) => name === NAMES.formatVersion);

function isEmpty(book: ObservedWorkbook, def: TableDef): boolean {
  const table = locate(book, def);
  return table === null || table.lastRow === table.headerRow;
}

/** A template that nobody has filled in. */
export const EMPTY_TEMPLATE: Replaceable = {
  what: 'mẫu kế hoạch chưa ghi gì',
  includes: (book) =>
    isOurs(book) && isEmpty(book, indicatorTable([])) && isEmpty(book, READING_TABLE),
};

/** A loaded plan without readings. */
export const EMPTY_BOOK: Replaceable = {
  what: 'sổ theo dõi chưa có số liệu',
  includes: (book) => isOurs(book) && isEmpty(book, READING_TABLE),
};

/** A workbook of this plan: what a refresh saves again and again under one name. */
export function bookOfPlan(id: string): Replaceable {
  const includes = (book: ObservedWorkbook): boolean => {
    const plan = readPlan(book, '');
    return isOurs(book) && plan.ok && plan.value.id === id;
  };
  return { what: 'sổ theo dõi của kế hoạch này', includes };
}

/** Why the file that is there must not be written over, or null. */
export async function overwriteFault(path: string, allowed: Replaceable): Promise<Finding | null> {
  // What is there is no file, or nothing is in it: nothing can be lost.
  if (!existsSync(path) || !statSync(path).isFile() || statSync(path).size === 0) return null;
  const opened = await openWorkbook(path);
  if (opened.ok && allowed.includes(await opened.value.read())) return null;
  const advice = `Đã có tệp này, và đó không phải là ${allowed.what}, nên không ghi đè. Ghi ra một tên khác.`;
  return fileFault(basename(path), 'file.exists', advice);
}

const WORKBOOK_NAMES = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xlam', '.xlsb', '.xls']);

/** Why a book must not be saved under a name, or null: Excel refuses a .xlsx with macros in it. */
export function nameFault(path: string, { extension }: FileHost): Finding | null {
  const given = extname(path).toLowerCase();
  if (!WORKBOOK_NAMES.has(given) || given === extension) return null;
  const advice = `Excel không mở được sổ này dưới tên ${given}. Đặt tên tệp ghi ra có đuôi ${extension}.`;
  return fileFault(basename(path), 'file.wrongExtension', advice);
}
