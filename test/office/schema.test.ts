/** Every part that we write against the schemas of the standard: what they reject, Excel repairs or refuses. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoBook } from '../../src/commands/demoBook';
import { FileHost } from '../../src/host/file/fileHost';
import type { Change } from '../../src/host/host';
import { created, openHost, partsOf } from '../host/file/packages';
import { EMPTY_SHEET, FOLLOW_SHEET, HIDDEN_SHEET, tableSpec } from '../host/file/specs';
import { CHART_SHEET, chartSheet, LIGHTS_CHART, TREND_CHART } from '../support/charts';
import { vinhPhuc } from '../support/plans';
import { manifestOf } from '../../tools/addin/manifestOf';
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
  {
    kind: 'addColumns',
    sheet: FOLLOW_SHEET.name,
    table: 'tblTheoDoi',
    columns: [
      { key: 'n', header: 'Ghi chú', style: 'text', hint: 'Tự do', width: 20, outline: 2 },
      { key: 's', header: '2026', style: 'inputNumber', width: 9, hidden: true },
    ],
  },
  {
    kind: 'setRules',
    sheet: FOLLOW_SHEET.name,
    conditionalFormats: FOLLOW_SHEET.conditionalFormats.slice(1),
    formerFormats: FOLLOW_SHEET.conditionalFormats.slice(0, 1),
    validations: [
      ...FOLLOW_SHEET.validations.map((validation) => ({ ...validation, prompt: 'khác' })),
      { range: 'F6:F1048576', rule: { type: 'list', source: ['a', 'b'] }, strictness: 'none' },
    ],
  },
  { kind: 'setName', name: { name: 'NamBaoCao', refersTo: "'Trang'!$B$2" } },
  {
    kind: 'addSheet',
    sheet: { ...EMPTY_SHEET, name: 'Sau', tables: [tableSpec({ rows: [] })] },
    before: HIDDEN_SHEET.name,
  },
  { kind: 'activate', sheet: 'Sau' },
];

test.each([
  ['of development', {}],
  ['of a build', { address: 'https://kehoach.example.vn/theo-doi', name: 'thử' }],
])('the manifest %s is valid', (_name, build) => {
  const source = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  expect(objections('manifest.xml', manifestOf(source, build))).toEqual([]);
});

test('a new book is valid', async () => {
  const host = await created(HIDDEN_SHEET, FOLLOW_SHEET, EMPTY_SHEET);
  expect(allObjections(host.save())).toEqual([]);
});

test('a book that was patched is valid', async () => {
  const host = openHost((await created(FOLLOW_SHEET, HIDDEN_SHEET)).save());
  await host.apply(CHANGES);
  expect(allObjections(host.save())).toEqual([]);
});

test('charts and their drawings are valid, new ones and those put on a sheet later', async () => {
  const charts = [TREND_CHART, { ...LIGHTS_CHART, valueAxis: { min: 0, max: 20, step: 5 } }];
  const added = await created(chartSheet(...charts));
  const later = openHost((await created(chartSheet(), FOLLOW_SHEET)).save());
  await later.apply([
    { kind: 'setCharts', sheet: CHART_SHEET, charts },
    { kind: 'setCharts', sheet: FOLLOW_SHEET.name, charts: [TREND_CHART] },
  ]);
  for (const host of [added, later]) expect(allObjections(host.save())).toEqual([]);
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
      {
        kind: 'setRules',
        sheet: first?.name ?? '',
        conditionalFormats: FOLLOW_SHEET.conditionalFormats,
        validations: FOLLOW_SHEET.validations,
      },
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

test('the schemas, where they are at hand, see a fault in a chart and in a drawing', async () => {
  const parts = partsOf((await created(chartSheet(TREND_CHART))).save());
  const broken = (part: string, pattern: RegExp): boolean =>
    objections(part, (parts[part] ?? '').replace(pattern, '$2$1')).length > 0;
  expect(broken('xl/charts/chart1.xml', /(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/)).toBe(
    HAVE_SCHEMAS,
  );
  expect(
    broken('xl/drawings/drawing1.xml', /(<xdr:from>.*<\/xdr:from>)(<xdr:to>.*<\/xdr:to>)/),
  ).toBe(HAVE_SCHEMAS);
});

test('the schemas, where they are at hand, see a fault', async () => {
  const parts = partsOf((await created(FOLLOW_SHEET)).save());
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const broken = sheet.replace(/(<pageMargins[^>]*>)(.*)<\/worksheet>/, '$2$1</worksheet>');
  expect(objections('xl/worksheets/sheet1.xml', broken).length > 0).toBe(HAVE_SCHEMAS);
});
