import { FileHost } from '../../../src/host/file/fileHost';
import { partsOf, zipParts } from './packages';
import { FOLLOW_SHEET, HIDDEN_SHEET, tableSpec, EMPTY_SHEET } from './specs';
import { relatedParts, structureFaults } from './structure';

async function book(): Promise<Uint8Array> {
  const host = FileHost.create({ title: 'Theo dõi chỉ tiêu' });
  await host.apply([
    { kind: 'addSheet', sheet: HIDDEN_SHEET },
    { kind: 'addSheet', sheet: FOLLOW_SHEET },
    {
      kind: 'addSheet',
      sheet: { ...EMPTY_SHEET, tables: [tableSpec()] },
      before: HIDDEN_SHEET.name,
    },
    { kind: 'setName', name: { name: 'NamBaoCao', refersTo: "'Trang'!$B$2" } },
  ]);
  return host.save();
}

test('a new book breaks no rule', async () => {
  expect(structureFaults(await book())).toEqual([]);
});

test('a book that was patched breaks no rule', async () => {
  const opened = FileHost.open(await book());
  if (!opened.ok) throw new Error('not opened');
  const sheet = FOLLOW_SHEET.name;
  await opened.value.apply([
    {
      kind: 'setCells',
      sheet,
      row: 8,
      column: 1,
      rows: [['PL.V.3', 'Mới', 1, null, 2], ['PL.V.4']],
    },
    { kind: 'resizeTable', sheet, table: 'tblTheoDoi', lastRow: 9 },
    { kind: 'setCells', sheet, row: 5, column: 1, rows: [['Mã số', undefined, 'Mục tiêu\nnăm']] },
    {
      kind: 'addSheet',
      sheet: { ...EMPTY_SHEET, name: 'Sau', tables: [tableSpec({ name: 'tblSau' })] },
    },
    { kind: 'activate', sheet: 'Sau' },
  ]);
  expect(structureFaults(opened.value.save())).toEqual([]);
});

/** Each breaks one rule, so that the check itself is known to see it. */
const BREAKS: readonly (readonly [string, string, RegExp, string])[] = [
  ['a wrong string', 'xl/worksheets/sheet2.xml', /t="s"><v>\d+/, 't="s"><v>999'],
  ['a wrong format', 'xl/worksheets/sheet2.xml', / s="\d+"/, ' s="999"'],
  ['a wrong rule format', 'xl/worksheets/sheet2.xml', /dxfId="\d+"/, 'dxfId="99"'],
  ['rows out of order', 'xl/worksheets/sheet2.xml', /<row r="2"/, '<row r="9"'],
  [
    'elements out of order',
    'xl/worksheets/sheet2.xml',
    /(<cols>.*<\/cols>)(.*<\/sheetData>)/,
    '$2$1',
  ],
  ['a table id twice', 'xl/tables/table1.xml', / id="\d+" name="tbl/, ' id="2" name="tbl'],
  ['a table name twice', 'xl/tables/table1.xml', /displayName="\w+"/, 'displayName="tblThu"'],
  ['a header that differs', 'xl/tables/table1.xml', /name="Mã"/, 'name="Ma"'],
  ['a count that is wrong', 'xl/styles.xml', /<fonts count="\d+"/, '<fonts count="1"'],
  ['a part without a type', '[Content_Types].xml', /<Override PartName="\/xl\/styles[^>]*>/, ''],
  ['a type without a part', '[Content_Types].xml', /sheet1\.xml/, 'sheet9.xml'],
  ['a target without a part', 'xl/_rels/workbook.xml.rels', /sheet1\.xml/, 'sheet9.xml'],
  ['an active tab that is hidden', 'xl/workbook.xml', /activeTab="\d"/, 'activeTab="1"'],
  ['a sheet name twice', 'xl/workbook.xml', /name="Ẩn"/, 'name="trang"'],
  ['a sheet name too long', 'xl/workbook.xml', /name="Ẩn"/, `name="${'x'.repeat(32)}"`],
];

test.each(BREAKS)('%s is noticed', async (_, part, pattern, replacement) => {
  const parts = partsOf(await book());
  const before = parts[part] ?? '';
  const broken = before.replace(pattern, replacement);
  expect(broken).not.toBe(before);
  expect(structureFaults(zipParts({ ...parts, [part]: broken }))).not.toEqual([]);
});

test('every part can be reached', async () => {
  const parts = partsOf(await book());
  const reached = new Set<string>();
  const visit = (source: string): void => {
    for (const { target } of relatedParts(parts, source)) {
      if (reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  const all = Object.keys(parts).filter((part) => !/\.rels$|^\[/.test(part));
  expect([...reached].sort()).toEqual(all.sort());
});
