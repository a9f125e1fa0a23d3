/** Files that people give to the page, and what stands in those that it gives back. */
import { zipSync } from 'fflate';
import type { Book } from '../../../src/core/book';
import { FileHost } from '../../../src/host/file/fileHost';
import type { ObservedWorkbook } from '../../../src/host/host';
import type { OpenPlan } from '../../../src/live/openBook';
import { openBook } from '../../../src/live/openBook';
import { formulaResults } from '../../../src/page/book/results';
import { FORMAT_VERSION, NAMES } from '../../../src/sheets/names';
import { parseReference } from '../../../src/core/a1';
import { bookFile } from '../../office/bookFile';
import type { GivenFile } from './pageUnderTest';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Names of streams in a compound file. */
const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

/** A workbook as the product saves it. */
export async function givenBook(book: Book, name = 'So theo doi.xlsx'): Promise<GivenFile> {
  return { name, bytes: await bookFile(book) };
}

async function hostOf({ bytes }: GivenFile): Promise<FileHost> {
  const opened = FileHost.open(bytes);
  if (!opened.ok) throw new Error(opened.findings[0]?.code);
  return Promise.resolve(opened.value);
}

/** A workbook that a later version of the program wrote. */
async function newerBook(book: Book, name: string): Promise<GivenFile> {
  const host = await hostOf(await givenBook(book));
  const { names } = await host.read();
  const place = parseReference(
    names.find((known) => known.name === NAMES.formatVersion)?.refersTo ?? '',
  );
  if (place === null) throw new Error('no version in the workbook');
  const { firstRow: row, firstColumn: column } = place.range;
  await host.apply([
    { kind: 'setCells', sheet: place.sheet, row, column, rows: [[FORMAT_VERSION + 1]] },
  ]);
  return { name, bytes: host.save() };
}

/** Somebody's workbook that has nothing to do with a plan. */
export async function otherBook(name: string): Promise<GivenFile> {
  const host = FileHost.create({ title: '' });
  const cells = [{ row: 1, column: 1, content: 'Danh sách', style: 'text' as const }];
  const empty = { columns: [], tables: [], validations: [], conditionalFormats: [] };
  await host.apply([{ kind: 'addSheet', sheet: { name: 'Sheet1', cells, ...empty } }]);
  return { name, bytes: host.save() };
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const BINARY = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** A package of another program of the same family. */
function officeFile(part: string, type: string): Uint8Array {
  const types = `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;
  const parts = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${DOCUMENT}" Target="${part}"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': utf8(types),
    '_rels/.rels': utf8(parts),
    [part]: utf8('<x/>'),
  });
}

/** Files that cannot be opened, by what they are. */
export async function badFiles(book: Book) {
  const whole = await bookFile(book);
  return {
    'file.empty': { name: 'rong.xlsx', bytes: new Uint8Array() },
    csv: { name: 'so-lieu.csv', bytes: utf8('Mã;Giá trị\r\nCT.I.1;20\r\n') },
    pdf: { name: 'ke-hoach.pdf', bytes: utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n') },
    word: { name: 'bao-cao.docx', bytes: officeFile('word/document.xml', WORD) },
    'file.encrypted': {
      name: 'mat-khau.xlsx',
      bytes: Uint8Array.from([...COMPOUND, 0, ...utf16('EncryptedPackage'), 0]),
    },
    'file.oldFormat': {
      name: 'cu.xls',
      bytes: Uint8Array.from([...COMPOUND, 0, ...utf16('Workbook'), 0]),
    },
    'file.binaryFormat': { name: 'nhi-phan.xlsb', bytes: officeFile('xl/workbook.bin', BINARY) },
    'file.notWorkbook': { name: 'anh.zip', bytes: zipSync({ 'anh.txt': utf8('x') }) },
    'file.damaged': { name: 'tai-dut.xlsx', bytes: whole.slice(0, whole.length / 2) },
    noPlan: await otherBook('danh-sach.xlsx'),
    newer: await newerBook(book, 'moi-hon.xlsx'),
  } satisfies Record<string, GivenFile>;
}

/** A saved workbook, read anew. @throws Error where it holds no plan, or formulas that show something old */
export async function savedPlan(file: GivenFile): Promise<OpenPlan> {
  const observed: ObservedWorkbook = await (await hostOf(file)).read();
  const open = openBook(observed, file.name);
  if (open.kind !== 'plan') throw new Error(`the saved file is ${open.kind}`);
  const old = formulaResults(observed, file.name);
  if (old.length > 0) throw new Error(`old results: ${JSON.stringify(old).slice(0, 300)}`);
  return open;
}
