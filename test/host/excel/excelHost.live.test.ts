// What a workbook that people work on asks of the host: order of writes, calculation, events, showing a cell.
import { watchSheets } from '../../../src/host/excel/watch';
import type { SheetEdit } from '../../../src/host/host';
import { placed, sheetSpec } from '../contract/specs';
import { hostErrorOf, settle, setUp } from './setup';

describe('sheets that speak of each other', () => {
  const speaking = (name: string, other: string) =>
    sheetSpec(name, { cells: [placed(1, 1, { formula: `${other}!A2+So`, value: 0 })] });

  test('are all there before the first formula, names too', async () => {
    const { farEnd, host } = setUp();
    await host.apply([
      { kind: 'addSheet', sheet: speaking('Một', 'Hai') },
      { kind: 'addSheet', sheet: speaking('Hai', 'Một'), before: 'Một' },
      { kind: 'setName', name: { name: 'So', refersTo: "'Một'!$A$2" } },
    ]);
    expect(farEnd.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Hai', 'Một']);
    expect(farEnd.book.sheet('Một').cells.at(1, 1).formula).toBe('=Hai!A2+So');
  });

  test('a formula about a sheet that is nowhere is refused', async () => {
    const { host } = setUp();
    const error = await hostErrorOf(host, [{ kind: 'addSheet', sheet: speaking('Một', 'Hai') }]);
    expect([error.reason, error.touched]).toEqual(['other', true]);
  });
});

describe('a workbook that is calculated by hand', () => {
  const CHANGE = {
    kind: 'addSheet',
    sheet: sheetSpec('Mới', { cells: [placed(1, 1, 'a')] }),
  } as const;

  test('is calculated after it was written, and before it is read', async () => {
    const { farEnd, host } = setUp();
    farEnd.book.calculationMode = 'Manual';
    await host.apply([CHANGE]);
    expect(farEnd.book.calculations).toBe(1);
    await host.read(['Mới']);
    expect(farEnd.book.calculations).toBe(2);
    // A mere look at the workbook keeps nobody waiting.
    await host.read(['Mới'], 'asItStands');
    expect(farEnd.book.calculations).toBe(2);
    expect(farEnd.book.calculationMode).toBe('Manual');
  });

  test('all others calculate by themselves', async () => {
    const { farEnd, host } = setUp();
    await host.apply([CHANGE]);
    await host.read(['Mới']);
    expect(farEnd.book.calculations).toBe(0);
  });
});

describe('edits', () => {
  type Handler = (event: Excel.WorksheetChangedEventArgs) => Promise<unknown>;

  /** A context whose sheets tell what is said to have happened. */
  function contextWithEvents() {
    const handlers = new Set<Handler>();
    let syncs = 0;
    const sync = (): Promise<void> => {
      syncs += 1;
      return Promise.resolve();
    };
    const add = (handler: Handler) => {
      handlers.add(handler);
      return { remove: () => handlers.delete(handler), context: { sync } };
    };
    const nobody = { add: () => ({ remove: () => undefined }) };
    const worksheets = { onChanged: { add }, onCalculated: nobody };
    const context = { workbook: { worksheets }, sync };
    return {
      context: context as unknown as Excel.RequestContext,
      happen: (event: Partial<Excel.WorksheetChangedEventArgs>) => {
        for (const handler of handlers) {
          void handler(event as Excel.WorksheetChangedEventArgs);
        }
      },
      syncs: () => syncs,
    };
  }

  test('are told with sheet, cells and who made them, until they are no longer asked for', async () => {
    const { context, happen, syncs } = contextWithEvents();
    const heard: SheetEdit[] = [];
    const names = new Map([['{1}', 'Số liệu']]);
    const end = await watchSheets(
      context,
      (id) => names.get(id) ?? null,
      (edit) => heard.push(edit),
      () => undefined,
    );
    const edited = { changeType: 'RangeEdited', source: 'Local' } as const;
    happen({ ...edited, worksheetId: '{1}', address: 'G5' });
    happen({ ...edited, worksheetId: '{1}', address: 'G6:G9', source: 'Remote' });
    happen({ ...edited, worksheetId: '{2}', address: 'A1', triggerSource: 'ThisLocalAddin' });
    happen({ ...edited, worksheetId: '{1}', address: '7:7', changeType: 'RowInserted' });
    await end();
    happen({ ...edited, worksheetId: '{1}', address: 'G7' });
    const cells = { isStructural: false };
    expect(heard).toEqual([
      { ...cells, sheet: 'Số liệu', address: 'G5', by: 'officer' },
      { ...cells, sheet: 'Số liệu', address: 'G6:G9', by: 'coAuthor' },
      { ...cells, sheet: null, address: 'A1', by: 'program' },
      { sheet: 'Số liệu', address: '7:7', by: 'officer', isStructural: true },
    ]);
    expect(syncs()).toBe(2);
  });
});

describe('calculations', () => {
  test('are told with their sheet, until they are no longer asked for, in one sync', async () => {
    const { farEnd, host } = setUp();
    const [sheet] = farEnd.book.sheets;
    sheet?.cells.type(1, 1, '=B1');
    await host.read();
    // Nobody has read this one yet.
    farEnd.book.addSheet('Mới').cells.type(1, 1, '=A2');
    farEnd.counters.take();
    const heard: string[] = [];
    const end = await host.watch(
      () => undefined,
      (name) => heard.push(name),
    );
    expect(farEnd.counters.take()).toHaveLength(1);
    farEnd.calculate('Sheet1', [[1, 1, 7]]);
    farEnd.calculate('Mới', [[1, 1, 7]]);
    await settle();
    expect(heard).toEqual(['Sheet1']);
    await end();
    expect([farEnd.book.tellsEdits, farEnd.book.tellsCalculations]).toEqual([false, false]);
    expect(farEnd.counters.take()).toHaveLength(1);
  });
});

describe('showing a cell', () => {
  test('brings its sheet to the front and selects it, in one sync', async () => {
    const { farEnd, host } = setUp();
    await host.apply([{ kind: 'addSheet', sheet: sheetSpec('Mới') }]);
    farEnd.counters.take();
    await host.reveal('Mới', 'G7');
    expect([farEnd.book.activeSheet, farEnd.book.selection]).toEqual(['Mới', 'Mới!G7']);
    expect(farEnd.counters.take()).toHaveLength(1);
  });

  test('of a sheet that is gone says which', async () => {
    const { host } = setUp();
    const error: unknown = await host.reveal('Số liệu', 'A1').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: 'notFound', sheet: 'Số liệu', touched: false });
  });
});
