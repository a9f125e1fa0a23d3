/** Workbooks of the program's with an officer's work in them, and what is compared of them. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { loadBook } from '../../../src/commands/loadPlan';
import { applyRefresh, planRefresh, type Refreshed } from '../../../src/commands/refresh';
import type { Book } from '../../../src/core/book';
import { FileHost } from '../../../src/host/file/fileHost';
import { SHEETS } from '../../../src/sheets/names';
import { openHost } from '../../host/file/packages';
import { modelBook, modelReadings } from '../modelBooks';
import { OfficersBook } from './officersBook';
import { addOfficersParts, touchOurSheets } from './officersParts';

/** The workbook that our program makes of a book. */
export async function loaded(book: Book): Promise<Uint8Array> {
  const host = FileHost.create({ title: 'Sổ' });
  const findings = await loadBook(host, book, 'so.xlsx');
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return host.save();
}

/** Figures typed below the table of Số liệu and into an own column beside them. */
const TYPED = [
  '<c r="A{row}" t="inlineStr"><is><t>CT.VI.1</t></is></c>',
  '<c r="D{row}" t="inlineStr"><is><t>toàn tỉnh</t></is></c>',
  '<c r="E{row}"><v>2027</v></c><c r="F{row}" t="inlineStr"><is><t>Cả năm</t></is></c>',
  '<c r="I{row}"><v>61.5</v></c><c r="V{row}" t="inlineStr"><is><t>riêng</t></is></c>',
].join('');

const FIRST = modelReadings({ unit: 'Sở Tài chính', numerator: 30, denominator: 40 });

/** A loaded plan in which an officer has worked, and typed a figure since the last refresh. */
export async function workedBook(): Promise<Uint8Array> {
  const book = new OfficersBook(await loaded(modelBook(FIRST)));
  addOfficersParts(book);
  book.edit('xl/tables/tableRieng.xml', 'id="1" name', 'id="77" name');
  touchOurSheets(book, SHEETS.track, SHEETS.readings);
  const sheet = book.sheetPart(SHEETS.readings);
  const last = Math.max(
    ...[...book.text(sheet).matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)),
  );
  const row = `<row r="${last + 1}">${TYPED.replaceAll('{row}', String(last + 1))}</row>`;
  book.edit(sheet, '</sheetData>', `${row}</sheetData>`);
  return book.save();
}

/** An officer's own workbook, without a plan; its chart sheet is the one that is shown. */
export async function officersOwnBook(): Promise<Uint8Array> {
  const host = FileHost.create({ title: 'Sổ của Sở' });
  await host.apply([
    {
      kind: 'addSheet',
      sheet: {
        name: 'Trang đầu',
        columns: [],
        cells: [{ row: 1, column: 1, content: 'Sở Nội vụ', style: 'text' }],
        tables: [],
        validations: [],
        conditionalFormats: [],
      },
    },
  ]);
  const book = new OfficersBook(host.save());
  addOfficersParts(book, true);
  book.edit('xl/workbook.xml', 'activeTab="0"', 'activeTab="3"');
  book.edit('xl/worksheets/sheet1.xml', ' tabSelected="1"', '');
  return book.save();
}

/** The workbook after a refresh. */
export async function refreshed(
  bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; refresh: Refreshed }> {
  const host = openHost(bytes);
  const outcome = await planRefresh(host, { file: 'so.xlsm', selection: {} });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  await applyRefresh(host, outcome.value);
  return { bytes: host.save(), refresh: outcome.value };
}

/** SHA-256 of every part. */
export function hashes(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      createHash('sha256').update(content).digest('hex'),
    ]),
  );
}
