import type { ChangeSet } from '../../../src/host/host';
import {
  RULE_STYLES,
  STYLES,
  type RuleStyleName,
  type StyleName,
} from '../../../src/sheets/styles';
import { CHART_SHEET, chartSheet, LIGHTS_CHART, TREND_CHART } from '../../support/charts';
import { placed, sheetSpec, tableSpec } from '../contract/specs';
import { hostErrorOf, setUp } from './setup';

const allStyles = Object.keys(STYLES) as StyleName[];
const allRuleStyles = Object.keys(RULE_STYLES) as RuleStyleName[];

/** A change set that uses everything a specification can say. */
const EVERYTHING: ChangeSet = [
  {
    kind: 'addSheet',
    before: 'Sheet1',
    sheet: sheetSpec('Mới', {
      columns: [
        { width: 9, outline: 1 },
        { width: 20, hidden: true },
      ],
      cells: [
        ...allStyles.map((style, index) => ({ ...placed(20 + index, 5, 'x'), style })),
        { ...placed(1, 1, 'dài '.repeat(40)), columnSpan: 2 },
      ],
      rowHeights: { 2: 30 },
      tables: [tableSpec('tblMoi', [['a', { formula: '1+1', value: 2 }]])],
      validations: [{ range: 'A4', rule: { type: 'date' }, strictness: 'stop', prompt: 'Ngày' }],
      conditionalFormats: allRuleStyles.map((style) => ({ range: 'A4 B4', formula: '1=1', style })),
      freeze: { rows: 3, columns: 1 },
      print: { orientation: 'portrait', lastColumn: 2, titleRows: [3, 3] },
      isRead: true,
      tabColor: '1D3A52',
    }),
  },
  { kind: 'addSheet', sheet: chartSheet(TREND_CHART) },
  { kind: 'setCharts', sheet: CHART_SHEET, charts: [LIGHTS_CHART] },
  {
    kind: 'setCells',
    sheet: 'Mới',
    row: 5,
    column: 1,
    rows: [['b', { formula: '1+1', value: 2 }]],
  },
  { kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 5 },
  { kind: 'setName', name: { name: 'ky', refersTo: "'Mới'!$A$1" } },
  { kind: 'activate', sheet: 'Mới' },
];

const AGAIN: ChangeSet = [
  { kind: 'setCharts', sheet: CHART_SHEET, charts: [TREND_CHART, LIGHTS_CHART] },
  { kind: 'setName', name: { name: 'ky', refersTo: "'Mới'!$A$2" } },
  { kind: 'setCells', sheet: 'Mới', row: 4, column: 1, rows: [[{ formula: '1+1', value: 2 }]] },
  { kind: 'resizeTable', sheet: 'Mới', table: 'tblMoi', lastRow: 6 },
  {
    kind: 'addColumns',
    sheet: 'Mới',
    table: 'tblMoi',
    columns: [
      { key: 'n', header: '2026', style: 'text', hint: 'x', width: 9, hidden: true, outline: 1 },
    ],
  },
  {
    kind: 'setRules',
    sheet: 'Mới',
    conditionalFormats: allRuleStyles.map((style) => ({ range: 'A4 B4', formula: '1=1', style })),
    // Of both cells one has a rule: cells with rules are asked for.
    validations: [{ range: 'A4:A5', rule: { type: 'date' }, strictness: 'stop', prompt: 'Ngày' }],
  },
];

describe('ExcelHost', () => {
  test('needs no member above ExcelApi 1.14', async () => {
    const { host } = setUp({ excelApi: '1.14' });
    await host.apply(EVERYTHING);
    await host.apply(AGAIN);
    expect((await host.read()).sheets.map((sheet) => sheet.name)).toEqual([
      'Mới',
      'Sheet1',
      CHART_SHEET,
    ]);
  });

  test('in an older Excel the client refuses, and nothing is sent to be written', async () => {
    const { farEnd, host } = setUp({ excelApi: '1.12' });
    const error = await hostErrorOf(host, EVERYTHING);
    expect(error).toMatchObject({
      reason: 'other',
      touched: false,
      cause: { code: 'ApiNotFound', debugInfo: { errorLocation: 'Table.resize' } },
    });
    expect(farEnd.book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });
});
