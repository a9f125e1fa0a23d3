import type { ConditionalFormat, SheetSpec, Validation } from '../../../src/sheets/spec';
import { FONT, PALETTE } from '../../../src/sheets/styles';
import type { SheetModel } from '../../excel/model/book';
import { placed, sheetSpec, tableSpec } from '../contract/specs';
import { setUp } from './setup';

/** The sheet as Excel holds it after it was drawn. */
async function drawn(parts: Partial<SheetSpec>): Promise<SheetModel> {
  const { farEnd, host } = setUp();
  await host.apply([{ kind: 'addSheet', sheet: sheetSpec('Mới', parts) }]);
  return farEnd.book.sheet('Mới');
}

function area(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): object {
  return { firstRow, firstColumn, lastRow, lastColumn };
}

describe('styles', () => {
  test('every cell has the font of the workbook', async () => {
    const sheet = await drawn({});
    expect(sheet.lookAt(500, 20, 'Font.Name')).toBe(FONT);
    expect(sheet.lookAt(500, 20, 'Font.Size')).toBe(11);
  });

  test('a placed cell has the look of its style', async () => {
    const sheet = await drawn({ cells: [{ ...placed(1, 1, 'Tiêu đề'), style: 'title' }] });
    const look = (property: string): unknown => sheet.lookAt(1, 1, property);
    expect([look('Font.Size'), look('Font.Bold'), look('Font.Color')]).toEqual([
      15,
      true,
      `#${PALETTE.headerInk}`,
    ]);
    expect([look('HorizontalAlignment'), look('WrapText')]).toEqual(['Left', false]);
    expect([look('Fill.Color'), look('Borders.EdgeTop.Style')]).toEqual([undefined, undefined]);
    expect(sheet.lookAt(1, 2, 'Font.Bold')).toBeUndefined();
  });

  test('a table has a header of its own look, and columns of theirs', async () => {
    const table = tableSpec('tblMoi', [
      ['a', 1],
      ['b', 2],
    ]);
    const sheet = await drawn({ tables: [table] });
    const fill = (row: number, column: number): unknown => sheet.lookAt(row, column, 'Fill.Color');
    expect([fill(3, 1), fill(3, 2), fill(4, 1)]).toEqual([
      `#${PALETTE.headerFill}`,
      `#${PALETTE.headerFill}`,
      undefined,
    ]);
    const aligned = (column: number): unknown => sheet.lookAt(5, column, 'HorizontalAlignment');
    expect([aligned(1), aligned(2), aligned(3)]).toEqual(['Left', 'Right', undefined]);
  });

  test('text is off the line by a step', async () => {
    const sheet = await drawn({ cells: [{ ...placed(1, 1, 'Đơn vị'), style: 'text' }] });
    expect(sheet.lookAt(1, 1, 'IndentLevel')).toBe(1);
  });

  test('lines run around and between the cells that have them', async () => {
    const sheet = await drawn({ tables: [tableSpec('tblMoi', [['a', 1]])] });
    const line = (edge: string): unknown => sheet.lookAt(3, 2, `Borders.${edge}.Color`);
    expect(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'].map(line)).toEqual(
      Array.from({ length: 5 }, () => `#${PALETTE.line}`),
    );
    expect(sheet.lookAt(3, 2, 'Borders.EdgeTop.Weight')).toBe('Thin');
  });

  test('inputs stay unlocked when the sheet is protected, other cells do not', async () => {
    const cells = [{ ...placed(1, 1, 2023), style: 'choice' as const }, placed(1, 2, 'x')];
    const sheet = await drawn({ cells });
    expect(sheet.lookAt(1, 1, 'Protection.Locked')).toBe(false);
    expect(sheet.lookAt(1, 2, 'Protection.Locked')).toBeUndefined();
  });

  test('a hundred cells of one style are styled by one set of calls', async () => {
    const calls = async (count: number): Promise<number> => {
      const { farEnd, host } = setUp();
      const cells = Array.from({ length: count }, (_, index) => placed(index * 2 + 1, 1, 'x'));
      await host.apply([{ kind: 'addSheet', sheet: sheetSpec('Mới', { cells }) }]);
      return farEnd.counters.syncs.reduce((sum, sync) => sum + sync.calls, 0);
    };
    expect(await calls(100)).toBe(await calls(2));
  });
});

