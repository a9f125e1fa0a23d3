import { FarEnd } from './farEnd';
import { connect } from './officeJs';
import type { WireAnswer } from './wire';

type Body = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Queues something on the only sheet, sends it, and gives back what Excel says. */
async function sent(farEnd: FarEnd, body: Body): Promise<unknown> {
  try {
    return await farEnd.run(async (context) => {
      const result = body(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
      return result;
    });
  } catch (error) {
    return error;
  }
}

function cell(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

function newChart(
  sheet: Excel.Worksheet,
  type: 'ColumnClustered' | 'LineMarkers' | 'BarStacked' = 'ColumnClustered',
): Excel.Chart {
  cell(sheet, 'A1').formulas = [[1]];
  return sheet.charts.add(type, cell(sheet, 'A1:A3'), 'Columns');
}

let farEnd: FarEnd;
beforeEach(() => {
  farEnd = new FarEnd();
});

describe('what Excel documents', () => {
  test.each<[string, string, Body]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      (_, { workbook }) => workbook.worksheets.getItem('Không có').activate(),
    ],
    [
      'a table that is not there',
      'ItemNotFound',
      (_, { workbook }) => workbook.tables.getItem('tbl').load('name'),
    ],
    [
      'a name that is not there',
      'ItemNotFound',
      (_, { workbook }) => workbook.names.getItem('ky').load('name'),
    ],
    [
      'a name that is taken',
      'ItemAlreadyExists',
      (_, { workbook }) => workbook.worksheets.add('SHEET1'),
    ],
    [
      'an array of another size',
      'InvalidArgument',
      (sheet) => (cell(sheet, 'A1:B2').formulas = [[1, 2]]),
    ],
    [
      'a long array of another size',
      'InvalidArgument',
      (sheet) => (cell(sheet, 'A1:A5').formulas = Array.from({ length: 1_600 }, () => [1])),
    ],
    ['an address that is none', 'InvalidArgument', (sheet) => cell(sheet, 'Ô A1').load('rowCount')],
    [
      'a table without a body',
      'InvalidArgument',
      (sheet) => sheet.tables.add(cell(sheet, 'A1:B1'), true),
    ],
    [
      'a chart that is not there',
      'ItemNotFound',
      (sheet) => sheet.charts.getItem('chart').load('name'),
    ],
    [
      'a series that is not there',
      'ItemNotFound',
      (sheet) => newChart(sheet).series.getItemAt(1).delete(),
    ],
    [
      'a gap between the points of a line',
      'InvalidArgument',
      (sheet) => (newChart(sheet, 'LineMarkers').series.getItemAt(0).gapWidth = 50),
    ],
    [
      'an overlap beyond a hundred percent',
      'InvalidArgument',
      (sheet) => (newChart(sheet).series.getItemAt(0).overlap = 101),
    ],
    [
      'labels at the end of a stacked bar',
      'InvalidArgument',
      (sheet) =>
        (newChart(sheet, 'BarStacked').series.getItemAt(0).dataLabels.position = 'OutsideEnd'),
    ],
    [
      'a limit of an axis that is no number',
      'InvalidArgument',
      (sheet) => (newChart(sheet).axes.valueAxis.maximum = 'một trăm'),
    ],
    [
      'a line inside a single row',
      'InvalidArgument',
      (sheet) =>
        (cell(sheet, 'A1:C1').format.borders.getItem('InsideHorizontal').color = '#000000'),
    ],
  ])('%s: %s', async (_, code, body) => {
    expect(await sent(farEnd, body)).toMatchObject({ code });
  });

  test('a cell in the works refuses everything, a read too', async () => {
    farEnd.book.editing = true;
    const error = await sent(farEnd, (sheet) => sheet.load('name'));
    expect(error).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('a protected sheet refuses to be written, not to be read', async () => {
    farEnd.book.sheet('Sheet1').isProtected = true;
    const error = await sent(farEnd, (sheet) => (cell(sheet, 'A1').formulas = [[1]]));
    expect(error).toMatchObject({ code: 'AccessDenied' });
    const range = await sent(farEnd, (sheet) => cell(sheet, 'A1').load('values'));
    expect(range).toMatchObject({ values: [['']] });
    const chart = await sent(farEnd, (sheet) =>
      sheet.charts.add('BarStacked', cell(sheet, 'A1'), 'Columns'),
    );
    expect(chart).toMatchObject({ code: 'AccessDenied' });
  });

  test('null leaves a cell, an empty text clears it, a single entry goes everywhere', async () => {
    const range = await sent(farEnd, (sheet) => {
      cell(sheet, 'A1:C1').formulas = [['a', 'b', 'c']];
      cell(sheet, 'A1:C1').formulas = [[null, '', 'C']];
      cell(sheet, 'A1:C1').numberFormat = [['@']];
      return cell(sheet, 'A1:C1').load('values,valueTypes,numberFormat');
    });
    expect(range).toMatchObject({
      values: [['a', '', 'C']],
      valueTypes: [['String', 'Empty', 'String']],
      numberFormat: [['@', '@', '@']],
    });
  });

  test.each([
    ['0012', 12],
    ['60%', 0.6],
    ['TRUE', true],
    ['=1+1', 2],
    ['-a', 0],
    ["'=1+1", '=1+1'],
    ["''a", "'a"],
    ['II.1', 'II.1'],
  ])('an entry is read as if typed: %s', async (entry, value) => {
    farEnd = new FarEnd({ results: { '=1+1': 2 } });
    const range = await sent(farEnd, (sheet) => {
      cell(sheet, 'A1').formulas = [[entry]];
      return cell(sheet, 'A1').load('values');
    });
    expect(range).toMatchObject({ values: [[value]] });
  });

  test('a date that is typed becomes a number with the format of a date', async () => {
    const range = await sent(farEnd, (sheet) => {
      cell(sheet, 'A1').formulas = [['9/61']];
      return cell(sheet, 'A1').load('valueTypes,numberFormat');
    });
    expect(range).toMatchObject({ valueTypes: [['Double']], numberFormat: [['m/d/yyyy']] });
  });

  test('a cell that is Text keeps a formula as text', async () => {
    const range = await sent(farEnd, (sheet) => {
      cell(sheet, 'A1').numberFormat = [['@']];
      cell(sheet, 'A1').formulas = [['=1+1']];
      return cell(sheet, 'A1').load('values,formulas');
    });
    expect(range).toMatchObject({ values: [['=1+1']], formulas: [['=1+1']] });
  });

  test('a range without contents is a null object', async () => {
    const used = await sent(farEnd, (sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('rowCount'),
    );
    expect(used).toMatchObject({ isNullObject: true });
  });

  test('what was not loaded cannot be read', async () => {
    const range = await sent(farEnd, (sheet) => cell(sheet, 'A1:B2').load('rowCount'));
    expect((range as Excel.Range).rowCount).toBe(2);
    expect(() => (range as Excel.Range).values).toThrow(/values/);
  });

  test('a new conditional format goes to the top', async () => {
    await sent(farEnd, (sheet) => {
      const { conditionalFormats } = cell(sheet, 'A1');
      conditionalFormats.add('Custom').custom.rule.formula = '=1';
      conditionalFormats.add('Custom').custom.rule.formula = '=2';
    });
    expect(farEnd.book.sheet('Sheet1').rules.map((rule) => rule.formula)).toEqual(['=2', '=1']);
  });

  test.each<[string, string, Body]>([
    [
      'a request',
      'RequestPayloadSizeLimitExceeded',
      (sheet) => (cell(sheet, 'A1').formulas = [['ế'.repeat(1_700_000)]]),
    ],
    [
      'an answer',
      'ResponsePayloadSizeLimitExceeded',
      (sheet) => cell(sheet, 'A1:Z9999').load('valueTypes,values,numberFormat'),
    ],
  ])('5 MB are too much: %s', async (_, code, body) => {
    expect(await sent(farEnd, body)).toMatchObject({ code });
  });
});

describe('sheets and names that are deleted', () => {
  test('the last visible sheet stays', async () => {
    farEnd.book.addSheet('Ẩn').visibility = 'Hidden';
    expect(await sent(farEnd, (sheet) => sheet.delete())).toMatchObject({
      code: 'InvalidOperation',
    });
    expect(farEnd.book.sheets).toHaveLength(2);
  });

  test('a name refers to nothing once its sheet is gone', async () => {
    farEnd.book.addSheet('Hai');
    await sent(farEnd, (sheet, { workbook }) => {
      workbook.names.add('ky', "='Sheet1'!$A$1");
      workbook.names.add('khac', "='Hai'!$A$1");
      sheet.delete();
    });
    expect(farEnd.book.names.map(({ formula }) => formula)).toEqual(['=#REF!$A$1', "='Hai'!$A$1"]);
  });
});

describe('what is beyond it', () => {
  test('an unknown property, method or object is named', async () => {
    const messages = await Promise.all(
      [
        (sheet: Excel.Worksheet) => sheet.load('showGridlines'),
        (sheet: Excel.Worksheet) => sheet.slicers.load('items'),
        (sheet: Excel.Worksheet) => cell(sheet, 'A1').clear(),
      ].map(async (body) => ((await sent(farEnd, body)) as Error).message),
    );
    expect(messages).toEqual([
      'the far end has no Worksheet.showGridlines',
      'the far end has no Worksheet.Slicers',
      'the far end has no Range.Clear',
    ]);
  });

  test('objects beside the workbook are those that a test gives it', () => {
    const opened: unknown[] = [];
    const Open = ([what]: readonly unknown[]): void => void opened.push(what);
    const known = new FarEnd({ services: { Door: { className: 'Door', methods: { Open } } } });
    const codes = ['Door', 'Window'].map((name) => {
      const path = { Id: 1, ObjectPathType: 2, Name: name };
      const open = { Id: 2, ActionType: 3, Name: 'Open', ObjectPathId: 1 };
      const action = { ...open, ArgumentInfo: { Arguments: ['wide'] } };
      const { body } = known.answerTo({ Actions: [action], ObjectPaths: { 1: path } });
      return (body as WireAnswer).Error?.Code;
    });
    expect([codes, opened]).toEqual([[undefined, 'ApiNotFound'], ['wide']]);
  });

  test('a member above the announced requirement set is refused by the client itself', async () => {
    const run = connect({ sendMessageToHost: () => undefined }, { excelApi: '1.12' });
    const refused = run((context) => {
      context.workbook.tables.getItem('tbl').resize('A1:B2');
      return context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('a range that is not untracked is noticed', async () => {
    const error = await sent(farEnd, (sheet) => sheet.getRange('A1').load('rowCount'));
    expect((error as Error).message).toBe('the far end has no Range._KeepReference');
  });
});

describe('faults and counters', () => {
  const write: Body = (sheet) => {
    cell(sheet, 'A1').formulas = [['a']];
    cell(sheet, 'A2').formulas = [['b']];
  };

  function contents(): unknown[] {
    const { cells } = farEnd.book.sheet('Sheet1');
    return [cells.at(1, 1).value, cells.at(2, 1).value];
  }

  test('a refused sync does nothing', async () => {
    farEnd.faults.atSync(1, { kind: 'refused', code: 'ServiceNotAvailable' });
    expect(await sent(farEnd, write)).toMatchObject({ code: 'ServiceNotAvailable' });
    expect(contents()).toEqual(['', '']);
  });

  test('a stopped batch leaves what was done before, and names the statement', async () => {
    farEnd.faults.atSync(1, { kind: 'stopped', atAction: 8, code: 'GeneralException' });
    const error = await sent(farEnd, write);
    expect(error).toMatchObject({
      code: 'GeneralException',
      debugInfo: { statement: expect.stringContaining('.formulas = ') as unknown },
    });
    expect(contents()).toEqual(['a', '']);
  });

  test('a lost answer leaves all done', async () => {
    farEnd.faults.atSync(1, { kind: 'answerLost' });
    expect(await sent(farEnd, write)).toMatchObject({ code: 'ConnectionFailure' });
    expect(contents()).toEqual(['a', 'b']);
  });

  test('faults come at the sync they are ordered for, counted from the order', async () => {
    await sent(farEnd, write);
    farEnd.faults.atSync(2, { kind: 'refused', code: 'ServiceNotAvailable' });
    expect(await sent(farEnd, write)).toBeUndefined();
    expect(await sent(farEnd, write)).toMatchObject({ code: 'ServiceNotAvailable' });
    expect(await sent(farEnd, write)).toBeUndefined();
  });

  test('syncs, calls and bytes are counted', async () => {
    await sent(farEnd, (sheet) => cell(sheet, 'A1').load('values'));
    await sent(farEnd, (sheet) => (cell(sheet, 'A1').formulas = [['ế'.repeat(1_000)]]));
    const [read, written, ...more] = farEnd.counters.take();
    expect(more).toEqual([]);
    expect([read?.calls, written?.calls]).toEqual([1, 1]);
    const difference = (written?.requestBytes ?? 0) - (read?.requestBytes ?? 0);
    expect(difference).toBeGreaterThan(2_950);
    expect(difference).toBeLessThan(3_100);
    expect(read?.answerBytes).toBeGreaterThan(0);
    expect(farEnd.counters.take()).toEqual([]);
  });
});
