/** Every part that we write against the schemas of the standard: what they reject, Excel repairs or refuses. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoBook } from '../../src/commands/demoBook';
import { FileHost } from '../../src/host/file/fileHost';
import type { Change } from '../../src/host/host';
import { created, openHost, partsOf } from '../host/file/packages';
import { EMPTY_SHEET, FOLLOW_SHEET, HIDDEN_SHEET, tableSpec } from '../host/file/specs';
import { vinhPhuc } from '../support/plans';
import { bookFile } from './bookFile';
import { allObjections, closeSchemas, HAVE_SCHEMAS, objections, openSchemas } from './schemas';

const ROOT = resolve(__dirname, '../..');

beforeAll(openSchemas);
afterAll(closeSchemas);

const CHANGES: readonly Change[] = [
  {
    kind: 'setCells',
    sheet: FOLLOW_SHEET.name,
    row: 8,
    column: 1,
    rows: [['PL.V.3', ' mới\u0001 ', { formula: 'A1', value: '' }, true, { error: '#N/A' }]],
  },
  { kind: 'setCells', sheet: FOLLOW_SHEET.name, row: 3, column: 1, rows: [['dài '.repeat(200)]] },
  { kind: 'resizeTable', sheet: FOLLOW_SHEET.name, table: 'tblTheoDoi', lastRow: 9 },
  { kind: 'setName', name: { name: 'NamBaoCao', refersTo: "'Trang'!$B$2" } },
  {
    kind: 'addSheet',
    sheet: { ...EMPTY_SHEET, name: 'Sau', tables: [tableSpec({ rows: [] })] },
    before: HIDDEN_SHEET.name,
  },
  { kind: 'activate', sheet: 'Sau' },
];

test('a new book is valid', async () => {
  const host = await created(HIDDEN_SHEET, FOLLOW_SHEET, EMPTY_SHEET);
  expect(allObjections(host.save())).toEqual([]);
});

test('a book that was patched is valid', async () => {
  const host = openHost((await created(FOLLOW_SHEET, HIDDEN_SHEET)).save());
  await host.apply(CHANGES);
  expect(allObjections(host.save())).toEqual([]);
});

test('the demonstration workbook is valid', async () => {
  expect(allObjections(await bookFile(demoBook(vinhPhuc())))).toEqual([]);
});

test.each(['openpyxl.xlsx', 'libreoffice.xlsx'])(
  'parts of %s that were valid are valid after we changed them',
  async (name) => {
    const bytes = readFileSync(join(ROOT, 'test/fixtures/xlsx', name));
    const opened = FileHost.open(bytes);
    if (!opened.ok) throw new Error('not opened');
    const before = partsOf(bytes);
    const [first] = (await opened.value.read()).sheets;
    await opened.value.apply([
      { kind: 'addSheet', sheet: FOLLOW_SHEET, before: first?.name ?? '' },
      { kind: 'addSheet', sheet: EMPTY_SHEET },
      { kind: 'setCells', sheet: first?.name ?? '', row: 6, column: 1, rows: [['a', 1, true]] },
      { kind: 'resizeTable', sheet: first?.name ?? '', table: 'tblCuaSo', lastRow: 6 },
      { kind: 'activate', sheet: FOLLOW_SHEET.name },
    ]);
    const after = Object.entries(partsOf(opened.value.save()));
    const changed = after.filter(([part, text]) => before[part] !== text);
    const faults = changed.filter(([part, text]) => {
      const was = before[part];
      const wasValid = was === undefined || objections(part, was).length === 0;
      return wasValid && objections(part, text).length > 0;
    });
    expect(changed.length).toBeGreaterThan(5);
    expect(faults.map(([part]) => part)).toEqual([]);
  },
);

test('the schemas, where they are at hand, see a fault', async () => {
  const parts = partsOf((await created(FOLLOW_SHEET)).save());
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const broken = sheet.replace(/(<pageMargins[^>]*>)(.*)<\/worksheet>/, '$2$1</worksheet>');
  expect(objections('xl/worksheets/sheet1.xml', broken).length > 0).toBe(HAVE_SCHEMAS);
});
