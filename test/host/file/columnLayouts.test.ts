import { fileWidth, layOutColumns } from '../../../src/host/file/columnLayouts';
import type { ColumnLayout } from '../../../src/sheets/spec';
import { worksheet } from './packages';

const WIDE = '10.7109375';

function laidOut(before: string, first: number, layouts: readonly ColumnLayout[]): string {
  const xml = layOutColumns(worksheet('', { before }), 'sheet1.xml', first, layouts);
  return /<worksheet[^>]*>(.*)<sheetData>/s.exec(xml)?.[1] ?? '';
}

test.each<[string, string, string]>([
  [
    'a sheet without layouts gets some',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="3" width="${WIDE}" customWidth="1"/><col min="4" max="4" width="${WIDE}" customWidth="1"/></cols>`,
  ],
  [
    'an entry that stands for many columns is split, and keeps its style',
    '<cols><col min="1" max="16384" width="9.1" style="3"/></cols>',
    `<cols><col min="1" max="2" width="9.1" style="3"/><col min="3" max="3" width="${WIDE}" style="3" customWidth="1"/>` +
      `<col min="4" max="4" width="${WIDE}" style="3" customWidth="1"/><col min="5" max="16384" width="9.1" style="3"/></cols>`,
  ],
  [
    'a column with a width of its own keeps it',
    '<cols><col min="2" max="3" width="30" customWidth="1"></col><col min="4" max="5" width="9" customWidth="false" hidden="1"/></cols>',
    '<cols><col min="2" max="3" width="30" customWidth="1"></col>' +
      `<col min="4" max="4" width="${WIDE}" customWidth="1"/><col min="5" max="5" width="9" customWidth="false" hidden="1"/></cols>`,
  ],
  [
    'entries come in the order of their columns',
    '<cols><col min="1" max="2" width="9"/><col min="7" max="9" width="9"/></cols>',
    `<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="${WIDE}" customWidth="1"/>` +
      `<col min="4" max="4" width="${WIDE}" customWidth="1"/><col min="7" max="9" width="9"/></cols>`,
  ],
  [
    'columns that all have widths stay as they are',
    '<cols><col min="3" max="4" width="30" customWidth="true"/></cols>',
    '<cols><col min="3" max="4" width="30" customWidth="true"/></cols>',
  ],
])('%s', (_, before, expected) => {
  expect(laidOut(before, 3, [{ width: 10 }, { width: 10 }])).toBe(expected);
});

test('a grouped, hidden column is said to be so, and the sheet how deep its groups go', () => {
  const layouts = [{ width: 10, hidden: true, outline: 2 }];
  const col = `<cols><col min="2" max="2" width="${WIDE}" hidden="1" customWidth="1" outlineLevel="2"/></cols>`;
  expect(laidOut('<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/>', 2, layouts)).toBe(
    `<sheetFormatPr defaultRowHeight="15" outlineLevelCol="2"/>${col}`,
  );
  expect(laidOut('<dimension ref="A1"/>', 2, layouts)).toBe(
    `<dimension ref="A1"/><sheetFormatPr defaultRowHeight="15" outlineLevelCol="2"/>${col}`,
  );
  const deeper = '<sheetFormatPr defaultRowHeight="15" outlineLevelCol="3"/>';
  expect(laidOut(deeper, 2, layouts)).toBe(deeper + col);
});

// Excel rounds what it reads down to whole pixels, and shows 1.5 characters as 16 of them.
test.each([
  [10, 75 / 7],
  [1.5, 16 / 7],
  [8.43, 64 / 7],
])('%d characters are whole pixels', (characters, width) => {
  expect(fileWidth(characters)).toBe(Math.floor(width * 256) / 256);
});