describe('columns and rows', () => {
  test('columns have their widths in points, hidden ones are hidden', async () => {
    const columns = [{ width: 8.43 }, { width: 8.43 }, { width: 20, hidden: true }];
    const sheet = await drawn({ columns });
    const width = (column: number): unknown => sheet.lookAt(1, column, 'ColumnWidth');
    // 8.43 characters are Excel's 64 pixels, 48 points.
    expect([width(1), width(2), width(3), width(4)]).toEqual([48, 48, 108.75, undefined]);
    const hidden = (column: number): unknown => sheet.lookAt(1, column, 'ColumnHidden');
    expect([hidden(2), hidden(3)]).toEqual([undefined, true]);
  });

  test('columns are grouped by their outline level, level by level', async () => {
    const columns = [0, 1, 2, 1, 0, 1].map((outline) => ({ width: 9, outline }));
    expect((await drawn({ columns })).groups).toEqual(['2:4', '6:6', '3:3']);
  });

  test('cells are merged over the columns that they span', async () => {
    const cells = [
      { ...placed(1, 1, 'a'), columnSpan: 3 },
      { ...placed(2, 1, 'b'), columnSpan: 3 },
      { ...placed(4, 2, 'c'), columnSpan: 2 },
      placed(5, 1, 'd'),
    ];
    const sheet = await drawn({ cells });
    expect(sheet.merges).toEqual([area(1, 1, 1, 3), area(2, 1, 2, 3), area(4, 2, 4, 3)]);
  });

  test('merged cells have the number format of the first, and no more cells than those', async () => {
    const cells = [{ ...placed(1, 2, 5), numberFormat: '0.0', columnSpan: 2 }];
    const sheet = await drawn({ cells });
    const formats = [1, 2, 3, 4].map((column) => sheet.cells.at(1, column).numberFormat);
    expect(formats).toEqual(['General', '0.0', '0.0', 'General']);
  });

  test('rows fit their content, but for those of a given height and merged text', async () => {
    const cells = [
      placed(1, 1, 'x'),
      {
        ...placed(2, 1, 'một đoạn văn khá dài '.repeat(20)),
        style: 'note' as const,
        columnSpan: 3,
      },
      placed(3, 1, 'x'),
    ];
    const sheet = await drawn({ cells, rowHeights: { 3: 33 } });
    expect([1, 2, 3].map((row) => sheet.lookAt(row, 1, 'AutofitRows'))).toEqual([true, true, true]);
    const height = (row: number): unknown => sheet.lookAt(row, 1, 'RowHeight');
    expect([height(1), height(3)]).toEqual([undefined, 33]);
    expect(height(2)).toBeGreaterThan(100);
  });
});

describe('tables', () => {
  test("have no style of Excel's, and filter buttons where they are asked for", async () => {
    const tables = [
      tableSpec('tblMot', [['a', 1]]),
      { ...tableSpec('tblHai', []), headerRow: 9, filter: false },
    ];
    const sheet = await drawn({ tables });
    expect(sheet.tables.map((table) => [table.name, table.style, table.showFilterButton])).toEqual([
      ['tblMot', '', true],
      ['tblHai', '', false],
    ]);
    expect(sheet.tables.map((table) => table.showBandedRows)).toEqual([false, false]);
  });
});

