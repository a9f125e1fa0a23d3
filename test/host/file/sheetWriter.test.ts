import { FileHost } from '../../../src/host/file/fileHost';
import type { SheetSpec } from '../../../src/sheets/spec';
import { partsOf } from './packages';
import { column, EMPTY_SHEET, FOLLOW_SHEET, tableSpec } from './specs';

/** Part of the first sheet of a book with this one sheet, and its workbook part. */
async function write(parts: Partial<SheetSpec>): Promise<{ sheet: string; workbook: string }> {
  const host = FileHost.create({ title: '' });
  await host.apply([{ kind: 'addSheet', sheet: { ...EMPTY_SHEET, ...parts } }]);
  const written = partsOf(host.save());
  return {
    sheet: written['xl/worksheets/sheet1.xml'] ?? '',
    workbook: written['xl/workbook.xml'] ?? '',
  };
}

const sheetXml = async (parts: Partial<SheetSpec>): Promise<string> => (await write(parts)).sheet;

test('an empty sheet is the least that Excel takes', async () => {
  const sheet = await sheetXml({});
  const inner = /<worksheet[^>]*>(.*)<\/worksheet>/.exec(sheet)?.[1];
  expect(inner).toMatch(
    /^<dimension ref="A1"\/><sheetViews><sheetView tabSelected="1" workbookViewId="0"\/><\/sheetViews><sheetFormatPr defaultRowHeight="15"\/><sheetData><\/sheetData><pageMargins [^>]*\/><pageSetup paperSize="9"\/><headerFooter>/,
  );
});

test('a sheet that is read shows no grid', async () => {
  expect(await sheetXml({ isRead: true })).toContain('<sheetView showGridLines="0" ');
});

test.each([
  [
    { rows: 5, columns: 2 },
    '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>' +
      '<selection pane="topRight"/><selection pane="bottomLeft"/>' +
      '<selection pane="bottomRight" activeCell="C6" sqref="C6"/>',
  ],
  [
    { rows: 5, columns: 0 },
    '<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>' +
      '<selection pane="bottomLeft" activeCell="A6" sqref="A6"/>',
  ],
  [
    { rows: 0, columns: 1 },
    '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>' +
      '<selection pane="topRight" activeCell="B1" sqref="B1"/>',
  ],
])('freezing %j', async (freeze, expected) => {
  expect(await sheetXml({ freeze })).toContain(`workbookViewId="0">${expected}</sheetView>`);
});

test('columns have the width that people set, plus the padding of the file', async () => {
  const columns = [{ width: 10 }, { width: 8, hidden: true }, { width: 3, outline: 2 }];
  const sheet = await sheetXml({ columns });
  expect(sheet).toContain(
    '<sheetFormatPr defaultRowHeight="15" outlineLevelCol="2"/><cols>' +
      '<col min="1" max="1" width="10.7109375" customWidth="1"/>' +
      '<col min="2" max="2" width="8.7109375" hidden="1" customWidth="1"/>' +
      '<col min="3" max="3" width="3.7109375" customWidth="1" outlineLevel="2"/></cols>',
  );
});

test('cells stand at their addresses, with formulas and the values they yield', async () => {
  const cells = [
    { row: 2, column: 27, content: { formula: 'A1*2', value: 4 }, style: 'number' as const },
    { row: 2, column: 2, content: 'Đạt', style: 'text' as const },
  ];
  const sheet = await sheetXml({ cells });
  expect(sheet).toContain('<dimension ref="B2:AA2"/>');
  expect(sheet).toMatch(
    /<sheetData><row r="2"><c r="B2" s="\d+" t="s"><v>0<\/v><\/c><c r="AA2" s="\d+"><f>A1\*2<\/f><v>4<\/v><\/c><\/row><\/sheetData>/,
  );
});

test('print set-up: A4, one page wide, title rows, whole columns as the area', async () => {
  const { sheet, workbook } = await write({
    name: "Sở d'Ông",
    print: { orientation: 'landscape', titleRows: [6, 7], lastColumn: 8 },
  });
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
  expect(sheet).toMatch(/<oddFooter>&amp;L[^<]*&amp;A&amp;C[^<]*&amp;P\/&amp;N<\/oddFooter>/);
  expect(workbook).toContain(
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Sở d\'\'Ông\'!$A:$H</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Sở d\'\'Ông\'!$6:$7</definedName></definedNames>',
  );
});

test('print set-up of a page: all of it on one sheet of A4, with narrow margins', async () => {
  const print = { orientation: 'landscape', lastColumn: 8, onePage: true } as const;
  const { sheet } = await write({ print });
  expect(sheet).toContain('<pageSetup paperSize="9" fitToHeight="1" orientation="landscape"/>');
  expect(sheet).toContain('<pageMargins left="0.3937" right="0.3937" top="0.3937"');
});

test('the first visible sheet is the one that is shown', async () => {
  const host = FileHost.create({ title: '' });
  await host.apply([
    { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'Ẩn', hidden: true } },
    { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'Hai' } },
    { kind: 'addSheet', sheet: { ...EMPTY_SHEET, name: 'Ba' } },
  ]);
  const parts = partsOf(host.save());
  const selected = [1, 2, 3].map((n) =>
    parts[`xl/worksheets/sheet${n}.xml`]?.includes('tabSelected="1"'),
  );
  expect(selected).toEqual([false, true, false]);
  expect(parts['xl/workbook.xml']).toContain('activeTab="1"');
});

test('tab colour and merged areas', async () => {
  const sheet = await sheetXml(FOLLOW_SHEET);
  expect(sheet).toContain(
    '<sheetPr><tabColor rgb="FF1D3A52"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  expect(sheet).toContain(
    '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A3:D3"/></mergeCells>',
  );
});

test('rows have the height that the specification says, or one that shows their text', async () => {
  const sheet = await sheetXml(FOLLOW_SHEET);
  const heights = [...sheet.matchAll(/<row r="(\d+)"( [^>]*)?>/g)].map(([, row, rest]) => [
    row,
    rest?.trim().replace(/ht="[\d.]+"/, (ht) => (ht === 'ht="24"' ? ht : 'ht')),
  ]);
  expect(heights).toEqual([
    ['1', 'ht'],
    ['2', 'ht="24" customHeight="1"'],
    ['3', 'ht customHeight="1"'],
    ['5', undefined],
    ['6', 'ht'],
    ['7', 'ht'],
  ]);
});

test('a header that looks like a number is no number stored as text', async () => {
  const table = tableSpec({ columns: [column('Mã'), column('2023')] });
  expect(await sheetXml({ tables: [table] })).toContain(
    '<ignoredErrors><ignoredError sqref="A3:B3" numberStoredAsText="1"/></ignoredErrors>',
  );
});
