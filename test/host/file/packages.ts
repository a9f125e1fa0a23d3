/** Packages for tests: made of texts by hand, and looked into without our own reader. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileHost } from '../../../src/host/file/fileHost';
import type { SheetSpec } from '../../../src/sheets/spec';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export type Parts = Readonly<Record<string, string>>;

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
    mtime: 315532800000,
  });
}

/** Texts of all parts by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes);
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]),
  );
}

export function relationships(
  entries: Readonly<Record<string, readonly [string, string]>>,
): string {
  const all = Object.entries(entries).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

export function worksheet(data: string, around: { before?: string; after?: string } = {}): string {
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${around.before ?? ''}` +
    `<sheetData>${data}</sheetData>${around.after ?? ''}</worksheet>`
  );
}

export const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0#"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>' +
  '<xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="14"/>' +
  '<xf numFmtId="0"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';

/** Parts of a book with one sheet, `Trang`, and what a test adds or replaces. */
export function bookParts(sheet: string, more: Parts = {}): Record<string, string> {
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
      '<sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
    }),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
}

/** The same workbook as the Mac's Excel wrote it long ago, its days counted from 1904. */
export function countedFrom1904(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const workbook = parts['xl/workbook.xml']?.replace(/<workbookPr\b|(?=<sheets>)/, (found) =>
    found === '' ? '<workbookPr date1904="1"/>' : `${found} date1904="1"`,
  );
  if (workbook === undefined) throw new Error('no workbook part');
  return zipParts({ ...parts, 'xl/workbook.xml': workbook });
}

/** The host over a file that must open. */
export function openHost(bytes: Uint8Array): FileHost {
  const opened = FileHost.open(bytes);
  if (opened.ok) return opened.value;
  throw new Error(opened.findings.map(({ code }) => code).join());
}

export function hostOf(parts: Parts): FileHost {
  return openHost(zipParts(parts));
}

/** A new book with these sheets. */
export async function created(...sheets: SheetSpec[]): Promise<FileHost> {
  const host = FileHost.create({ title: 'Theo dõi chỉ tiêu' });
  await host.apply(sheets.map((sheet) => ({ kind: 'addSheet', sheet })));
  return host;
}