describe('validations', () => {
  const stop = { strictness: 'stop', range: 'B4:B1048576' } as const;

  test.each<[string, Validation, unknown]>([
    [
      'a list by formula',
      { ...stop, rule: { type: 'list', source: "'Thiết lập'!$A$2:$A$9" } },
      { list: { inCellDropDown: true, source: "='Thiết lập'!$A$2:$A$9" } },
    ],
    [
      'a fixed list',
      { ...stop, rule: { type: 'list', source: ['Có', 'Không'] } },
      { list: { inCellDropDown: true, source: 'Có,Không' } },
    ],
    [
      'whole numbers',
      { ...stop, rule: { type: 'whole', min: 2000, max: 2100 } },
      { wholeNumber: { formula1: 2000, formula2: 2100, operator: 'Between' } },
    ],
    [
      'decimals',
      { ...stop, rule: { type: 'decimal', min: 0, max: 100 } },
      { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
    ],
    [
      'dates',
      { ...stop, rule: { type: 'date' } },
      { date: { formula1: '1900-01-01', operator: 'GreaterThanOrEqualTo' } },
    ],
  ])('%s', async (_, validation, rule) => {
    const [seen] = (await drawn({ validations: [validation] })).validations;
    expect(seen).toMatchObject({ areas: [area(4, 2, 1_048_576, 2)], rule });
  });

  test('say what is wrong, and stop, warn or let it pass', async () => {
    const rule = { type: 'whole', min: 1, max: 9 } as const;
    const { validations } = await drawn({
      validations: [
        { ...stop, rule, errorTitle: 'Sai', error: 'Cần số từ 1 đến 9.' },
        { range: 'C4', rule, strictness: 'warning', promptTitle: 'Nhập', prompt: 'Từ 1 đến 9.' },
        { range: 'D4', rule, strictness: 'none' },
      ],
    });
    expect(validations.map((seen) => seen.errorAlert)).toEqual([
      { showAlert: true, style: 'Stop', title: 'Sai', message: 'Cần số từ 1 đến 9.' },
      { showAlert: true, style: 'Warning', title: '', message: '' },
      { showAlert: false, style: 'Information', title: '', message: '' },
    ]);
    const prompts = validations.map((seen) => seen.prompt);
    expect(prompts).toEqual([
      undefined,
      { showPrompt: true, title: 'Nhập', message: 'Từ 1 đến 9.' },
      undefined,
    ]);
  });

  test('may hold for several areas', async () => {
    const rule = { type: 'date' } as const;
    const validations = [{ ...stop, range: 'B4:B9 D4:D9', rule }];
    const [seen] = (await drawn({ validations })).validations;
    expect(seen?.areas).toEqual([area(4, 2, 9, 2), area(4, 4, 9, 4)]);
  });

  test('headers with a hint show it when they are selected', async () => {
    const table = tableSpec('tblMoi', [['a', 1]]);
    const [code, value] = table.columns;
    if (!code || !value) throw new Error('the table has changed');
    const header = 'Cơ quan chủ trì thực hiện\ntheo kế hoạch';
    const columns = [code, { ...value, header, hint: 'Lấy từ Phụ lục.' }];
    const { validations } = await drawn({ tables: [{ ...table, columns }] });
    const title = 'Cơ quan chủ trì thực hiện theo …';
    expect(validations).toEqual([
      {
        areas: [area(3, 2, 3, 2)],
        prompt: { showPrompt: true, title, message: 'Lấy từ Phụ lục.' },
      },
    ]);
  });
});

describe('conditional formats', () => {
  const format = (formula: string, more: Partial<ConditionalFormat> = {}): ConditionalFormat => ({
    range: 'A4:H1048576',
    formula,
    style: 'rowOff',
    ...more,
  });

  test('the first has the highest priority', async () => {
    const conditionalFormats = ['$G4="Đạt"', '$G4="Gần đạt"', '$G4="Không đạt"'].map((formula) =>
      format(formula),
    );
    const { rules } = await drawn({ conditionalFormats });
    expect(rules.map((rule) => rule.formula)).toEqual([
      '=$G4="Đạt"',
      '=$G4="Gần đạt"',
      '=$G4="Không đạt"',
    ]);
  });

  test('have the look of their style over their areas, and stop where they are told', async () => {
    const conditionalFormats = [
      format('$G4="Đạt"', { style: 'statusMet', range: 'G4:G99 J4:J99', stopIfTrue: true }),
      format('$D4<1', { style: 'fine' }),
    ];
    const { rules } = await drawn({ conditionalFormats });
    expect(rules.map((rule) => rule.stopIfTrue)).toEqual([true, false]);
    expect(rules[0]?.areas).toEqual([area(4, 7, 99, 7), area(4, 10, 99, 10)]);
    expect(rules.map((rule) => rule.looks)).toEqual([
      { 'Font.Color': `#${PALETTE.met}`, 'Font.Bold': true, 'Fill.Color': `#${PALETTE.metFill}` },
      { NumberFormat: '0.0########' },
    ]);
  });
});

describe('view and page', () => {
  test.each([
    [
      { rows: 6, columns: 2 },
      { rows: 6, columns: 2 },
    ],
    [
      { rows: 6, columns: 0 },
      { rows: 6, columns: 0 },
    ],
    [
      { rows: 0, columns: 2 },
      { rows: 0, columns: 2 },
    ],
    [
      { rows: 0, columns: 0 },
      { rows: 0, columns: 0 },
    ],
  ])('panes are frozen: %j', async (freeze, seen) => {
    expect((await drawn({ freeze })).freeze).toEqual(seen);
  });

  test('a sheet prints on A4, as wide as a page, with its head on every page', async () => {
    const sheet = await drawn({
      print: { orientation: 'landscape', lastColumn: 8, titleRows: [6, 7] },
    });
    expect(sheet.page).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1 },
      PrintArea: 'A:H',
      TitleRows: '$6:$7',
      CenterFooter: expect.stringContaining('&P') as unknown,
    });
    expect(Math.round(Number(sheet.page['LeftMargin']))).toBe(57);
  });

  test('a page prints on one sheet of A4, with narrow margins', async () => {
    const { page } = await drawn({
      print: { orientation: 'landscape', lastColumn: 8, onePage: true },
    });
    expect(page['Zoom']).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(Math.round(Number(page['LeftMargin']))).toBe(28);
  });

  test('tabs have their colour and their visibility', async () => {
    const read = await drawn({ isRead: true });
    expect([read.showsGridlines, (await drawn({})).showsGridlines]).toEqual([false, true]);
    const hidden = await drawn({ tabColor: '1D3A52', hidden: true });
    expect([hidden.tabColor, hidden.visibility]).toEqual(['#1D3A52', 'Hidden']);
    expect((await drawn({})).visibility).toBe('Visible');
  });
});
