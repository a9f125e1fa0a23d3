// DESIGN: "The workbook carries a format version; an older one is migrated, a newer one refused politely."
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBook } from '../../src/sheets/readBook';
import { formatVersion } from '../../src/sheets/formatVersion';
import { FORMAT_VERSION, SHEETS } from '../../src/sheets/names';
import { structureFaults } from '../host/file/structure';
import { cellsOf, valueOf } from '../support/runs';
import { done, TestFolder, workbookIn } from './files';

/**
 * Made by the program of their time, one figure typed by openpyxl. Version 1 is before Tổng quan, Giao chỉ tiêu,
 * Kinh phí …, version 2 before the steps that say between which rows of Số liệu the others count.
 */
const OLD = [1, 2].map(
  (version) =>
    [version, join(__dirname, '..', 'fixtures', 'xlsx', `so-phien-ban-${version}.xlsx`)] as const,
);
const folder = new TestFolder();
beforeEach(() => folder.make());
afterEach(() => folder.remove());

describe.each(OLD)('a workbook of format version %d', (version, old) => {
  test('gets the sheets, columns and version of this one, and keeps its figures', async () => {
    const book = await folder.write('cu.xlsx', await readFile(old));
    await done('refresh', book, '--out', folder.path('moi.xlsx'));
    const bytes = await folder.read('moi.xlsx');
    expect(structureFaults(bytes)).toEqual([]);
    const observed = await workbookIn(bytes);
    expect(formatVersion(await workbookIn(await readFile(old)))).toBe(version);
    expect(formatVersion(observed)).toBe(FORMAT_VERSION);
    expect(observed.sheets.map(({ name }) => name)).toEqual(Object.values(SHEETS));
    const { readings, plan } = valueOf(readBook(observed, 'moi.xlsx'));
    const before = valueOf(readBook(await workbookIn(await readFile(old)), 'cu.xlsx'));
    expect(readings).toEqual(before.readings);
    expect(plan).toEqual(before.plan);
    const track = observed.sheets.find(({ name }) => name === SHEETS.track)?.tables[0];
    expect(track?.headers).toEqual(expect.arrayContaining(['Nguyên nhân', 'Giải pháp']));
  });

  test('is like any other afterwards: another run changes nothing but the log', async () => {
    const book = await folder.write('cu.xlsx', await readFile(old));
    await done('refresh', book, '--out', folder.path('1.xlsx'));
    await done('refresh', folder.path('1.xlsx'), '--out', folder.path('2.xlsx'));
    expect(cellsOf(await workbookIn(await folder.read('2.xlsx')))).toEqual(
      cellsOf(await workbookIn(await folder.read('1.xlsx'))),
    );
  });
});
