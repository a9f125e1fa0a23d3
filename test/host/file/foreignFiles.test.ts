import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObservedWorkbook } from '../../../src/host/host';
import { openHost, partsOf } from './packages';
import { EMPTY_SHEET, FOLLOW_SHEET, tableSpec } from './specs';
import { structureFaults } from './structure';

const FILES = ['openpyxl.xlsx', 'libreoffice.xlsx'] as const;
const SHEET = 'Số liệu của Sở';

function fixture(name: string): Uint8Array {
  return readFileSync(join(__dirname, '../../fixtures/xlsx', name));
}

const read = (name: string): Promise<ObservedWorkbook> => openHost(fixture(name)).read();

test.each(FILES)('%s: values, errors and formats are read', async (name) => {
  const [sheet] = (await read(name)).sheets;
  expect(sheet?.name).toBe(SHEET);
  expect(sheet?.values.map((row) => row.slice(0, 2))).toEqual([
    ['Mã', 'Chỉ tiêu'],
    ['II.1', 'Hồ sơ trực tuyến'],
    ['II.2', ' có dấu cách '],
    ['II.3', 'dòng 1\ndòng 2'],
    ['II.4', true],
  ]);
  expect(sheet?.values[1]?.slice(2, 5)).toEqual([60.5, 0.605, 45092]);
  expect(sheet?.values[4]?.[3]).toEqual({ error: '#N/A' });
  expect(sheet?.values[1]?.[7]).toBe('gộp ô');
  expect(sheet?.numberFormats[1]?.slice(0, 5)).toEqual([null, null, null, '0.0%', 'dd/mm/yyyy']);
});

test.each(FILES)('%s: formulas, tables, hidden sheets and names are read', async (name) => {
  const { sheets, names } = await read(name);
  expect(sheets[0]?.formulas.map((row) => row?.[5])).toEqual([
    undefined,
    'C2*2',
    'C3*2',
    'SUM(C2:C4)',
    'IF(C5>0,"Đạt","")',
  ]);
  expect(sheets[0]?.tables).toEqual([
    {
      name: 'tblCuaSo',
      headerRow: 1,
      firstColumn: 1,
      lastRow: 5,
      lastColumn: 6,
      headers: ['Mã', 'Chỉ tiêu', 'Giá trị', 'Tỷ lệ', 'Ngày', 'Tổng'],
    },
  ]);
  expect(sheets.map(({ name: sheet, hidden }) => [sheet, hidden])).toEqual([
    [SHEET, false],
    ['Ẩn', true],
  ]);
  expect(names).toEqual([{ name: 'NamBaoCao', refersTo: `'${SHEET}'!$C$2` }]);
});

test('openpyxl writes formulas without values, LibreOffice with them', async () => {
  const results = await Promise.all(
    FILES.map(async (name) => (await read(name)).sheets[0]?.values),
  );
  expect(results.map((values) => [values?.[1]?.[5], values?.[4]?.[5]])).toEqual([
    [null, null],
    [121, { error: '#DIV/0!' }],
  ]);
});

test.each(FILES)(
  '%s: chart, comment and all else survive our sheet and our cells',
  async (name) => {
    const bytes = fixture(name);
    const host = openHost(bytes);
    await host.apply([
      { kind: 'setCells', sheet: SHEET, row: 6, column: 1, rows: [['II.5', 'Mới', 1]] },
      { kind: 'resizeTable', sheet: SHEET, table: 'tblCuaSo', lastRow: 6 },
      { kind: 'addSheet', sheet: FOLLOW_SHEET, before: SHEET },
      { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'Hai', tables: [tableSpec()] } },
      { kind: 'activate', sheet: FOLLOW_SHEET.name },
    ]);
    const [before, after] = [partsOf(bytes), partsOf(host.save())];
    const changed = Object.keys(before).filter((part) => after[part] !== before[part]);
    const managed =
      /Content_Types|workbook\.xml|sheet1\.xml$|sheet2\.xml$|styles\.xml|sharedStrings|table1\.xml/;
    expect(changed.filter((part) => !managed.test(part))).toEqual([]);
    expect(structureFaults(host.save())).toEqual(structureFaults(bytes));
    const { sheets } = await openHost(host.save()).read();
    expect(sheets.map((sheet) => sheet.name)).toEqual([FOLLOW_SHEET.name, SHEET, 'Ẩn', 'Hai']);
    expect(sheets[1]?.tables[0]?.lastRow).toBe(6);
    expect(sheets[1]?.values[5]).toEqual(['II.5', 'Mới', 1]);
  },
);

test.each(FILES)('%s: a changed sheet differs in the changed cells only', async (name) => {
  const bytes = fixture(name);
  const host = openHost(bytes);
  await host.apply([{ kind: 'setCells', sheet: SHEET, row: 2, column: 3, rows: [[61]] }]);
  const part = 'xl/worksheets/sheet1.xml';
  const [before, after] = [partsOf(bytes)[part] ?? '', partsOf(host.save())[part] ?? ''];
  const cell = /<c r="C2"[^>]*>.*?<\/c>/s;
  const row = /<row r="2"[^>]*>/;
  expect(after.replace(cell, '').replace(row, '')).toBe(before.replace(cell, '').replace(row, ''));
  expect(after).toMatch(/<c r="C2"[^>]*><v>61<\/v><\/c>/);
});
