/** The far end's workbook as a file: everything in it is seen there, and nothing is passed over. */
import { ExcelHost } from '../../../src/host/excel/excelHost';
import { structureFaults } from '../../host/file/structure';
import { FOLLOW_SHEET, HIDDEN_SHEET } from '../../host/file/specs';
import { differences } from '../../host/seen/differences';
import { seenBook } from '../../host/seen/seenBook';
import { CHART_SHEET, chartSheet, LIGHTS_CHART, TREND_CHART } from '../../support/charts';
import { FarEnd } from '../farEnd';
import type { BookModel, ChartModel, RuleModel, SheetModel } from '../model/book';
import { savedBook } from './savedBook';

async function drawn(): Promise<BookModel> {
  const farEnd = new FarEnd();
  await new ExcelHost(farEnd.run).apply([
    { kind: 'addSheet', sheet: FOLLOW_SHEET },
    { kind: 'addSheet', sheet: HIDDEN_SHEET },
    { kind: 'addSheet', sheet: chartSheet(TREND_CHART, LIGHTS_CHART) },
    { kind: 'setName', name: { name: 'NamTheoDoi', refersTo: "'Ẩn'!$B$2" } },
    { kind: 'activate', sheet: CHART_SHEET },
  ]);
  return farEnd.book;
}

const cell = (row: number, column: number) => ({
  firstRow: row,
  firstColumn: column,
  lastRow: row,
  lastColumn: column,
});

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('none there');
  return one;
}

const chart = ({ book }: SheetModel): ChartModel => first(book.sheet(CHART_SHEET).charts);
const rule = ({ rules }: SheetModel): RuleModel => first(rules);

test('a workbook is saved by the rules of Excel', async () => {
  expect(structureFaults(savedBook(await drawn()))).toEqual([]);
});

