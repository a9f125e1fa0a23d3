import type { ChangeSet } from '../../../src/host/host';
import { HostError } from '../../../src/host/hostError';
import { sheetSpec, placed } from '../contract/specs';
import { hostErrorOf, longSheet, settle, setUp, type Setup } from './setup';

const LOOK = 1;
const WRITE = 2;

const ADD_AND_NAME: ChangeSet = [
  { kind: 'addSheet', sheet: sheetSpec('Mới', { cells: [placed(1, 1, 'a')] }) },
  { kind: 'setName', name: { name: 'ky', refersTo: "'Mới'!$A$1" } },
];

/** What the far end's workbook holds, to be compared. */
function contentsOf({ farEnd }: Setup): unknown {
  return farEnd.book.sheets.map((sheet) => [
    sheet.name,
    sheet.cells.usedArea(),
    sheet.tables.length,
  ]);
}

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeAll(() => process.on('unhandledRejection', note));
afterEach(async () => {
  await settle();
  expect(unhandled.splice(0)).toEqual([]);
});
afterAll(() => process.off('unhandledRejection', note));

describe('a request that Excel refuses', () => {
  test.each([
    ['ServiceNotAvailable', 'offline'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ])('%s: the workbook is as before, the reason is %s', async (code, reason) => {
    const setup = setUp();
    const before = contentsOf(setup);
    setup.farEnd.faults.atSync(WRITE, { kind: 'refused', code });
    const error = await hostErrorOf(setup.host, ADD_AND_NAME);
    expect([error.reason, error.touched]).toEqual([reason, false]);
    expect(contentsOf(setup)).toEqual(before);
  });

  test('a refused look at the workbook ends the call before anything is written', async () => {
    const setup = setUp();
    setup.farEnd.faults.atSync(LOOK, { kind: 'refused', code: 'GeneralException' });
    const error = await hostErrorOf(setup.host, ADD_AND_NAME);
    expect([error.reason, error.touched]).toEqual(['other', false]);
    expect(setup.farEnd.counters.syncs).toHaveLength(1);
  });

  test('a second packet that is refused leaves what the first one wrote, and says so', async () => {
    const setup = setUp();
    const sheet = longSheet('Dài', 6_000, 'ế'.repeat(400));
    setup.farEnd.faults.atSync(WRITE + 1, { kind: 'refused', code: 'ServiceNotAvailable' });
    const error = await hostErrorOf(setup.host, [{ kind: 'addSheet', sheet }]);
    expect([error.reason, error.touched, error.sheet]).toEqual(['offline', true, 'Dài']);
    expect(setup.farEnd.book.sheet('Dài').cells.at(4, 1).value).toBe('II.0');
  });

  test('the same change set can be applied once the trouble is over', async () => {
    const { farEnd, host } = setUp();
    farEnd.book.editing = true;
    expect((await hostErrorOf(host, ADD_AND_NAME)).reason).toBe('cellEditMode');
    farEnd.book.editing = false;
    await host.apply(ADD_AND_NAME);
    expect(farEnd.book.sheet('Mới').cells.at(1, 1).value).toBe('a');
  });

  test('what Excel itself said is kept for the log', async () => {
    const { farEnd, host } = setUp();
    farEnd.book.editing = true;
    const { cause } = await hostErrorOf(host, ADD_AND_NAME);
    expect(cause).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

describe('a batch that stops on the way', () => {
  test('is reported wherever it stops, and as one that may have changed the workbook', async () => {
    const actions = 40;
    for (let atAction = 0; atAction < actions; atAction += 1) {
      const { farEnd, host } = setUp();
      farEnd.faults.atSync(WRITE, { kind: 'stopped', atAction, code: 'InvalidArgument' });
      const error = await hostErrorOf(host, ADD_AND_NAME);
      expect([error.reason, error.touched]).toEqual(['other', true]);
    }
  });

  test('what was done before stays done', async () => {
    const { farEnd, host } = setUp();
    farEnd.faults.atSync(WRITE, { kind: 'stopped', atAction: 20, code: 'InvalidArgument' });
    await hostErrorOf(host, ADD_AND_NAME);
    expect(farEnd.book.sheet('Mới').cells.at(1, 1).value).toBe('a');
    expect(farEnd.book.sheet('Mới').page).toEqual({});
  });

  test('a sheet of that name that someone else added meanwhile: nameTaken', async () => {
    const { farEnd, host } = setUp();
    farEnd.faults.atSync(WRITE, { kind: 'stopped', atAction: 3, code: 'ItemAlreadyExists' });
    const [addSheet] = ADD_AND_NAME;
    if (addSheet === undefined) throw new Error('no change');
    const error = await hostErrorOf(host, [addSheet]);
    expect([error.reason, error.sheet]).toEqual(['nameTaken', 'Mới']);
  });
});

describe('an answer that is lost', () => {
  test('is reported as lost: the changes may be there, and here they are', async () => {
    const { farEnd, host } = setUp();
    farEnd.faults.atSync(WRITE, { kind: 'answerLost' });
    const error = await hostErrorOf(host, ADD_AND_NAME);
    expect([error.reason, error.touched]).toEqual(['lost', true]);
    expect(farEnd.book.sheet('Mới').cells.at(1, 1).value).toBe('a');
  });

  test('to a question loses nothing: offline', async () => {
    const { farEnd, host } = setUp();
    farEnd.faults.atSync(LOOK, { kind: 'answerLost' });
    const error = await hostErrorOf(host, ADD_AND_NAME);
    expect([error.reason, error.touched]).toEqual(['offline', false]);
  });

  test.each([1, 2])('when reading, at sync %d: offline', async (sync) => {
    const { farEnd, host } = setUp();
    await host.apply(ADD_AND_NAME);
    farEnd.faults.atSync(sync, { kind: 'answerLost' });
    const error: unknown = await host.read(['Mới']).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ reason: 'offline', touched: false, sheet: 'Mới' });
  });
});

test('a row that no answer can hold is too large to be read', async () => {
  const { farEnd, host } = setUp();
  const { cells } = farEnd.book.sheet('Sheet1');
  for (let column = 1; column <= 100; column += 1) cells.type(1, column, 'ế'.repeat(9_000));
  const error: unknown = await host.read(['Sheet1']).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ reason: 'tooLarge', sheet: 'Sheet1', touched: false });
});

describe('protection', () => {
  const WRITES: readonly (readonly [string, ChangeSet[number]])[] = [
    ['cells', { kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [['b']] }],
    ['a table', { kind: 'resizeTable', sheet: 'Mới', table: 'tblMới', lastRow: 99 }],
  ];

  test.each(WRITES)('of a sheet is seen before %s is written', async (_, change) => {
    const { farEnd, host } = setUp();
    await host.apply([
      { kind: 'addSheet', sheet: longSheet('Mới', 3) },
      { kind: 'addSheet', sheet: sheetSpec('Khác') },
    ]);
    farEnd.book.sheet('Mới').isProtected = true;
    const others: ChangeSet = [
      { kind: 'setCells', sheet: 'Khác', row: 1, column: 1, rows: [['b']] },
      change,
    ];
    const error = await hostErrorOf(host, others);
    expect([error.reason, error.sheet, error.touched]).toEqual(['protected', 'Mới', false]);
    expect(farEnd.book.sheet('Khác').cells.usedArea()).toBeNull();
  });

  test('that sets in between the look and the write is reported too', async () => {
    const { farEnd, host } = setUp();
    await host.apply(ADD_AND_NAME);
    farEnd.faults.atSync(WRITE, { kind: 'stopped', atAction: 2, code: 'AccessDenied' });
    const error = await hostErrorOf(host, [
      { kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [['b']] },
    ]);
    expect([error.reason, error.sheet]).toEqual(['protected', 'Mới']);
  });

  test('of the structure is in the way of new sheets only', async () => {
    const { farEnd, host } = setUp();
    await host.apply(ADD_AND_NAME);
    farEnd.book.structureProtected = true;
    const error = await hostErrorOf(host, [{ kind: 'addSheet', sheet: sheetSpec('Hai') }]);
    expect([error.reason, error.sheet, error.touched]).toEqual(['protected', undefined, false]);
    await host.apply([{ kind: 'setCells', sheet: 'Mới', row: 1, column: 1, rows: [['b']] }]);
    expect(farEnd.book.sheet('Mới').cells.at(1, 1).value).toBe('b');
  });

  test('does not keep a sheet from being read', async () => {
    const { farEnd, host } = setUp();
    await host.apply(ADD_AND_NAME);
    farEnd.book.sheet('Mới').isProtected = true;
    expect((await host.read(['Mới'])).sheets[0]?.values).toEqual([['a']]);
  });
});

describe('a table', () => {
  test('with a row of totals is not resized', async () => {
    const { farEnd, host } = setUp();
    await host.apply([{ kind: 'addSheet', sheet: longSheet('Mới', 3) }]);
    for (const { table } of farEnd.book.tables()) table.showTotals = true;
    const error = await hostErrorOf(host, [
      { kind: 'resizeTable', sheet: 'Mới', table: 'tblMới', lastRow: 9 },
    ]);
    expect([error.reason, error.item, error.touched]).toEqual(['other', 'tblMới', false]);
  });

  test('that did not become as long as it should is reported', async () => {
    const { farEnd, host } = setUp();
    await host.apply([{ kind: 'addSheet', sheet: longSheet('Mới', 3) }]);
    const [owned] = farEnd.book.tables();
    if (owned === undefined) throw new Error('no table');
    // As when a filter or another author holds it where it is.
    const { area } = owned.table;
    Object.defineProperty(owned.table, 'area', { get: () => area, set: () => undefined });
    const error = await hostErrorOf(host, [
      { kind: 'resizeTable', sheet: 'Mới', table: 'tblMới', lastRow: 9 },
    ]);
    expect([error.reason, error.item, error.touched]).toEqual(['other', 'tblMới', true]);
  });
});