/** One change in the far end, and where it is seen in the file. */
const CHANGES: readonly (readonly [
  what: string,
  change: (sheet: SheetModel) => unknown,
  place: RegExp,
])[] = [
  ['a constant', ({ cells }) => cells.type(6, 3, 34), /!C6$/],
  ['a formula', ({ cells }) => cells.type(6, 4, '=C6'), /!D6$/],
  ['a number as text', ({ cells }) => cells.type(6, 3, "'33"), /!C6$/],
  ['a number format', ({ cells }) => cells.setNumberFormat(6, 3, '0'), /!C6 look$/],
  [
    'a fill',
    ({ looks }) => looks.push({ area: cell(6, 3), property: 'Fill.Color', value: '#FFFF00' }),
    /!C6 look$/,
  ],
  [
    'an indent',
    ({ looks }) => looks.push({ area: cell(6, 3), property: 'IndentLevel', value: 2 }),
    /!C6 look$/,
  ],
  [
    'a width',
    ({ looks }) => looks.push({ area: cell(1, 2), property: 'ColumnWidth', value: 60 }),
    /!column B$/,
  ],
  [
    'a column shown',
    ({ looks }) => looks.push({ area: cell(1, 3), property: 'ColumnHidden', value: false }),
    /!column C$/,
  ],
  ['a group', ({ groups }) => groups.push('2:2'), /!column B$/],
  [
    'a height',
    ({ looks }) => looks.push({ area: cell(7, 1), property: 'RowHeight', value: 50 }),
    /!row 7$/,
  ],
  ['a merge', ({ merges }) => merges.pop(), /!merge A3:D3$/],
  ['the order of formats', ({ rules }) => rules.reverse(), /!format 1$/],
  ['a format that stops', (sheet) => (rule(sheet).stopIfTrue = false), /!format 1$/],
  ['the formula of a format', (sheet) => (rule(sheet).formula = '=$D7="x"'), /!format 1$/],
  ['the look of a format', (sheet) => (rule(sheet).looks['Font.Bold'] = false), /!format 1$/],
  [
    'a validation',
    ({ validations }) =>
      (first(validations).rule = { list: { inCellDropDown: true, source: '2022' } }),
    /!validation B2 rule$/,
  ],
  [
    'an alert',
    ({ validations }) =>
      (first(validations).errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' }),
    /!validation B2 alert$/,
  ],
  [
    'a prompt',
    ({ validations }) =>
      (first(validations).prompt = { showPrompt: true, title: '', message: 'Chọn' }),
    /!validation B2 prompt$/,
  ],
  ['a name', ({ book }) => (first(book.names).formula = '=1'), /^name NamTheoDoi$/],
  ['the active sheet', ({ book, name }) => (book.activeSheet = name), /^active sheet$/],
  ['a hidden sheet', ({ book }) => (book.sheet('Ẩn').visibility = 'Visible'), /^Ẩn!state$/],
  ['the order of sheets', ({ book }) => book.sheets.reverse(), /^sheets$/],
  ['frozen panes', (sheet) => (sheet.freeze = { rows: 4, columns: 2 }), /!panes$/],
  ['grid lines', (sheet) => (sheet.showsGridlines = false), /!gridlines$/],
  ['the colour of a tab', (sheet) => (sheet.tabColor = '#000000'), /!tabColor$/],
  ['a margin', ({ page }) => (page['LeftMargin'] = 10), /!pageMargins left$/],
  ['the orientation', ({ page }) => (page['Orientation'] = 'Portrait'), /!pageSetup orientation$/],
  ['the print area', ({ page }) => (page['PrintArea'] = 'A:C'), /!name _xlnm.Print_Area$/],
  ['rows on every page', ({ page }) => delete page['TitleRows'], /!name _xlnm.Print_Titles$/],
  ['a footer', ({ page }) => (page['CenterFooter'] = '&P'), /!oddFooter$/],
  [
    'pages down',
    ({ page }) => (page['Zoom'] = { horizontalFitToPages: 1, verticalFitToPages: 1 }),
    /!pageSetup fitToHeight$/,
  ],
  [
    'the filter of a table',
    ({ tables }) => (first(tables).showFilterButton = false),
    /!table tblTheoDoi filter$/,
  ],
  [
    'the last row of a table',
    ({ tables }) => (first(tables).area = { ...first(tables).area, lastRow: 9 }),
    /!table tblTheoDoi$/,
  ],
  [
    'a chart that was moved',
    (sheet) => (chart(sheet).area = { firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 6 }),
    /!chart \S+ area$/,
  ],
  ['the title of a chart', (sheet) => (chart(sheet).looks['Title.Text'] = 'Khác'), /c:title.*a:t$/],
  [
    'the colour of a series',
    (sheet) => (first(chart(sheet).series).looks['Fill'] = '#FFFFFF'),
    /c:ser\/c:spPr\/.*a:srgbClr$/,
  ],
  [
    'the cells of a series',
    (sheet) =>
      (first(chart(sheet).series).values = `'${sheet.name.replace(/'/g, "''")}'!$C$6:$C$7`),
    /c:ser\/c:val\/.*c:f$/,
  ],
];

test.each(CHANGES)('%s is seen', async (_what, change, place) => {
  const book = await drawn();
  const before = seenBook(savedBook(book));
  change(book.sheet(FOLLOW_SHEET.name));
  const found = differences(before, seenBook(savedBook(book)));
  expect(found.map((each) => each.place)).toContainEqual(expect.stringMatching(place));
});

test('what the same workbook holds is the same', async () => {
  const [one, other] = [await drawn(), await drawn()].map((book) => seenBook(savedBook(book)));
  expect(differences(one ?? new Map<string, string>(), other ?? new Map<string, string>())).toEqual(
    [],
  );
});

const look = (property: string, value: unknown) => (sheet: SheetModel) =>
  sheet.looks.push({ area: cell(6, 3), property, value });

/** What the writer of files has no words for. */
test.each<[what: string, change: (sheet: SheetModel) => unknown, told: RegExp]>([
  ['a look nobody knows', look('Font.Underline', 'Single'), /!C6: Font.Underline "Single"/],
  ['another font', look('Font.Name', 'Arial'), /!C6: Font.Name "Arial"/],
  ['a colour by name', look('Font.Color', 'red'), /!C6: Font.Color "red"/],
  ['a thick line', look('Borders.EdgeTop.Weight', 'Thick'), /!C6: Border.Top/],
  ['stripes of a table', ({ tables }) => (first(tables).showBandedRows = true), /tblTheoDoi/],
  ['another paper', ({ page }) => (page['PaperSize'] = 'A3'), /page: PaperSize "A3"/],
  ['a kind of format', ({ rules }) => rules.push({ ...first(rules), type: 'DataBar' }), /DataBar/],
  ['a protected sheet', (sheet) => (sheet.isProtected = true), /protection/],
  [
    'a kind of validation',
    ({ validations }) => (first(validations).rule = { custom: { formula: '=1' } }),
    /validation of B2/,
  ],
  [
    'a look of a chart',
    (sheet) => (chart(sheet).looks['Legend.Position'] = 'Top'),
    /Legend.Position "Top"/,
  ],
])('%s is told with its place', async (_what, change, told) => {
  const book = await drawn();
  change(book.sheet(FOLLOW_SHEET.name));
  expect(() => savedBook(book)).toThrow(told);
});
